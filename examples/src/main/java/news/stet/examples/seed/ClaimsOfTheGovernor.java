package news.stet.examples.seed;

import static news.stet.Acts.SAY;
import static news.stet.Acts.WRITE;
import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.UNCOMMITTED;
import static news.stet.Modes.DIRECT;
import static news.stet.Modes.INDIRECT;
import static news.stet.Modes.MIXED;
import static news.stet.examples.seed.ClaimDraft.implied;
import static news.stet.examples.seed.ClaimDraft.presupposed;
import static news.stet.examples.seed.ClaimDraft.stated;
import static news.stet.examples.seed.Words.content;
import static news.stet.examples.seed.Words.cue;
import static news.stet.examples.seed.Words.quote;
import static news.stet.examples.seed.Words.source;
import static news.stet.examples.seed.Words.supplement;

import java.util.List;
import java.util.stream.Stream;
import news.stet.Block;
import news.stet.Mark;
import news.stet.When;

/** The terror alert: the subheading, the governor, the regional government, the governor once more. */
final class ClaimsOfTheGovernor {
    private final Block b11;
    private final Block b12;
    private final Block b13;

    ClaimsOfTheGovernor(SeedBlocks blocks) {
        b11 = blocks.number(11);
        b12 = blocks.number(12);
        b13 = blocks.number(13);
    }

    List<ClaimDraft> claims() {
        return Stream.of(alert(), restrictions(), post()).flatMap(List::stream).toList();
    }

    private List<ClaimDraft> alert() {
        return List.of(
                stated("c49", "A terror alert is in force in the Belgorod region after attacks.")
                        .asserted(AFFIRMED, content(b11, "Terror alert in Russian region after attacks"))
                        .about("e-terror-alert", "e-belgorod-oblast", "e-attacks")
                        .in("e-belgorod-oblast"),

                // Speaking whose content the text leaves out: a claim of the article about who spoke.
                implied("c50", "The Russian government has commented on the attacks.")
                        .asserted(
                                AFFIRMED, content(b12, "Moscow"), content(b12, "have already commented on the attacks"))
                        .about("e-russian-government", "e-attacks"),
                implied("c51", "Regional administrative units have commented on the attacks.")
                        .asserted(
                                AFFIRMED,
                                content(b12, "regional administrative units have already commented on the attacks"))
                        .about("e-regional-units", "e-attacks"),

                // "today" is the day of the post, which the text does not date: an expression without a value.
                stated("c52", "The regime of an anti-terrorist operation has been introduced in the Belgorod region.")
                        .article(UNCOMMITTED)
                        .by(
                                "e-gladkov",
                                WRITE,
                                MIXED,
                                source(b12, "the governor of the region, Vyacheslav Gladkov"),
                                cue(b12, "wrote"),
                                supplement(b12, "in the news service Telegram"),
                                content(b12, "The regime of an anti-terrorist operation was introduced"),
                                content(b12, "from today"),
                                quote(b12, "from today"))
                        .through("e-telegram")
                        .about("e-ato-regime", "e-belgorod-oblast")
                        .in("e-belgorod-oblast")
                        .happened(When.expressed(b12.span("from today"))),
                presupposed("c53", "Vyacheslav Gladkov is the governor of the Belgorod region.")
                        .asserted(AFFIRMED, content(b12, "the governor of the region, Vyacheslav Gladkov"))
                        .about("e-gladkov", "e-belgorod-oblast"),

                // Mistranslated, but this is what the text says.
                presupposed("c54", "Telegram is a news service.")
                        .asserted(AFFIRMED, content(b12, "the news service Telegram"))
                        .about("e-telegram"),

                // Who alerted is new: more than the subheading says.
                stated("c55", "The authorities issued a terror alert.")
                        .asserted(AFFIRMED, content(b12, "The authorities issued a terror alert"))
                        .about("e-authorities", "e-terror-alert")
                        .elaborates("c49")
                        .related("c52"));
    }

