package news.stet.markup.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What is written is what a parser finds, whichever way it was written. */
class XmlOutputTest {
    private static final int ROUNDS = 1500;
    private static final Map<String, String> PREFIXES = Map.of("urn:b", "b");
    private static final List<String> NAMESPACES = List.of("", "urn:a", "urn:b", "urn:c");

    /** Writes random elements; with the same seed the same ones. */
    private static void write(Random random, ElementWriter out) {
        element(random, 0, random.nextInt(4) == 0 ? 12 : 4, out);
    }

    private static QName name(Random random, List<String> namespaces) {
        QName name = new QName(namespaces.get(random.nextInt(namespaces.size())), "n" + random.nextInt(3));
        // A prefix that is not the one in use is of no account.
        return switch (random.nextInt(3)) {
            case 0 -> new Name(name, PREFIXES.getOrDefault(name.getNamespaceURI(), ""));
            case 1 -> new Name(name, "other");
            default -> name;
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(50) == 0 ? 3000 : 12); i > 0; i--) {
            text.append("a<>&\"'\t\n\r é–😀]"
                    .codePoints()
                    .skip(random.nextInt(15))
                    .mapToObj(Character::toString)
                    .findFirst()
                    .orElse("]]>"));
        }
        return text.toString();
    }

    private static void element(Random random, int depth, int deepest, ElementWriter out) {
        // The root declares a prefix, and so do the attributes of namespaces that have none: not all may be without.
        out.start(name(random, depth == 0 ? List.of("urn:a", "urn:b") : NAMESPACES), random.nextInt(4) == 0);
        List<QName> set = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            QName name = name(random, List.of("", "urn:b", XMLConstants.XML_NS_URI));
            if (!set.contains(name)) {
                set.add(name);
                set(name, random, out);
            }
        }
        for (int i = depth < deepest ? random.nextInt(4) : 0; i > 0; i--) {
            if (random.nextInt(3) == 0) {
                out.text(text(random));
            } else {
                element(random, depth + 1, deepest, out);
            }
        }
        out.end();
    }

    private static void set(QName name, Random random, ElementWriter out) {
        String value = text(random);
        switch (random.nextInt(name.getNamespaceURI().isEmpty() ? 5 : 2)) {
            case 0 -> out.set(name, value);
            case 1 -> out.set(name, random.nextInt() >> random.nextInt(32));
            case 2, 3 -> out.set(new Attribute(name.getLocalPart(), value));
            default -> out.set(name.getLocalPart(), value);
        }
    }

    private static byte[] straight(Consumer<ElementWriter> writing, boolean mixed, boolean passOn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XmlOutput out = new XmlOutput(bytes, PREFIXES)) {
            out.start(new QName("urn:a", "root"), mixed);
            writing.accept(out);
            if (passOn) {
                out.passOn();
            }
            writing.accept(out);
            out.end();
        }
        return bytes.toByteArray();
    }

    @Test
    void writesStraightWhatItWritesOfATree() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            int same = seed;
            Element tree = ElementTree.one(out -> write(new Random(same), out));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XmlOutput out = new XmlOutput(bytes, PREFIXES)) {
                out.start(new QName("urn:a", "root"), false);
                out.write(tree);
                out.write(tree);
                out.end();
            }
            assertThat(new String(
                            straight(out -> write(new Random(same), out), false, seed % 2 == 0),
                            StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(bytes.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theParserOfTheJdkFindsEveryNameAttributeAndWord() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        for (int seed = 0; seed < ROUNDS; seed++) {
            int same = seed;
            Element tree = ElementTree.one(out -> write(new Random(same), out));
            byte[] document = straight(out -> write(new Random(same), out), true, false);
            Node root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement();
            List<String> found = new ArrayList<>();
            for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.ELEMENT_NODE) {
                    found.add(show(child));
                }
            }
            assertThat(found)
                    .as("seed %d: %s", seed, new String(document, StandardCharsets.UTF_8))
                    .containsExactly(show(tree), show(tree));
        }
    }

    /** An element with all that counts in it, as the JDK found it. */
    private static String show(Node node) {
        StringBuilder shown = new StringBuilder("<" + new QName(empty(node.getNamespaceURI()), node.getLocalName()));
        List<String> attributes = new ArrayList<>();
        NamedNodeMap all = node.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.add(new QName(empty(attribute.getNamespaceURI()), attribute.getLocalName()) + "="
                        + attribute.getNodeValue());
            }
        }
        shown.append(attributes.stream().sorted().toList());
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                shown.append(show(child));
            } else {
                shown.append(child.getNodeValue());
            }
        }
        return shown.append("/>").toString();
    }

    private static String show(Element element) {
        StringBuilder shown = new StringBuilder("<" + element.name());
        shown.append(element.attributes().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList());
        for (Object part : element.content()) {
            shown.append(part instanceof Element child ? show(child) : part);
        }
        return shown.append("/>").toString();
    }

    private static String empty(String namespace) {
        return namespace == null ? "" : namespace;
    }
}
