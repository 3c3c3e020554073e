package news.stet.examples.seed;

import static news.stet.Acts.ACCUSE;
import static news.stet.Acts.EXPLAIN;
import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.UNCOMMITTED;
import static news.stet.Modes.DIRECT;
import static news.stet.Modes.REPORTED;
import static news.stet.examples.seed.ClaimDraft.implied;
import static news.stet.examples.seed.ClaimDraft.presupposed;
import static news.stet.examples.seed.ClaimDraft.stated;
import static news.stet.examples.seed.Words.content;
import static news.stet.examples.seed.Words.cue;
import static news.stet.examples.seed.Words.source;

import java.util.List;
import news.stet.Block;
import news.stet.Mark;

/** The video message: here a medium, since those who speak in it are the subjects of the verbs. */
final class ClaimsOfTheFighters {
    private final Block b16;

    ClaimsOfTheFighters(SeedBlocks blocks) {
        b16 = blocks.number(16);
    }

    List<ClaimDraft> claims() {
        return List.of(
                // That they published it is stated flatly; who they are is alleged (c28).
                stated(
                                "c79",
                                "The people presented as partisans of the Legion Freedom for Russia published a video"
                                        + " message on their Telegram channel.")
                        .asserted(AFFIRMED, content(b16, "had published a video message on their Telegram channel"))
                        .about("e-alleged-partisans", "e-video-message", "e-partisans-channel", "e-telegram"),
                explained(
                                stated(
                                        "c80",
                                        "The fighter and those for whom he speaks want their children to grow up in"
                                                + " peace"
                                                + " and freedom."),
                                content(b16, "We want our children to grow up in peace and freedom"))
                        .about("e-fighter", "e-alleged-partisans", "e-children"),
                wish("c81", "travel", content(b16, "That they can travel")),
                wish("c82", "study", content(b16, "study")),
                wish("c83", "be happy", content(b16, "just be happy")),
                explained(
                                stated(
                                        "c84",
                                        "A life in peace, freedom and happiness in a free country has no place in the"
                                                + " Russia"
                                                + " of Vladimir Putin."),
                                content(b16, "that has no place in today’s Putin Russia"))
                        .about("e-russia", "e-putin")
                        .in("e-russia"),
                explained(
                                implied("c85", "The Russia of Vladimir Putin is not a free country."),
                                content(b16, "a free country"),
                                content(b16, "that has no place in today’s Putin Russia"))
                        .about("e-russia", "e-putin")
                        .in("e-russia")
                        .elaborates("c84"),
                stated("c86", "The Kremlin regime is corrupt.")
                        .article(UNCOMMITTED)
                        .by(
                                "e-alleged-partisans",
                                ACCUSE,
                                REPORTED,
                                source(b16, "The men wearing Ukrainian badges"),
                                cue(b16, "accuse"),
                                content(b16, "the Kremlin regime of corruption"))
                        .through("e-video-message", "e-partisans-channel", "e-telegram")
                        .about("e-putin-regime"),
                implied(
                                "c87",
                                "The men wearing Ukrainian badges accuse the Kremlin regime of further things besides"
                                        + " corruption.")
                        .asserted(AFFIRMED, content(b16, "among other things"))
                        .about("e-alleged-partisans", "e-putin-regime")
                        .related("c86"),

                // Bears on whose group it is, which the article leaves to the reader.
                presupposed("c88", "The men in the video message wear Ukrainian badges.")
                        .asserted(AFFIRMED, content(b16, "The men wearing Ukrainian badges"))
                        .about("e-alleged-partisans", "e-badges", "e-video-message"));
    }

    private ClaimDraft explained(ClaimDraft claim, Mark... content) {
        return claim.article(UNCOMMITTED)
                .by("e-fighter", EXPLAIN, DIRECT, source(b16, "One fighter"), cue(b16, "explains"))
                .words(content)
                .through("e-video-message", "e-partisans-channel", "e-telegram");
    }

    /** "That they can ...": the wish of the sentence before goes on. */
    private ClaimDraft wish(String id, String what, Mark content) {
        return explained(
                        stated(
                                id,
                                "The fighter and those for whom he speaks want their children to be able to " + what
                                        + " in a free country."),
                        content(b16, "We want our children"),
                        content,
                        content(b16, "in a free country"))
                .about("e-fighter", "e-alleged-partisans", "e-children")
                .elaborates("c80");
    }
}
