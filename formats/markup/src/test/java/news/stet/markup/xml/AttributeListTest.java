package news.stet.markup.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

class AttributeListTest {
    private static final long SEED = 7;
    private static final List<String> NAMESPACES = List.of("", "urn:a", "urn:b");

    @Test
    void isAMapThatKeepsItsOrder() {
        for (int round = 0; round < 500; round++) {
            Random random = new Random(SEED + round);
            AttributeList list = new AttributeList();
            Map<QName, String> expected = new LinkedHashMap<>();
            int names = round % 10 == 0 ? 60 : 12;
            for (int step = 0; step < 4 * names; step++) {
                step(random, names, list, expected);
                assertThat(list.entrySet())
                        .as("seed %d, step %d", SEED + round, step)
                        .containsExactlyElementsOf(expected.entrySet());
                assertThat(list.size()).isEqualTo(expected.size());
            }
        }
    }

    private static void step(Random random, int names, AttributeList list, Map<QName, String> expected) {
        String local = "n" + random.nextInt(names);
        QName name = new QName(NAMESPACES.get(random.nextInt(3)), local);
        String value = Integer.toString(random.nextInt(3));
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> assertThat(list.put(name, value)).isEqualTo(expected.put(name, value));
            case 3 -> assertThat(list.remove(name)).isEqualTo(expected.remove(name));
            case 4 -> assertThat(list.removeLocal(local)).isEqualTo(expected.remove(new QName(local)));
            case 5 -> {
                assertThat(list.get(name)).isEqualTo(expected.get(name));
                assertThat(list.containsKey(name)).isEqualTo(expected.containsKey(name));
                list.replaceAll((key, old) -> old + value);
                expected.replaceAll((key, old) -> old + value);
            }
            default -> {
                removeSome(list, local);
                removeSome(expected, local);
            }
        }
    }

    private static void removeSome(Map<QName, String> map, String local) {
        for (Iterator<QName> names = map.keySet().iterator(); names.hasNext(); ) {
            if (names.next().getLocalPart().equals(local)) {
                names.remove();
            }
        }
    }

    @Test
    void tensOfThousandsOfAttributesAreNoTrouble() {
        AttributeList list = new AttributeList();
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 50_000; i++) {
                list.put(new QName("n" + i), "");
            }
            for (int i = 0; i < 50_000; i++) {
                assertThat(list.removeLocal("m" + i)).isNull();
                assertThat(list.removeLocal("n" + i)).isEmpty();
            }
        });
        assertThat(list).isEmpty();
    }

    @Test
    void equalsWhateverMapHasTheSameInWhateverOrder() {
        for (int round = 0; round < 2_000; round++) {
            Random random = new Random(SEED + round);
            AttributeList one = random(random);
            AttributeList other = random(random);
            boolean same = new LinkedHashMap<>(one).equals(new LinkedHashMap<>(other));
            assertThat(one.equals(other)).as("seed %d", SEED + round).isEqualTo(same);
            assertThat(one.equals(new LinkedHashMap<>(other))).isEqualTo(same);
            if (same) {
                assertThat(one).hasSameHashCodeAs(other);
            }
        }
    }

    private static AttributeList random(Random random) {
        AttributeList list = new AttributeList();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.put(new QName(NAMESPACES.get(random.nextInt(2)), "n" + random.nextInt(2)), "v" + random.nextInt(2));
        }
        return list;
    }
}
