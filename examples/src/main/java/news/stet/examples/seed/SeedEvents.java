package news.stet.examples.seed;

import static news.stet.EntityKinds.ABSTRACT;
import static news.stet.EntityKinds.EVENT;
import static news.stet.EntityKinds.OBJECT;
import static news.stet.EntityKinds.ORGANISATION;
import static news.stet.EntityRelations.LOCATED_IN;
import static news.stet.EntityRelations.PART_OF;
import static news.stet.examples.seed.EntityDraft.described;
import static news.stet.examples.seed.EntityDraft.named;

import java.util.List;
import news.stet.Block;

/** What happens, and the things it happens with. */
final class SeedEvents {
    private SeedEvents() {}

    static List<EntityDraft> in(SeedBlocks blocks) {
        Block b6 = blocks.number(6);
        Block b8 = blocks.number(8);
        Block b9 = blocks.number(9);
        Block b10 = blocks.number(10);
        Block b11 = blocks.number(11);
        Block b12 = blocks.number(12);
        Block b13 = blocks.number(13);
        Block b14 = blocks.number(14);
        Block b15 = blocks.number(15);
        Block b17 = blocks.number(17);
        Block b18 = blocks.number(18);
        return List.of(
                described(OBJECT, "e-helicopter-decoys", "a combat helicopter")
                        .nominal(b10, "a combat helicopter")
                        .note("Not related to the Russian army: that is hedged."),
                described(OBJECT, "e-helicopter-crash", "a helicopter")
                        .nominal(b10, "a helicopter")
                        .note("Not said to be the combat helicopter."),
                described(OBJECT, "e-decoys", "low-flying decoys").nominal(b10, "low-flying decoys"),
                described(EVENT, "e-attacks", "the attacks in Belgorod")
                        .nominal(b6, "the attacks in Belgorod")
                        .nominal(b8, "the attacks in Russia’s Belgorod Oblast")
                        .nominal(b11, "Attacks in Belgorod")
                        .nominal(b11, "attacks")
                        .nominal(b12, "the attacks")
                        .nominal(b14, "Attacks in Belgorod")
                        .pronoun(b18, "It")
                        .is(LOCATED_IN, "e-belgorod-oblast"),
                described(EVENT, "e-explosions", "the explosions in south-west Russia")
                        .nominal(b6, "the explosions in south-west Russia")
                        .is(LOCATED_IN, "e-south-west-russia")
                        .note("Not said to be the attacks."),
                described(EVENT, "e-armed-incidents", "the armed incidents in the border region")
                        .nominal(b9, "the armed incidents in the border region")
                        .is(LOCATED_IN, "e-border-region")
                        .note("A neutral description, kept apart from the attacks."),
                described(
                                EVENT,
                                "e-incursion",
                                "the incursion of an alleged Ukrainian “sabotage group” into the Russian border region")
                        .nominal(
                                b15,
                                "the incursion of an alleged Ukrainian “sabotage group” into the Russian border region")
                        .note("The description is the Kremlin’s; kept apart from the attacks. Not related to a"
                                + " place: that is what is claimed."),
                described(EVENT, "e-bryansk-resistance", "resistance in Bryansk Oblast")
                        .nominal(b17, "resistance in Bryansk Oblast")
                        .is(LOCATED_IN, "e-bryansk-oblast"),
                named(EVENT, "e-ukraine-war", "Ukraine war")
                        .name(b6, "Ukraine war")
                        .name(b18, "Ukraine war"),
                described(EVENT, "e-war-outbreak", "the outbreak of the Ukraine war")
                        .nominal(b18, "the outbreak of the Ukraine war")
                        .is(PART_OF, "e-ukraine-war"),
                described(EVENT, "e-terror-alert", "a terror alert")
                        .nominal(b11, "Terror alert")
                        .nominal(b12, "a terror alert")
                        .note("Not said to be the anti-terrorist regime."),
                described(
                                ABSTRACT,
                                "e-ato-regime",
                                "the legal regime of anti-terrorist operations",
                                "the regime of an anti-terrorist operation")
                        .nominal(b12, "The regime of an anti-terrorist operation")
                        .nominal(b13, "the legal regime of anti-terrorist operations")
                        .pronoun(b13, "which")
                        .note("Not said to be the terror alert."),
                described(ABSTRACT, "e-measures", "special measures and temporary restrictions")
                        .nominal(b13, "special measures and temporary restrictions"),
                described(OBJECT, "e-identity-papers", "identity papers", "people’s identity documents")
                        .nominal(b12, "identity papers")
                        .nominal(b13, "people’s identity documents"),
                described(ORGANISATION, "e-facilities", "hazardous production facilities")
                        .nominal(b13, "hazardous production facilities"),
                described(
                                ORGANISATION,
                                "e-substance-users",
                                "organizations using explosive, radioactive, chemically and biologically hazardous"
                                        + " substances")
                        .nominal(
                                b13,
                                "organizations using explosive, radioactive, chemically and biologically hazardous"
                                        + " substances"));
    }
}
