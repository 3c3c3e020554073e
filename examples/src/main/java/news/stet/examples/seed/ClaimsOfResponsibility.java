package news.stet.examples.seed;

import static news.stet.Acts.ALLEGE;
import static news.stet.Acts.CALL_FOR;
import static news.stet.Acts.CITE;
import static news.stet.Acts.CLAIM_RESPONSIBILITY;
import static news.stet.Acts.DECLARE;
import static news.stet.Acts.REPORT;
import static news.stet.Acts.SAY;
import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.UNCOMMITTED;
import static news.stet.Modes.DIRECT;
import static news.stet.Modes.INDIRECT;
import static news.stet.Modes.REPORTED;
import static news.stet.examples.seed.ClaimDraft.implied;
import static news.stet.examples.seed.ClaimDraft.presupposed;
import static news.stet.examples.seed.ClaimDraft.stated;
import static news.stet.examples.seed.Words.addressee;
import static news.stet.examples.seed.Words.content;
import static news.stet.examples.seed.Words.cue;
import static news.stet.examples.seed.Words.source;

import java.util.List;
import java.util.stream.Stream;
import news.stet.Block;
import news.stet.Mark;
import news.stet.Source;

/** Who claims to have done it, through whom, and what they say of themselves. */
final class ClaimsOfResponsibility {
    private static final Source BOTH_GROUPS = Source.entities("e-rvc", "e-legion");

    private final SeedBlocks blocks;
    private final Block b6;
    private final Block b7;
    private final Block b8;

    ClaimsOfResponsibility(SeedBlocks blocks) {
        this.blocks = blocks;
        b6 = blocks.number(6);
        b7 = blocks.number(7);
        b8 = blocks.number(8);
    }

    List<ClaimDraft> claims() {
        return Stream.of(reports(), responsibility(), aims(), statement(), caption())
                .flatMap(List::stream)
                .toList();
    }

    private List<ClaimDraft> reports() {
        return List.of(
                stated(
                                "c08",
                                "Reports are circulating in Russian, Ukrainian and international media after the"
                                        + " explosions in south-west Russia.")
                        .asserted(
                                AFFIRMED,
                                content(
                                        b6,
                                        "reports are circulating in Russian, Ukrainian and international media after"
                                                + " the"
                                                + " explosions in south-west Russia"))
                        .about("e-conflicting-reports", "e-media", "e-explosions"),

                // "the explosions", which nobody has reported so far: the article vouches for them.
                presupposed("c09", "Explosions took place in south-west Russia.")
                        .asserted(AFFIRMED, content(b6, "the explosions in south-west Russia"))
                        .about("e-explosions", "e-south-west-russia")
                        .in("e-south-west-russia"),

                // Of the reports at large and of no single claim: a claim, not an assessment.
                stated("c10", "The reports in Russian, Ukrainian and international media conflict with one another.")
                        .asserted(AFFIRMED, content(b6, "Conflicting reports"))
                        .about("e-conflicting-reports", "e-media")
                        .elaborates("c08"));
    }

