package news.stet.examples.seed;

import static news.stet.EntityKinds.ABSTRACT;
import static news.stet.EntityKinds.OBJECT;
import static news.stet.EntityKinds.ORGANISATION;
import static news.stet.EntityKinds.PERSON;
import static news.stet.EntityRelations.AFFILIATED_WITH;
import static news.stet.EntityRelations.ISSUED_BY;
import static news.stet.EntityRelations.OWNED_BY;
import static news.stet.EntityRelations.PART_OF;
import static news.stet.examples.seed.EntityDraft.described;
import static news.stet.examples.seed.EntityDraft.named;

import java.util.List;
import news.stet.Block;

/** Who and what carries the news, named or not. */
final class SeedMedia {
    private SeedMedia() {}

    static List<EntityDraft> in(SeedBlocks blocks) {
        Block b2 = blocks.number(2);
        Block b4 = blocks.number(4);
        Block b6 = blocks.number(6);
        Block b7 = blocks.number(7);
        Block b8 = blocks.number(8);
        Block b9 = blocks.number(9);
        Block b10 = blocks.number(10);
        Block b12 = blocks.number(12);
        Block b13 = blocks.number(13);
        Block b16 = blocks.number(16);
        Block b18 = blocks.number(18);
        return List.of(
                named(PERSON, "e-mayer", "Patrick Mayer", "pm")
                        .name(b2, "Patrick Mayer")
                        .name(b18, "pm")
                        .note("The closing initials are taken as his."),
                described(OBJECT, "e-various-reports", "various reports").nominal(b4, "various reports"),
                described(OBJECT, "e-conflicting-reports", "conflicting reports")
                        .nominal(b6, "Conflicting reports")
                        .note("Not said to be the various reports of the opening."),
                described(ORGANISATION, "e-media", "Russian, Ukrainian and international media")
                        .nominal(b6, "Russian, Ukrainian and international media"),
                named(ORGANISATION, "e-ukrainska-pravda", "Ukrainska Pravda")
                        .nominal(b6, "the Ukrainian news site")
                        .name(b6, "Ukrainska Pravda")
                        .is(AFFILIATED_WITH, "e-ukraine"),
                named(ORGANISATION, "e-bild", "BILD", "the Picture")
                        .name(b10, "the Picture")
                        .note("Printed as “the Picture”, a translation of its name."),
                named(OBJECT, "e-telegram", "Telegram", "telegram")
                        .name(b6, "telegram")
                        .nominal(b12, "the news service")
                        .name(b12, "Telegram")
                        .name(b13, "Telegram")
                        .name(b16, "Telegram"),
                described(OBJECT, "e-several-channels", "several telegram channels")
                        .nominal(b6, "several telegram channels")
                        .is(PART_OF, "e-telegram"),
                described(OBJECT, "e-gladkov-channel", "his Telegram channel")
                        .nominal(b13, "his Telegram channel")
                        .is(PART_OF, "e-telegram")
                        .is(OWNED_BY, "e-gladkov"),
                described(OBJECT, "e-partisans-channel", "their Telegram channel")
                        .nominal(b16, "their Telegram channel")
                        .is(PART_OF, "e-telegram")
                        .is(OWNED_BY, "e-alleged-partisans"),
                named(OBJECT, "e-twitter", "Twitter").name(b9, "Twitter"),
                named(ABSTRACT, "e-hashtag", "#Belgorod")
                        .nominal(b9, "the hashtag")
                        .name(b9, "#Belgorod")
                        .is(PART_OF, "e-twitter"),
                described(OBJECT, "e-messages", "numerous messages and videos")
                        .nominal(b9, "Numerous messages and videos")
                        .is(PART_OF, "e-twitter"),
                described(OBJECT, "e-statement", "a public statement from the Legion of Freedom for Russia")
                        .nominal(b7, "A public statement from the Legion of Freedom for Russia")
                        .is(ISSUED_BY, "e-legion"),
                described(OBJECT, "e-video-message", "a video message")
                        .nominal(b16, "a video message")
                        .is(ISSUED_BY, "e-alleged-partisans")
                        .is(PART_OF, "e-partisans-channel"),
                described(OBJECT, "e-videos", "videos")
                        .nominal(b10, "Videos")
                        .note("Whether they are among the messages on Twitter is not said."),
                described(OBJECT, "e-video-decoys", "a video (combat helicopter)")
                        .nominal(b10, "A video"),
                described(OBJECT, "e-video-crash", "another video (burning helicopter)")
                        .nominal(b10, "Another video"),
                described(OBJECT, "e-screenshot", "screenshot")
                        .nominal(b8, "Screenshot")
                        .note("The picture of the caption; from which video is not said."));
    }
}
