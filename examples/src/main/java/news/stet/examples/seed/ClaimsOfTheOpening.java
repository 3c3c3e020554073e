package news.stet.examples.seed;

import static news.stet.Acts.REPORT;
import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.PROBABLE;
import static news.stet.Commitment.UNCOMMITTED;
import static news.stet.Modes.INDIRECT;
import static news.stet.examples.seed.ClaimDraft.presupposed;
import static news.stet.examples.seed.ClaimDraft.stated;
import static news.stet.examples.seed.Words.content;
import static news.stet.examples.seed.Words.cue;
import static news.stet.examples.seed.Words.hedge;
import static news.stet.examples.seed.Words.source;

import java.util.List;
import news.stet.Block;
import news.stet.Mark;
import news.stet.When;

/** Teaser, first paragraph, first subheading: that partisans attack, in three voices. */
final class ClaimsOfTheOpening {
    private final Block b3;
    private final Block b4;
    private final Block b5;

    ClaimsOfTheOpening(SeedBlocks blocks) {
        b3 = blocks.number(3);
        b4 = blocks.number(4);
        b5 = blocks.number(5);
    }

    List<ClaimDraft> claims() {
        return List.of(
                // Present tense alone: no time.
                stated("c01", "Russian partisans are attacking army installations in the Belgorod region.")
                        .asserted(
                                PROBABLE,
                                hedge(b3, "Apparently"),
                                content(
                                        b3,
                                        "Russian partisans are attacking army installations in the Belgorod region"))
                        .about("e-partisans", "e-army-installations", "e-belgorod-oblast")
                        .in("e-belgorod-oblast"),

                // "Apparently" does not reach this sentence: what the two groups are said to want (c18) stands here
                // flatly.
                stated("c02", "The Russian partisans in the Belgorod region want to overthrow Vladimir Putin.")
                        .asserted(AFFIRMED, content(b3, "They want nothing less than to overthrow Vladimir Putin"))
                        .about("e-partisans", "e-putin"),

                // The question asserts nothing, but takes this for granted.
                presupposed("c03", "Something is going on in the extreme west of Russia.")
                        .asserted(AFFIRMED, content(b4, "going on in the extreme west of Russia"))
                        .about("e-border-region", "e-russia")
                        .in("e-border-region")
                        .related("c09"),
                stated(
                                "c04",
                                "The area in the extreme west of Russia where something is going on lies right on the"
                                        + " border with Ukraine.")
                        .asserted(AFFIRMED, content(b4, "the extreme west of Russia, right on the border with Ukraine"))
                        .about("e-border-region", "e-border", "e-ukraine"),

                // Army and police are two claims: the subheading speaks of the army alone. Installations are not the
                // army, so that this only elaborates the teaser.
                reported(
                                stated(
                                        "c05",
                                        "Russian partisans attacked the Russian army in Belgorod Oblast on 22 May"
                                                + " 2023."),
                                content(b4, "Russian partisans attacked the Russian army"),
                                content(b4, "in Belgorod Oblast this Monday (May 22)"))
                        .about("e-partisans", "e-russian-army", "e-belgorod-oblast")
                        .elaborates("c01"),
                reported(
                                stated(
                                        "c06",
                                        "Russian partisans attacked state police units in Belgorod Oblast on 22 May"
                                                + " 2023."),
                                content(b4, "Russian partisans attacked"),
                                content(b4, "state police units in Belgorod Oblast this Monday (May 22)"))
                        .about("e-partisans", "e-police-units", "e-belgorod-oblast")
                        .related("c05"),

                // The subheading says in the article's own voice, though hedged, what the paragraph only reports.
                stated("c07", "Russian partisans are attacking the Russian army in the Belgorod region.")
                        .asserted(
                                PROBABLE,
                                hedge(b5, "apparently"),
                                content(b5, "Partisans"),
                                content(b5, "attack Russian army in Belgorod region"))
                        .about("e-partisans", "e-russian-army", "e-belgorod-oblast")
                        .in("e-belgorod-oblast")
                        .sameAs("c05"));
    }

    private ClaimDraft reported(ClaimDraft claim, Mark... content) {
        return claim.article(UNCOMMITTED)
                .by("e-various-reports", REPORT, INDIRECT, source(b4, "various reports"), cue(b4, "According to"))
                .words(content)
                .in("e-belgorod-oblast")
                .happened(When.of("2023-05-22", b4.span("this Monday (May 22)")));
    }
}
