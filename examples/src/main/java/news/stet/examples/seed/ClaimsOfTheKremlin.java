package news.stet.examples.seed;

import static news.stet.Acts.INFORM;
import static news.stet.Acts.REPORT;
import static news.stet.Acts.SAY;
import static news.stet.Acts.SPEAK_OF;
import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.UNCOMMITTED;
import static news.stet.Modes.INDIRECT;
import static news.stet.Modes.MIXED;
import static news.stet.Modes.REPORTED;
import static news.stet.examples.seed.ClaimDraft.implied;
import static news.stet.examples.seed.ClaimDraft.presupposed;
import static news.stet.examples.seed.ClaimDraft.stated;
import static news.stet.examples.seed.Words.addressee;
import static news.stet.examples.seed.Words.content;
import static news.stet.examples.seed.Words.cue;
import static news.stet.examples.seed.Words.hedge;
import static news.stet.examples.seed.Words.quote;
import static news.stet.examples.seed.Words.source;

import java.util.List;
import java.util.stream.Stream;
import news.stet.Block;
import news.stet.Mark;
import news.stet.Source;
import news.stet.When;

/** The Kremlin's account: a "sabotage group". */
final class ClaimsOfTheKremlin {
    private final Block b14;
    private final Block b15;

    ClaimsOfTheKremlin(SeedBlocks blocks) {
        b14 = blocks.number(14);
        b15 = blocks.number(15);
    }

    List<ClaimDraft> claims() {
        return Stream.of(incursion(), spokesman()).flatMap(List::stream).toList();
    }

    private List<ClaimDraft> incursion() {
        return List.of(
                // The subheading puts the Kremlin's word beside the attacks and leaves the rest to the reader. It
                // contradicts whatever says who attacked; the attackers stay two entities all the same.
                implied("c68", "A Ukrainian sabotage group is behind the attacks in the Belgorod region.")
                        .article(UNCOMMITTED)
                        .by(
                                "e-kremlin",
                                SPEAK_OF,
                                MIXED,
                                source(b14, "Kremlin"),
                                cue(b14, "speaks of"),
                                content(b14, "Attacks in Belgorod"),
                                content(b14, "Ukrainian “sabotage group”"),
                                quote(b14, "sabotage group"))
                        .about("e-sabotage-group", "e-attacks")
                        .in("e-belgorod-oblast")
                        .contradicts("c01", "c05", "c06", "c14", "c29"),
                stated("c69", "A group made an incursion into the Russian border region.")
                        .article(UNCOMMITTED)
                        .by(
                                "e-kremlin",
                                REPORT,
                                REPORTED,
                                source(b15, "The Kremlin"),
                                cue(b15, "reported"),
                                content(b15, "the incursion"),
                                content(b15, "into the Russian border region"))
                        .about("e-incursion", "e-sabotage-group", "e-border-region")
                        .in("e-border-region")
                        .elaborates("c68"),

                // "The Kremlin has reported" does the attributing already, and the Kremlin would not call its own
                // account alleged: the word is the article's reserve within somebody else's claim. A hedge, then, of
                // step 0, which still takes no side.
                stated(
                                "c70",
                                "The group that made the incursion into the Russian border region is a Ukrainian"
                                        + " sabotage"
                                        + " group.")
                        .article(UNCOMMITTED, hedge(b15, "alleged"))
                        .by(
                                "e-kremlin",
                                REPORT,
                                MIXED,
                                source(b15, "The Kremlin"),
                                cue(b15, "reported"),
                                content(b15, "Ukrainian “sabotage group”"),
                                quote(b15, "sabotage group", 1))
                        .about("e-sabotage-group", "e-ukraine", "e-incursion")
                        .in("e-border-region")
                        .elaborates("c69")
                        .related("c88"));
    }

