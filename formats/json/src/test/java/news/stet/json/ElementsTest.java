package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ElementsTest {
    @Test
    void listsWithinListsHaveTheirOwnElementsInOrder() {
        long seed = 815L;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Object> expected = new ArrayList<>();
            Elements elements = new Elements();
            List<Object> found = fill(elements, random, 0, expected);
            assertThat(found).as("seed %d, round %d", seed, i).isEqualTo(expected);
        }
    }

    @Test
    void aListStaysAsItIsWhenTheNextOneIsRead() {
        for (int length = 0; length < 20; length++) {
            Elements elements = new Elements();
            List<Integer> first = filled(elements, length, 100);
            List<Integer> second = filled(elements, length, 200);
            assertThat(first).hasSize(length).allMatch(element -> element < 200);
            assertThat(second).hasSize(length).allMatch(element -> element >= 200);
            assertThat(List.copyOf(first)).isSameAs(first);
        }
    }

    private static List<Integer> filled(Elements elements, int length, int from) {
        int first = elements.open();
        for (int i = 0; i < length; i++) {
            elements.add(from + i);
        }
        return elements.close(first);
    }

    private static List<Object> fill(Elements elements, Random random, int depth, List<Object> expected) {
        int first = elements.open();
        int length = random.nextInt(depth == 0 ? 90 : 9);
        for (int i = 0; i < length; i++) {
            if (depth < 3 && random.nextInt(4) == 0) {
                List<Object> inner = new ArrayList<>();
                elements.add(fill(elements, random, depth + 1, inner));
                expected.add(inner);
            } else {
                int number = random.nextInt();
                elements.add(number);
                expected.add(number);
            }
        }
        return elements.close(first);
    }
}
