package news.stet.examples.seed;

import static news.stet.EntityKinds.PERSON;
import static news.stet.EntityRelations.LOCATED_IN;
import static news.stet.examples.seed.EntityDraft.described;

import java.util.List;
import news.stet.Block;

/** Those whom it happens to. */
final class SeedPeople {
    private SeedPeople() {}

    static List<EntityDraft> in(SeedBlocks blocks) {
        Block b7 = blocks.number(7);
        Block b12 = blocks.number(12);
        Block b13 = blocks.number(13);
        Block b16 = blocks.number(16);
        return List.of(
                described(PERSON, "e-population", "the population")
                        .nominal(b7, "the population")
                        .pronoun(b7, "your")
                        .note("Those addressed as “your” in the statement are taken to be the population."),
                described(PERSON, "e-civilians", "civilians")
                        .nominal(b7, "civilians")
                        .pronoun(b7, "them"),
                described(PERSON, "e-zombies", "Putin’s zombies")
                        .nominal(b7, "Putin’s zombies")
                        .note("A slur; whom it means is not said."),
                described(PERSON, "e-children", "our children")
                        .nominal(b16, "our children")
                        .pronoun(b16, "they"),
                described(PERSON, "e-citizens", "citizens of the Belgorod region")
                        .nominal(b13, "citizens of the Belgorod region")
                        .is(LOCATED_IN, "e-belgorod-oblast"),
                described(PERSON, "e-inhabitants", "around 350,000 inhabitants")
                        .nominal(b12, "around 350,000 inhabitants")
                        .is(LOCATED_IN, "e-belgorod-city"));
    }
}
