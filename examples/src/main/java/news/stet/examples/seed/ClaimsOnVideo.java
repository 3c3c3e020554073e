package news.stet.examples.seed;

import static news.stet.Acts.SAY;
import static news.stet.Acts.SHOW;
import static news.stet.Acts.WRITE;
import static news.stet.Commitment.AFFIRMED;
import static news.stet.Commitment.PROBABLE;
import static news.stet.Commitment.UNCOMMITTED;
import static news.stet.Modes.INDIRECT;
import static news.stet.Modes.REPORTED;
import static news.stet.examples.seed.ClaimDraft.implied;
import static news.stet.examples.seed.ClaimDraft.presupposed;
import static news.stet.examples.seed.ClaimDraft.stated;
import static news.stet.examples.seed.Words.content;
import static news.stet.examples.seed.Words.cue;
import static news.stet.examples.seed.Words.hedge;
import static news.stet.examples.seed.Words.source;

import java.util.List;
import news.stet.Block;
import news.stet.Mark;
import news.stet.Source;

/** What BILD writes, and what videos show or are said to show. */
final class ClaimsOnVideo {
    private final Block b10;

    ClaimsOnVideo(SeedBlocks blocks) {
        b10 = blocks.number(10);
    }

    List<ClaimDraft> claims() {
        return List.of(
                // One post in each village: two claims.
                bild(
                                stated("c39", "The border post in Graivoron was attacked."),
                                content(b10, "the border posts in the villages of Graiworon"),
                                content(b10, "were attacked"))
                        .about("e-border-posts", "e-graivoron")
                        .in("e-graivoron"),
                bild(
                                stated("c40", "The border post in Kozinka was attacked."),
                                content(b10, "the border posts in the villages of"),
                                content(b10, "Kozinka were attacked"))
                        .about("e-border-posts", "e-kozinka")
                        .in("e-kozinka")
                        .related("c39"),
                presupposed("c41", "Graivoron is a village.")
                        .asserted(AFFIRMED, content(b10, "the villages of Graiworon"))
                        .about("e-graivoron"),
                presupposed("c42", "Kozinka is a village.")
                        .asserted(AFFIRMED, content(b10, "the villages of"), content(b10, "Kozinka"))
                        .about("e-kozinka"),

                // The videos are the verb's subject and therefore sources. "show" vouches for what is seen, as "is
                // said to show" below does not. Where the streets are, and when it was, is not said.
                stated("c43", "Heavily armed men walked through the streets.")
                        .article(AFFIRMED)
                        .by(
                                "e-videos",
                                SHOW,
                                REPORTED,
                                source(b10, "Videos"),
                                cue(b10, "show", 1),
                                content(b10, "heavily armed men walking through the streets"))
                        .about("e-armed-men", "e-streets")
                        .in("e-streets"),
                implied("c44", "The videos show further things besides heavily armed men walking through the streets.")
                        .asserted(AFFIRMED, content(b10, "among other things"))
                        .about("e-videos")
                        .related("c43"),
                stated("c45", "A combat helicopter dropped low-flying decoys over a residential area.")
                        .article(AFFIRMED)
                        .by(
                                "e-video-decoys",
                                SHOW,
                                INDIRECT,
                                source(b10, "A video"),
                                cue(b10, "shows"),
                                content(b10, "a combat helicopter"),
                                content(b10, "drops low-flying decoys over a residential area"))
                        .about("e-helicopter-decoys", "e-decoys", "e-residential-area")
                        .in("e-residential-area"),

                // A hedge of the article within what the video shows: whose helicopter it is no video says.
                stated("c46", "The combat helicopter in the video is from the Russian army.")
                        .asserted(
                                PROBABLE,
                                hedge(b10, "probably"),
                                content(b10, "a combat helicopter"),
                                content(b10, "from the Russian army"))
                        .about("e-helicopter-decoys", "e-russian-army"),
                saidToBeShown(stated("c47", "A helicopter burned."), content(b10, "a helicopter burning"))
                        .about("e-helicopter-crash"),
                saidToBeShown(
                                stated("c48", "A helicopter crashed."),
                                content(b10, "a helicopter"),
                                content(b10, "crashing"))
                        .about("e-helicopter-crash")
                        .related("c47"));
    }

    private ClaimDraft bild(ClaimDraft claim, Mark... content) {
        return claim.article(UNCOMMITTED)
                .by("e-bild", WRITE, INDIRECT, source(b10, "the Picture"), cue(b10, "writes"))
                .words(content);
    }

    /** Between the article and the video stands somebody who says what the video shows. */
    private ClaimDraft saidToBeShown(ClaimDraft claim, Mark... content) {
        return claim.article(UNCOMMITTED)
                .via(Source.unspecified(), AFFIRMED, SAY, INDIRECT, cue(b10, "is said to"))
                .by("e-video-crash", SHOW, REPORTED, source(b10, "Another video"), cue(b10, "show", 3))
                .words(content);
    }
}
