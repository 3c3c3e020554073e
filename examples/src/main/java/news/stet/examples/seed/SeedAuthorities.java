package news.stet.examples.seed;

import static news.stet.EntityKinds.ORGANISATION;
import static news.stet.EntityKinds.PERSON;
import static news.stet.EntityRelations.AFFILIATED_WITH;
import static news.stet.EntityRelations.HOLDS_OFFICE;
import static news.stet.EntityRelations.LOCATED_IN;
import static news.stet.EntityRelations.SPOKESPERSON_OF;
import static news.stet.examples.seed.EntityDraft.described;
import static news.stet.examples.seed.EntityDraft.named;

import java.util.List;
import news.stet.Block;

/** The state, and those who hold its offices. */
final class SeedAuthorities {
    private SeedAuthorities() {}

    static List<EntityDraft> in(SeedBlocks blocks) {
        Block b3 = blocks.number(3);
        Block b4 = blocks.number(4);
        Block b5 = blocks.number(5);
        Block b7 = blocks.number(7);
        Block b10 = blocks.number(10);
        Block b12 = blocks.number(12);
        Block b13 = blocks.number(13);
        Block b14 = blocks.number(14);
        Block b15 = blocks.number(15);
        Block b16 = blocks.number(16);
        return List.of(
                named(PERSON, "e-putin", "Vladimir Putin", "Putin")
                        .name(b3, "Vladimir Putin")
                        .name(b7, "Vladimir Putin")
                        .name(b7, "Putin", 2)
                        .nominal(b15, "President")
                        .name(b15, "Vladimir Putin")
                        .name(b16, "Putin")
                        .is(HOLDS_OFFICE, "e-russia")
                        .note("The office: President."),
                named(PERSON, "e-peskov", "Dmitry Peskov")
                        .nominal(b15, "Kremlin spokesman")
                        .name(b15, "Dmitry Peskov")
                        .is(SPOKESPERSON_OF, "e-kremlin"),
                named(PERSON, "e-gladkov", "Vyacheslav Gladkov", "Gladkov")
                        .nominal(b12, "the governor of the region")
                        .name(b12, "Vyacheslav Gladkov")
                        .name(b13, "Gladkov")
                        .pronoun(b13, "his")
                        .is(HOLDS_OFFICE, "e-belgorod-oblast")
                        .note("The office: governor."),
                named(ORGANISATION, "e-kremlin", "Kremlin")
                        .name(b14, "Kremlin")
                        .name(b15, "Kremlin", 1)
                        .name(b15, "Kremlin", 2)
                        .name(b16, "Kremlin")
                        .note("The institution that speaks."),
                named(ORGANISATION, "e-russian-government", "Russian government", "Moscow")
                        .name(b12, "Moscow")
                        .note("Named by the city where it sits."),
                described(ORGANISATION, "e-putin-regime", "Vladimir Putin’s regime in Moscow", "the Kremlin regime")
                        .nominal(b7, "Vladimir Putin’s regime in Moscow")
                        .nominal(b16, "the Kremlin regime")
                        .is(LOCATED_IN, "e-moscow-city"),
                named(ORGANISATION, "e-russian-army", "Russian army")
                        .name(b4, "Russian army")
                        .name(b5, "Russian army")
                        .name(b10, "Russian army")
                        .is(AFFILIATED_WITH, "e-russia"),
                described(ORGANISATION, "e-police-units", "state police units").nominal(b4, "state police units"),
                named(ORGANISATION, "e-defense-ministry", "Defense Ministry")
                        .name(b15, "Defense Ministry")
                        .note("Of Russia, by context."),
                named(ORGANISATION, "e-fsb", "FSB")
                        .nominal(b15, "the Russian domestic intelligence service")
                        .name(b15, "FSB")
                        .is(AFFILIATED_WITH, "e-russia"),
                described(ORGANISATION, "e-border-officials", "the border officials")
                        .nominal(b15, "the border officials"),
                described(ORGANISATION, "e-regional-units", "regional administrative units")
                        .nominal(b12, "regional administrative units")
                        .note("Several, of no named oblast: not the regional government."),
                described(ORGANISATION, "e-regional-government", "the regional government")
                        .nominal(b12, "the regional government")
                        .is(LOCATED_IN, "e-belgorod-city"),
                described(ORGANISATION, "e-authorities", "the authorities")
                        .nominal(b12, "The authorities")
                        .note("Which ones is not said."));
    }
}
