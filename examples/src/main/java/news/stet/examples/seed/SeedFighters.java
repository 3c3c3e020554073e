package news.stet.examples.seed;

import static news.stet.EntityKinds.OBJECT;
import static news.stet.EntityKinds.ORGANISATION;
import static news.stet.EntityKinds.PERSON;
import static news.stet.EntityRelations.MEMBER_OF;
import static news.stet.examples.seed.EntityDraft.described;
import static news.stet.examples.seed.EntityDraft.named;

import java.util.List;
import news.stet.Block;

/** Those who fight: groups, and people in videos; each under the description the text gives. */
final class SeedFighters {
    private SeedFighters() {}

    static List<EntityDraft> in(SeedBlocks blocks) {
        Block b3 = blocks.number(3);
        Block b4 = blocks.number(4);
        Block b5 = blocks.number(5);
        Block b6 = blocks.number(6);
        Block b7 = blocks.number(7);
        Block b8 = blocks.number(8);
        Block b10 = blocks.number(10);
        Block b14 = blocks.number(14);
        Block b15 = blocks.number(15);
        Block b16 = blocks.number(16);
        Block b18 = blocks.number(18);
        return List.of(
                described(ORGANISATION, "e-partisans", "Russian partisans")
                        .nominal(b3, "Russian partisans")
                        .pronoun(b3, "They")
                        .nominal(b4, "Russian partisans")
                        .nominal(b5, "Partisans")
                        .note("Not merged with the two groups, who claim to be behind the attacks, nor with the"
                                + " “sabotage group”, as which the Kremlin describes the attackers: that"
                                + " would decide what is in dispute."),
                described(ORGANISATION, "e-resistance-groups", "the Russian resistance groups", "the partisan groups")
                        .nominal(b6, "the Russian resistance groups")
                        .nominal(b7, "The partisan groups")
                        .pronoun(b7, "which")
                        .pronoun(b7, "they")
                        .note("The two groups together; where they speak, each is named as a source."),
                named(ORGANISATION, "e-rvc", "Russian Volunteer Corps")
                        .name(b6, "Russian Volunteer Corps")
                        .is(MEMBER_OF, "e-resistance-groups"),
                named(
                                ORGANISATION,
                                "e-legion",
                                "Legion Freedom for Russia",
                                "Legion of Freedom for Russia",
                                "Freedom of Russia Legion")
                        .name(b6, "Legion Freedom for Russia")
                        .name(b7, "Legion of Freedom for Russia")
                        .pronoun(b7, "We")
                        .pronoun(b7, "we")
                        .pronoun(b7, "our", 2)
                        .name(b8, "Legion Freedom for Russia")
                        .name(b16, "Legion Freedom for Russia")
                        .is(MEMBER_OF, "e-resistance-groups")
                        .note("Printed in two forms; the third name is the one usual elsewhere."),
                described(ORGANISATION, "e-alleged-partisans", "alleged partisans of the “Legion Freedom for Russia”")
                        .nominal(b8, "Alleged partisans of the “Legion Freedom for Russia”")
                        .nominal(b16, "Alleged partisans of the “Legion Freedom for Russia”")
                        .pronoun(b16, "their")
                        .pronoun(b16, "We")
                        .pronoun(b16, "our")
                        .nominal(b16, "The men wearing Ukrainian badges")
                        .note("Not a member of the Legion: that is what is alleged. Caption and video message are"
                                + " taken to show the same people."),
                described(PERSON, "e-fighter", "one fighter")
                        .nominal(b16, "One fighter")
                        .note("One of those in the video message; what he belongs to is not said."),
                described(OBJECT, "e-badges", "Ukrainian badges").nominal(b16, "Ukrainian badges"),
                described(ORGANISATION, "e-bryansk-attackers", "suspected Russian partisans")
                        .nominal(b18, "suspected Russian partisans")
                        .note("Other place and time than the partisans of Belgorod, and only suspected to be"
                                + " partisans."),
                described(ORGANISATION, "e-sabotage-group", "Ukrainian “sabotage group”")
                        .nominal(b14, "Ukrainian “sabotage group”")
                        .nominal(b15, "an alleged Ukrainian “sabotage group”")
                        .nominal(b15, "this “sabotage group")
                        .note("The description is the Kremlin’s. Not merged with the partisans: that would decide"
                                + " what is in dispute. Not related to Ukraine: that is what is claimed."),
                described(PERSON, "e-armed-men", "heavily armed men")
                        .nominal(b10, "heavily armed men")
                        .note("Nobody says who they are."));
    }
}
