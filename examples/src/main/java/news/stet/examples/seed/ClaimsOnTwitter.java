package news.stet.examples.seed;

import static news.stet.Acts.ALLEGE;
import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.UNCOMMITTED;
import static news.stet.Modes.INDIRECT;
import static news.stet.Modes.REPORTED;
import static news.stet.examples.seed.ClaimDraft.presupposed;
import static news.stet.examples.seed.ClaimDraft.stated;
import static news.stet.examples.seed.Words.content;
import static news.stet.examples.seed.Words.cue;

import java.util.List;
import news.stet.Assessment;
import news.stet.Block;
import news.stet.Mark;
import news.stet.Source;
import news.stet.Verdicts;
import news.stet.When;

/** What goes round on Twitter: alleged, and not verified. */
final class ClaimsOnTwitter {
    private final Block b1;
    private final Block b9;

    ClaimsOnTwitter(SeedBlocks blocks) {
        b1 = blocks.number(1);
        b9 = blocks.number(9);
    }

    List<ClaimDraft> claims() {
        return List.of(
                stated("c32", "Numerous messages and videos are circulating on Twitter under the hashtag #Belgorod.")
                        .asserted(
                                AFFIRMED,
                                content(b9, "Numerous messages and videos"),
                                content(b9, "are circulating on Twitter under the hashtag #Belgorod"))
                        .about("e-messages", "e-twitter", "e-hashtag"),
                stated("c33", "The messages and videos contain details of the armed incidents in the border region.")
                        .article(UNCOMMITTED)
                        .by(
                                Source.unspecified(),
                                ALLEGE,
                                REPORTED,
                                cue(b9, "alleged", 1),
                                content(b9, "details of the armed incidents in the border region"))
                        .about("e-messages", "e-armed-incidents"),

                // The details are alleged, the incidents are not.
                presupposed("c34", "Armed incidents took place in the border region.")
                        .asserted(AFFIRMED, content(b9, "the armed incidents in the border region"))
                        .about("e-armed-incidents", "e-border-region")
                        .in("e-border-region")
                        .related("c15"),
                alleged(stated("c35", "A bridge in Graivoron was blown up."), content(b9, "a bridge was blown up"))
                        .about("e-bridge", "e-graivoron"),
                alleged(
                                stated("c36", "The local police station in Graivoron was taken."),
                                content(b9, "the local police station was taken"))
                        .about("e-police-station", "e-graivoron"),

                // The article contradicts itself: in the next paragraph the place is a village.
                presupposed("c37", "Graivoron is a small town.")
                        .asserted(AFFIRMED, content(b9, "the small town of Graivoron"))
                        .about("e-graivoron")
                        .contradicts("c41"),

                // An apposition within what is alleged, but the article's own.
                stated("c38", "Graivoron lies just across the border.")
                        .asserted(AFFIRMED, content(b9, "Graivoron, just across the border"))
                        .about("e-graivoron", "e-border")
                        .in("e-graivoron"));
    }

    /** By nobody named; "for example" makes it one of the messages, which are therefore the media. */
    private ClaimDraft alleged(ClaimDraft claim, Mark content) {
        return claim.article(UNCOMMITTED)
                .by(Source.unspecified(), ALLEGE, INDIRECT, cue(b9, "it is alleged"))
                .words(content(b9, "in the small town of Graivoron"), content)
                .through("e-messages", "e-hashtag", "e-twitter")
                .in("e-graivoron")
                .assessed(notVerified())
                .elaborates("c33");
    }

    /**
     * "which" takes up both, bridge and police station. Not confirmed as of the article's date, which is neither
     * refuted nor beyond checking.
     */
    private Assessment notVerified() {
        return Assessment.builder(Source.ownVoice())
                .verdict(Verdicts.UNVERIFIED)
                .label("cannot be independently verified")
                .time(When.of("2023-05-23", b1.span("2023-05-23")))
                .wording(content(b9, "cannot be independently verified"))
                .build();
    }
}