    private List<ClaimDraft> restrictions() {
        return List.of(
                accordingToGovernment(
                                stated("c56", "Public life in the Belgorod region will be temporarily restricted."),
                                content(b12, "public life will be temporarily restricted"))
                        .about("e-belgorod-oblast"),
                accordingToGovernment(
                                stated("c57", "Identity papers will be checked more strictly in the Belgorod region."),
                                content(b12, "identity papers will be checked more strictly"))
                        .about("e-identity-papers", "e-belgorod-oblast"),
                presupposed("c58", "The regional government has its seat in the city of Belgorod.")
                        .asserted(
                                AFFIRMED,
                                content(b12, "the regional government from the city of the same name Belgorod"))
                        .about("e-regional-government", "e-belgorod-city")
                        .in("e-belgorod-city"),
                presupposed("c59", "The city of Belgorod bears the same name as the region.")
                        .asserted(AFFIRMED, content(b12, "the city of the same name Belgorod"))
                        .about("e-belgorod-city", "e-belgorod-oblast"),

                // The parenthesis is the article's, not the government's; "around" rounds a number and hedges nothing.
                stated("c60", "The city of Belgorod has around 350,000 inhabitants.")
                        .asserted(AFFIRMED, content(b12, "Belgorod (around 350,000 inhabitants)"))
                        .about("e-belgorod-city", "e-inhabitants")
                        .in("e-belgorod-city"));
    }

    private List<ClaimDraft> post() {
        return List.of(
                // The same once more, word for word and through his channel.
                posted(
                                stated(
                                        "c61",
                                        "The legal regime of anti-terrorist operations has been introduced in the"
                                                + " Belgorod"
                                                + " region."),
                                content(b13, "the legal regime of anti-terrorist operations has been introduced today"))
                        .about("e-ato-regime", "e-belgorod-oblast")
                        .happened(When.expressed(b13.span("today")))
                        .sameAs("c52"),
                posted(
                                stated(
                                        "c62",
                                        "The legal regime of anti-terrorist operations serves to ensure the safety of"
                                                + " citizens of the Belgorod region."),
                                content(
                                        b13,
                                        "In order to ensure the safety of citizens of the Belgorod region, the legal"
                                                + " regime"
                                                + " of anti-terrorist operations has been introduced"))
                        .about("e-ato-regime", "e-citizens", "e-belgorod-oblast")
                        .elaborates("c61"),
                posted(
                                stated(
                                        "c63",
                                        "The legal regime of anti-terrorist operations provides for special measures."),
                                content(b13, "provides for special measures"))
                        .about("e-ato-regime", "e-measures")
                        .elaborates("c61"),
                posted(
                                stated(
                                        "c64",
                                        "The legal regime of anti-terrorist operations provides for temporary"
                                                + " restrictions."),
                                content(b13, "provides for"),
                                content(b13, "temporary restrictions"))
                        .about("e-ato-regime", "e-measures")
                        .elaborates("c61")
                        .related("c56"),

                // A sentence without a verb, which unfolds the measures. "more strictly" is the regional
                // government's alone.
                posted(
                                stated(
                                        "c65",
                                        "The measures of the anti-terrorist regime include checking people’s identity"
                                                + " documents."),
                                content(b13, "checking people’s identity documents"))
                        .about("e-measures", "e-identity-papers")
                        .elaborates("c63")
                        .related("c57"),
                posted(
                                stated(
                                        "c66",
                                        "The measures of the anti-terrorist regime include stopping the activity of"
                                                + " hazardous production facilities."),
                                content(b13, "stopping the activity of hazardous production facilities"))
                        .about("e-measures", "e-facilities")
                        .elaborates("c63"),
                posted(
                                stated(
                                        "c67",
                                        "The measures of the anti-terrorist regime include stopping the activity of"
                                                + " organizations that use explosive, radioactive, chemically or"
                                                + " biologically hazardous substances."),
                                content(b13, "stopping the activity of"),
                                content(
                                        b13,
                                        "organizations using explosive, radioactive, chemically and biologically"
                                                + " hazardous"
                                                + " substances"))
                        .about("e-measures", "e-substance-users")
                        .elaborates("c63"));
    }

    /** "For example": a case of the terror alert. */
    private ClaimDraft accordingToGovernment(ClaimDraft claim, Mark content) {
        return claim.article(UNCOMMITTED)
                .by(
                        "e-regional-government",
                        SAY,
                        INDIRECT,
                        source(b12, "the regional government"),
                        cue(b12, "according to"))
                .words(content)
                .in("e-belgorod-oblast")
                .elaborates("c55");
    }

    private ClaimDraft posted(ClaimDraft claim, Mark... content) {
        return claim.article(UNCOMMITTED)
                .by(
                        "e-gladkov",
                        WRITE,
                        DIRECT,
                        source(b13, "Gladkov"),
                        cue(b13, "wrote"),
                        supplement(b13, "in his Telegram channel"))
                .words(content)
                .through("e-gladkov-channel", "e-telegram")
                .in("e-belgorod-oblast");
    }
}
