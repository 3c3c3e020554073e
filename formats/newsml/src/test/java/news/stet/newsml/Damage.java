package news.stet.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Element;

/** Does to a document what careless software does, at random places. */
final class Damage {
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "x",
            "a\r\nb\tc",
            "🌊",
            "\u00A0",
            "e\u0301",
            "12",
            "-1",
            "a:b",
            "a:b:c d",
            "n2.x",
            "2024-13-01",
            "2024-05-02T10:15:00",
            "x".repeat(3_000));
    private static final List<String> ATTRIBUTES =
            List.of("id", "qcode", "uri", "literal", "rank", "role", "idrefs", "type", "confidence", "guid", "version");
    private static final List<String> OURS = List.of("ids", "exact", "supplied", "role", "entity", "start", "blocks");

    private final Random random;
    private final Element root;
    private final List<Element> elements = new ArrayList<>();

    private Damage(Element root, Random random) {
        this.root = root;
        this.random = random;
        collect(root);
    }

    private void collect(Element element) {
        elements.add(element);
        element.children().forEach(this::collect);
    }

    /** Damages a document in one to four places. */
    static void random(Element root, Random random) {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            new Damage(root, random).once();
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void once() {
        Element parent = any(elements);
        List<Element> children = parent.children().toList();
        Element element = children.isEmpty() ? parent : any(children);
        switch (random.nextInt(children.isEmpty() ? 7 : 14)) {
            case 0 ->
                element.attributes().keySet().stream()
                        .skip(random.nextInt(element.attributes().size() + 1))
                        .findFirst()
                        .ifPresent(element::take);
            case 1 -> element.attributes().replaceAll((name, value) -> random.nextInt(3) == 0 ? any(VALUES) : value);
            case 2 -> element.set(any(ATTRIBUTES), any(VALUES));
            case 3 -> element.set(new QName("urn:example:f", "a"), any(VALUES));
            case 4 -> element.set(new QName(XMLConstants.XML_NS_URI, any(List.of("lang", "id"))), any(VALUES));
            case 5 -> element.set(Namespaces.stet(any(OURS)), any(VALUES));
            case 6 -> element.content().add(random.nextInt(element.content().size() + 1), any(VALUES) + "?");
            case 7 -> parent.content().remove(element);
            case 8 -> parent.content().add(element.copy());
            case 9 ->
                parent.content()
                        .add(
                                random.nextInt(parent.content().size() + 1),
                                any(elements).copy());
            case 10 -> {
                parent.content().remove(element);
                root.add(element);
            }
            case 11 -> parent.content().set(parent.content().indexOf(element), renamed(element));
            case 12 -> element.text(any(VALUES));
            default ->
                parent.content()
                        .add(
                                random.nextInt(parent.content().size() + 1),
                                new Element(new QName("urn:example:f", "e")).add(any(VALUES)));
        }
    }

    private Element renamed(Element element) {
        Element other = new Element(any(elements).name());
        element.prefixes().forEach(other::declare);
        element.attributes().forEach(other::set);
        other.content().addAll(element.content());
        return other;
    }
}