    private List<ClaimDraft> responsibility() {
        return List.of(
                presupposed("c11", "Ukrainska Pravda is a Ukrainian news site.")
                        .asserted(AFFIRMED, content(b6, "the Ukrainian news site Ukrainska Pravda"))
                        .about("e-ukrainska-pravda", "e-ukraine"),

                // Within what is passed on, but the article's word: it takes it up outside ("resistance", last
                // section).
                presupposed("c12", "The Russian Volunteer Corps is a Russian resistance group.")
                        .asserted(AFFIRMED, content(b6, "the Russian resistance groups “Russian Volunteer Corps”"))
                        .about("e-rvc", "e-resistance-groups"),
                presupposed("c13", "The Legion Freedom for Russia is a Russian resistance group.")
                        .asserted(
                                AFFIRMED,
                                content(b6, "the Russian resistance groups"),
                                content(b6, "the “Legion Freedom for Russia”"))
                        .about("e-legion", "e-resistance-groups"),

                // Commitment is to the innermost sentence: the site and the channels pass on, only the groups,
                // jointly, stand by it. The channels do nothing in words of the text: no cue.
                stated(
                                "c14",
                                "The Russian Volunteer Corps and the Legion Freedom for Russia are responsible for the"
                                        + " attacks in the Belgorod region.")
                        .article(UNCOMMITTED)
                        .via(
                                "e-ukrainska-pravda",
                                UNCOMMITTED,
                                CITE,
                                INDIRECT,
                                source(b6, "the Ukrainian news site Ukrainska Pravda"),
                                cue(b6, "citing"))
                        .via(
                                "e-several-channels",
                                UNCOMMITTED,
                                REPORT,
                                INDIRECT,
                                source(b6, "several telegram channels"))
                        .by(
                                BOTH_GROUPS,
                                CLAIM_RESPONSIBILITY,
                                REPORTED,
                                source(
                                        b6,
                                        "the Russian resistance groups “Russian Volunteer Corps” and the “Legion"
                                                + " Freedom"
                                                + " for Russia”"),
                                cue(b6, "have claimed responsibility"),
                                content(b6, "for the attacks in Belgorod"))
                        .about("e-rvc", "e-legion", "e-attacks", "e-belgorod-oblast")
                        .in("e-belgorod-oblast")
                        .related("c05"),

                // Taken for granted six times while who attacked is hedged or attributed: one claim, six anchors.
                presupposed("c15", "Attacks took place in the Belgorod region.")
                        .asserted(
                                AFFIRMED,
                                content(b6, "the attacks in Belgorod"),
                                content(b8, "the attacks in Russia’s Belgorod Oblast"),
                                content(blocks.number(11), "Attacks in Belgorod"),
                                content(blocks.number(11), "attacks"),
                                content(blocks.number(12), "the attacks"),
                                content(blocks.number(14), "Attacks in Belgorod"))
                        .about("e-attacks", "e-belgorod-oblast")
                        .in("e-belgorod-oblast")
                        .related("c09"),
                presupposed("c16", "The attacks in the Belgorod region take place in the middle of the Ukraine war.")
                        .asserted(AFFIRMED, content(b6, "the attacks in Belgorod in the middle of the Ukraine war"))
                        .about("e-attacks", "e-ukraine-war")
                        .in("e-belgorod-oblast"));
    }

    private List<ClaimDraft> aims() {
        return List.of(
                // Taken for granted here; in the caption it is alleged of the people shown.
                presupposed("c17", "The Russian Volunteer Corps and the Legion Freedom for Russia are partisan groups.")
                        .asserted(AFFIRMED, content(b7, "The partisan groups"))
                        .about("e-rvc", "e-legion", "e-resistance-groups")
                        .related("c12"),

                // Others want something else than in the teaser: not the same, but more of it.
                stated(
                                "c18",
                                "The Russian Volunteer Corps and the Legion Freedom for Russia want to end Vladimir"
                                        + " Putin’s regime in Moscow.")
                        .article(UNCOMMITTED)
                        .by(
                                BOTH_GROUPS,
                                SAY,
                                INDIRECT,
                                source(b7, "The partisan groups"),
                                source(b7, "which"),
                                cue(b7, "say"),
                                content(b7, "they want to end Vladimir Putin’s regime in Moscow"))
                        .about("e-rvc", "e-legion", "e-putin-regime", "e-putin")
                        .elaborates("c02"),

                // A loaded word, but the article's: it says "regime" once more outside any quotation.
                presupposed("c19", "A regime of Vladimir Putin rules in Moscow.")
                        .asserted(
                                AFFIRMED,
                                content(b7, "Vladimir Putin’s regime in Moscow"),
                                content(blocks.number(16), "the Kremlin regime"))
                        .about("e-putin-regime", "e-putin", "e-moscow-city")
                        .in("e-moscow-city"),

                // A demand. Resist whom is not said.
                stated("c20", "The population should not resist.")
                        .article(UNCOMMITTED)
                        .by(
                                BOTH_GROUPS,
                                CALL_FOR,
                                INDIRECT,
                                source(b7, "The partisan groups"),
                                cue(b7, "have also called on"),
                                addressee(b7, "the population"),
                                content(b7, "the population not to resist"))
                        .to("e-population")
                        .about("e-population"),
                stated("c21", "The Legion Freedom for Russia issued a public statement.")
                        .asserted(AFFIRMED, content(b7, "A public statement from the Legion of Freedom for Russia"))
                        .about("e-statement", "e-legion"));
    }