    private List<ClaimDraft> spokesman() {
        return List.of(
                // Of what they informed him the sentence leaves out: a claim of Peskov about who spoke ...
                implied(
                                "c71",
                                "The Defense Ministry, the FSB and the border officials informed President Vladimir"
                                        + " Putin.")
                        .article(UNCOMMITTED)
                        .by(
                                "e-peskov",
                                SAY,
                                INDIRECT,
                                source(b15, "Kremlin spokesman Dmitry Peskov"),
                                cue(b15, "said"),
                                content(
                                        b15,
                                        "The Defense Ministry, the Russian domestic intelligence service FSB and the"
                                                + " border"
                                                + " officials informed President Vladimir Putin"))
                        .saidOn(monday())
                        .about("e-defense-ministry", "e-fsb", "e-border-officials", "e-putin"),

                // ... and what the sentence before supplies.
                implied("c72", "A Ukrainian sabotage group made an incursion into the Russian border region.")
                        .article(UNCOMMITTED)
                        .via(
                                "e-peskov",
                                AFFIRMED,
                                SAY,
                                INDIRECT,
                                source(b15, "Kremlin spokesman Dmitry Peskov"),
                                cue(b15, "said"))
                        .saidOn(monday())
                        .by(
                                Source.entities("e-defense-ministry", "e-fsb", "e-border-officials"),
                                INFORM,
                                REPORTED,
                                source(
                                        b15,
                                        "The Defense Ministry, the Russian domestic intelligence service FSB and the"
                                                + " border"
                                                + " officials"),
                                cue(b15, "informed"),
                                addressee(b15, "President Vladimir Putin"),
                                content(b15, "the incursion of"),
                                content(b15, "Ukrainian “sabotage group” into the Russian border region"))
                        .to("e-putin")
                        .about("e-sabotage-group", "e-incursion", "e-border-region")
                        .in("e-border-region")
                        .elaborates("c69"),
                presupposed("c73", "The FSB is the Russian domestic intelligence service.")
                        .asserted(AFFIRMED, content(b15, "the Russian domestic intelligence service FSB"))
                        .about("e-fsb", "e-russia"),
                presupposed("c74", "Vladimir Putin is President of Russia.")
                        .asserted(AFFIRMED, content(b15, "President Vladimir Putin"))
                        .about("e-putin", "e-russia"),
                presupposed("c75", "Dmitry Peskov is the spokesman of the Kremlin.")
                        .asserted(AFFIRMED, content(b15, "Kremlin spokesman Dmitry Peskov"))
                        .about("e-peskov", "e-kremlin"),
                wentOn(
                                stated("c76", "Work is underway to expel the sabotage group from Russian territory."),
                                content(b15, "Work is underway to expel"),
                                content(b15, "this “sabotage group from Russian territory”"))
                        .about("e-sabotage-group", "e-russia"),
                wentOn(
                                stated("c77", "Work is underway to eliminate the sabotage group."),
                                content(b15, "Work is underway to"),
                                content(b15, "eliminate this “sabotage group from Russian territory”"))
                        .about("e-sabotage-group")
                        .related("c76"),

                // Whoever is to be expelled from there is there.
                wentOn(
                                presupposed("c78", "The sabotage group is on Russian territory."),
                                content(b15, "this “sabotage group from Russian territory”"))
                        .about("e-sabotage-group", "e-russia"));
    }

    /**
     * Peskov goes on: no words for source or cue, they are in the sentence before. The quotation is as printed,
     * although its end is misplaced.
     */
    private ClaimDraft wentOn(ClaimDraft claim, Mark... content) {
        return claim.article(UNCOMMITTED)
                .by("e-peskov", SAY, MIXED)
                .words(content)
                .words(quote(b15, "sabotage group from Russian territory"))
                .saidOn(monday())
                .in("e-russia")
                .elaborates("c69");
    }

    /** The Monday of the first paragraph. */
    private When monday() {
        return When.of("2023-05-22", b15.span("on Monday"));
    }
}
