package news.stet.examples.seed;

import static news.stet.EntityKinds.GEO_AREA;
import static news.stet.EntityKinds.POI;
import static news.stet.EntityRelations.LOCATED_IN;
import static news.stet.EntityRelations.PART_OF;
import static news.stet.examples.seed.EntityDraft.described;
import static news.stet.examples.seed.EntityDraft.named;

import java.util.List;
import news.stet.Block;

/** Where it happens. */
final class SeedPlaces {
    private SeedPlaces() {}

    static List<EntityDraft> in(SeedBlocks blocks) {
        Block b3 = blocks.number(3);
        Block b4 = blocks.number(4);
        Block b5 = blocks.number(5);
        Block b6 = blocks.number(6);
        Block b7 = blocks.number(7);
        Block b8 = blocks.number(8);
        Block b9 = blocks.number(9);
        Block b10 = blocks.number(10);
        Block b11 = blocks.number(11);
        Block b12 = blocks.number(12);
        Block b13 = blocks.number(13);
        Block b14 = blocks.number(14);
        Block b15 = blocks.number(15);
        Block b16 = blocks.number(16);
        Block b17 = blocks.number(17);
        Block b18 = blocks.number(18);
        return List.of(
                named(GEO_AREA, "e-munich", "Munich").name(b4, "Munich"),
                named(GEO_AREA, "e-belgorod-city", "Belgorod")
                        .name(b4, "Belgorod", 1)
                        .nominal(b12, "the city of the same name")
                        .name(b12, "Belgorod")
                        .is(LOCATED_IN, "e-belgorod-oblast")
                        .note("The dateline names a city by convention."),
                named(GEO_AREA, "e-belgorod-oblast", "Belgorod Oblast", "Belgorod region", "Belgorod")
                        .name(b3, "Belgorod region")
                        .name(b4, "Belgorod Oblast")
                        .name(b5, "Belgorod region")
                        .name(b6, "Belgorod")
                        .name(b8, "Belgorod Oblast")
                        .name(b11, "Belgorod")
                        .nominal(b11, "Russian region")
                        .nominal(b12, "the region", 1)
                        .name(b13, "Belgorod region")
                        .name(b14, "Belgorod")
                        .is(PART_OF, "e-russia")
                        .note("The bare name stands for the oblast wherever attacks are spoken of: the text places"
                                + " every one of them there."),
                named(GEO_AREA, "e-russia", "Russia")
                        .name(b4, "Russia", 1)
                        .name(b5, "Russia", 1)
                        .name(b6, "Russia", 2)
                        .name(b8, "Russia", 2)
                        .nominal(b15, "Russian territory")
                        .nominal(b16, "today’s Putin Russia")
                        .name(b17, "Russia")
                        .name(b18, "Russia", 1),
                named(GEO_AREA, "e-ukraine", "Ukraine").name(b4, "Ukraine"),
                named(GEO_AREA, "e-moscow-city", "Moscow").name(b7, "Moscow"),
                described(
                                GEO_AREA,
                                "e-border-region",
                                "the Russian border region",
                                "the extreme west of Russia",
                                "the border region")
                        .nominal(b4, "the extreme west of Russia")
                        .nominal(b9, "the border region")
                        .nominal(b15, "the Russian border region")
                        .is(PART_OF, "e-russia")
                        .note("Most likely Belgorod Oblast, but the text never says so and calls another oblast a"
                                + " border region as well: kept apart."),
                described(GEO_AREA, "e-south-west-russia", "south-west Russia")
                        .nominal(b6, "south-west Russia")
                        .is(PART_OF, "e-russia")
                        .note("The text says extreme west elsewhere: kept apart."),
                described(GEO_AREA, "e-border", "the border with Ukraine", "the border")
                        .nominal(b4, "the border with Ukraine")
                        .nominal(b9, "the border", 2)
                        .note("The border between Russia and Ukraine."),
                named(GEO_AREA, "e-graivoron", "Graivoron", "Graiworon")
                        .nominal(b9, "the small town")
                        .name(b9, "Graivoron")
                        .nominal(b10, "the villages")
                        .name(b10, "Graiworon")
                        .note("Two spellings of one place, which the text calls a small town here and a village"
                                + " there."),
                named(GEO_AREA, "e-kozinka", "Kozinka")
                        .nominal(b10, "the villages")
                        .name(b10, "Kozinka"),
                described(GEO_AREA, "e-streets", "the streets")
                        .nominal(b10, "the streets")
                        .note("Of which place is not said."),
                described(GEO_AREA, "e-residential-area", "a residential area").nominal(b10, "a residential area"),
                named(GEO_AREA, "e-bryansk-oblast", "Bryansk Oblast", "Bryansk border region")
                        .name(b17, "Bryansk Oblast")
                        .name(b18, "Bryansk border region")
                        .is(PART_OF, "e-russia"),
                described(GEO_AREA, "e-bryansk-villages", "two Russian villages")
                        .nominal(b18, "two Russian villages")
                        .is(LOCATED_IN, "e-bryansk-oblast"),
                described(POI, "e-army-installations", "army installations").nominal(b3, "army installations"),
                described(POI, "e-bridge", "a bridge")
                        .nominal(b9, "a bridge")
                        .note("Not related to Graivoron: that is alleged."),
                described(POI, "e-police-station", "the local police station")
                        .nominal(b9, "the local police station")
                        .is(LOCATED_IN, "e-graivoron"),
                described(POI, "e-border-posts", "the border posts in the villages of Graiworon and Kozinka")
                        .nominal(b10, "the border posts in the villages of Graiworon and Kozinka")
                        .is(LOCATED_IN, "e-graivoron", "e-kozinka")
                        .note("One in each place."));
    }
}