    private List<ClaimDraft> statement() {
        return List.of(
                declared(
                                stated("c22", "The Legion Freedom for Russia is not an enemy of the population."),
                                content(b7, "We are not your enemies"))
                        .about("e-legion", "e-population"),

                // "don't" is content, not denial: nobody said before that it does.
                declared(
                                stated("c23", "The Legion Freedom for Russia does not touch civilians."),
                                content(b7, "we don’t touch civilians"))
                        .about("e-legion", "e-civilians"),
                declared(
                                stated(
                                        "c24",
                                        "The Legion Freedom for Russia does not use civilians for its own purposes."),
                                content(b7, "we don’t"),
                                content(b7, "use them for our own purposes"))
                        .about("e-legion", "e-civilians"),

                // What "unlike" implies. Whom the slur means is not decided here.
                declared(
                                implied("c25", "“Putin’s zombies” touch civilians."),
                                content(b7, "Unlike Putin’s zombies"),
                                content(b7, "touch civilians"))
                        .about("e-zombies", "e-civilians")
                        .related("c23"),
                declared(
                                implied("c26", "“Putin’s zombies” use civilians for their own purposes."),
                                content(b7, "Unlike Putin’s zombies"),
                                content(b7, "use them for our own purposes"))
                        .about("e-zombies", "e-civilians")
                        .related("c24"),
                declared(stated("c27", "Freedom is near."), content(b7, "Freedom is near")));
    }

    private List<ClaimDraft> caption() {
        Block b16 = blocks.number(16);
        return List.of(
                // "Alleged" passes somebody's word on and does the attributing: a cue of nobody named, and no hedge.
                // The same word of the same people in the video paragraph: one claim, anchored twice.
                stated(
                                "c28",
                                "The people who claim responsibility and published the video message are partisans of"
                                        + " the"
                                        + " Legion Freedom for Russia.")
                        .article(UNCOMMITTED)
                        .by(
                                Source.unspecified(),
                                ALLEGE,
                                REPORTED,
                                cue(b8, "Alleged"),
                                cue(b16, "Alleged"),
                                content(b8, "partisans of the “Legion Freedom for Russia”"),
                                content(b16, "partisans of the “Legion Freedom for Russia”"))
                        .about("e-alleged-partisans", "e-legion"),

                // Without the site and the channels, and by others than the groups: more of it, not the same.
                stated(
                                "c29",
                                "The people presented in the picture as partisans of the Legion Freedom for Russia are"
                                        + " responsible for the attacks in Belgorod Oblast.")
                        .article(UNCOMMITTED)
                        .by(
                                "e-alleged-partisans",
                                CLAIM_RESPONSIBILITY,
                                REPORTED,
                                source(b8, "Alleged partisans of the “Legion Freedom for Russia”"),
                                cue(b8, "claim responsibility"),
                                content(b8, "for the attacks in Russia’s Belgorod Oblast"))
                        .about("e-alleged-partisans", "e-attacks", "e-belgorod-oblast")
                        .in("e-belgorod-oblast")
                        .elaborates("c14"),

                // What any caption says of its picture.
                implied(
                                "c30",
                                "The picture shows the people who claim responsibility for the attacks in Belgorod"
                                        + " Oblast.")
                        .asserted(
                                AFFIRMED,
                                content(
                                        b8,
                                        "Alleged partisans of the “Legion Freedom for Russia” claim responsibility"
                                                + " for the"
                                                + " attacks in Russia’s Belgorod Oblast"))
                        .about("e-screenshot", "e-alleged-partisans"),

                // Of which account is lost in the mangled address.
                stated("c31", "The picture is a screenshot.")
                        .asserted(AFFIRMED, content(b8, "Screenshot"))
                        .about("e-screenshot"));
    }

    /**
     * The statement is the subject of "declared" and therefore a source; it says "we", so that whoever issued it is the
     * originator.
     */
    private ClaimDraft declared(ClaimDraft claim, Mark... content) {
        return claim.article(UNCOMMITTED)
                .via("e-statement", AFFIRMED, DECLARE, DIRECT, source(b7, "A public statement"), cue(b7, "declared"))
                .by("e-legion", DECLARE, DIRECT, source(b7, "the Legion of Freedom for Russia"), cue(b7, "from"))
                .words(content)
                .to("e-population");
    }
}
