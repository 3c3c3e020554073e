package news.stet.markup.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final long SEED = 3;
    private static final List<String> TEXTS = List.of("", "x", "y", "\n  ");

    @Test
    void saysWhatComparingTreesSays() {
        int same = 0;
        for (int round = 0; round < 50_000; round++) {
            Random random = new Random(SEED + round);
            List<Element> found = elements(random, 2);
            List<Element> expected = random.nextBoolean() ? elements(random, 2) : damaged(found, random);
            Likeness likeness = new Likeness(found);
            expected.forEach(element -> write(element, likeness));
            int first = 0;
            while (first < Math.min(found.size(), expected.size())
                    && found.get(first).looksLike(expected.get(first))) {
                first++;
            }
            boolean alike = first == found.size() && first == expected.size();
            assertThat(likeness.isSame()).as("seed %d", SEED + round).isEqualTo(alike);
            assertThat(likeness.other())
                    .as("seed %d", SEED + round)
                    .isSameAs(alike || first == found.size() ? null : found.get(first));
            same += alike ? 1 : 0;
        }
        assertThat(same).isBetween(5_000, 45_000);
    }

    private static List<Element> elements(Random random, int depth) {
        List<Element> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Element element = new Element(new QName("e" + random.nextInt(3)));
            for (int k = random.nextInt(3); k > 0; k--) {
                element.set("a" + random.nextInt(2), TEXTS.get(random.nextInt(3)));
            }
            element.add(TEXTS.get(random.nextInt(4)));
            if (depth > 0) {
                elements(random, depth - 1).forEach(element::add);
            }
            element.add(TEXTS.get(random.nextInt(4)));
            elements.add(element);
        }
        return elements;
    }

    private static List<Element> damaged(List<Element> elements, Random random) {
        List<Element> copies = new ArrayList<>();
        elements.forEach(element -> copies.add(element.copy()));
        List<Element> siblings = copies;
        while (random.nextInt(3) > 0 && !siblings.isEmpty()) {
            Element one = siblings.get(random.nextInt(siblings.size()));
            siblings = one.elements();
            switch (random.nextInt(6)) {
                case 0 -> one.set("a0", "z");
                case 1 -> one.take("a1");
                case 2 -> one.add("z");
                case 3 -> one.add(new Element(new QName("e0")));
                default -> {} // as it is
            }
        }
        return copies;
    }

    private static void write(Element element, ElementWriter out) {
        out.start(element.name());
        element.attributes().forEach(out::set);
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                write(child, out);
            } else {
                out.text((String) part);
            }
        }
        out.end();
    }
}
