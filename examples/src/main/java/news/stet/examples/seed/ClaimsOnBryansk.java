package news.stet.examples.seed;

import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.POSSIBLE;
import static news.stet.examples.seed.ClaimDraft.presupposed;
import static news.stet.examples.seed.ClaimDraft.stated;
import static news.stet.examples.seed.Words.content;
import static news.stet.examples.seed.Words.hedge;

import java.util.List;
import news.stet.Block;
import news.stet.When;

/** The last section: it was not the first time. */
final class ClaimsOnBryansk {
    private final Block b17;
    private final Block b18;

    ClaimsOnBryansk(SeedBlocks blocks) {
        b17 = blocks.number(17);
        b18 = blocks.number(18);
    }

    List<ClaimDraft> claims() {
        return List.of(
                stated("c89", "There was resistance in Bryansk Oblast.")
                        .asserted(AFFIRMED, content(b17, "There was"), content(b17, "resistance in Bryansk Oblast"))
                        .about("e-bryansk-resistance", "e-bryansk-oblast")
                        .in("e-bryansk-oblast"),

                // "also" and "not the first" take for granted that Belgorod was resistance: at odds with the
                // Kremlin's word, though not excluded by it.
                presupposed("c90", "The attacks in the Belgorod region are resistance in Russia.")
                        .asserted(
                                AFFIRMED,
                                content(b17, "also"),
                                content(b18, "It is not the first resistance in Russia"))
                        .about("e-attacks", "e-russia")
                        .in("e-belgorod-oblast")
                        .related("c68"),
                stated(
                                "c91",
                                "The attacks in the Belgorod region are not the first resistance in Russia since the"
                                        + " outbreak of the Ukraine war.")
                        .asserted(
                                AFFIRMED,
                                content(
                                        b18,
                                        "It is not the first resistance in Russia since the outbreak of the Ukraine"
                                                + " war"))
                        .about("e-attacks", "e-russia", "e-war-outbreak", "e-ukraine-war")
                        .in("e-russia"),

                // That villages were attacked is stated flatly; "suspected" is about who did it.
                stated("c92", "Two Russian villages in the Bryansk border region were attacked in early March 2023.")
                        .asserted(AFFIRMED, content(b18, "attacked two Russian villages in the Bryansk border region"))
                        .about("e-bryansk-attackers", "e-bryansk-villages", "e-bryansk-oblast")
                        .in("e-bryansk-oblast", "e-bryansk-villages")
                        .happened(earlyMarch())
                        .elaborates("c89")
                        .supports("c91"),
                stated(
                                "c93",
                                "Those who attacked the two Russian villages in the Bryansk border region were Russian"
                                        + " partisans.")
                        .asserted(POSSIBLE, hedge(b18, "suspected"), content(b18, "Russian partisans"))
                        .about("e-bryansk-attackers", "e-bryansk-villages")
                        .in("e-bryansk-oblast", "e-bryansk-villages")
                        .happened(earlyMarch())
                        .elaborates("c92"));
    }

    /** Of the year of the article's date. */
    private When earlyMarch() {
        return When.of("2023-03~", b18.span("early March"));
    }
}
