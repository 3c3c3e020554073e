package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Validator;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.newsml.grammar.Finding;
import news.stet.newsml.grammar.Grammar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The grammar and the official schema, which is asked through the validator of the JDK. */
@DisplayName("The grammar gives the verdict of the official schema")
class GrammarAgreementTest {
    private static final long SEED = 20_261_124L;
    private static final int MUTANTS = Integer.getInteger("stet.mutants", 4);
    private static Validator validator;
    private static Map<String, byte[]> documents;

    @BeforeAll
    static void load() throws IOException, SAXException {
        validator = Standards.schema().newValidator();
        documents = documents(Standards.folder());
    }

    /** Every document of the manifest, by its name there. */
    static Map<String, byte[]> documents(Path folder) throws IOException {
        Map<String, byte[]> zipped = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("catalogs.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zipped.put("catalogs.zip!" + entry.getName(), zip.readAllBytes());
            }
        }
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("manifest.tsv"))) {
            String name = line.split("\t", 2)[0];
            if (!name.equals("file")) {
                byte[] bytes = zipped.get(name);
                documents.put(name, bytes == null ? Files.readAllBytes(folder.resolve(name)) : bytes);
            }
        }
        return documents;
    }

    @Test
    void onEveryOfficialDocument() throws IOException {
        List<String> differences = new ArrayList<>();
        int valid = 0;
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            Document dom = parse(document.getValue());
            String difference = difference(dom);
            if (difference != null) {
                differences.add(document.getKey() + ": " + difference);
            }
            valid +=
                    Grammar.power().check(element(dom), prefixes(dom)::contains).isEmpty() ? 1 : 0;
        }
        assertThat(differences).isEmpty();
        assertThat(documents).hasSizeGreaterThan(200);
        assertThat(valid).isGreaterThan(150).isLessThan(documents.size());
    }

    /** But for a type of XML Schema on an element that nobody knows: which namespace its prefix has is not asked. */
    @Test
    void onTheAttributesOfSchemaInstances() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String attribute :
                List.of("type='xs:int'", "type='q:T'", "type='T'", "nil='true'", "nil='?'", "other=''")) {
            for (String element :
                    List.of("<x:e xmlns:x='urn:x' @>1</x:e>", "<name @>1</name>", "<urgency @>1</urgency>")) {
                String document = "<assert xmlns='http://iptc.org/std/nar/2006-10-01/' xmlns:q='urn:q'"
                        + " xmlns:xs='http://www.w3.org/2001/XMLSchema'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
                        + element.replace("@", "xsi:" + attribute) + "</assert>";
                if (difference(parse(document)) != null) {
                    differences.add(attribute + " on " + element);
                }
            }
        }
        assertThat(differences).containsExactly("type='xs:int' on <x:e xmlns:x='urn:x' @>1</x:e>");
    }

    @Test
    void onDocumentsWithASlip() throws IOException {
        Random random = new Random(SEED);
        List<String> differences = new ArrayList<>();
        int invalid = 0;
        int all = 0;
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            for (int i = 0; i < MUTANTS; i++) {
                Document dom = parse(document.getValue());
                String mutation = Mutation.apply(dom, random);
                String difference = difference(dom);
                if (difference != null) {
                    differences.add(document.getKey() + ", " + mutation + ": " + difference);
                }
                all++;
                invalid += error(dom) == null ? 0 : 1;
            }
        }
        assertThat(differences).as("seed %d", SEED).isEmpty();
        assertThat(invalid).isBetween(all / 4, all * 3 / 4);
    }

    /** What the two say, or null if they say the same. */
    private static String difference(Document dom) throws IOException {
        String error = error(dom);
        List<Finding> findings = Grammar.power().check(element(dom), prefixes(dom)::contains);
        if ((error == null) == findings.isEmpty()) {
            return null;
        }
        return "schema: " + error + "; grammar: " + findings;
    }

    private static String error(Document dom) throws IOException {
        return error(validator, dom);
    }

    static String error(Validator validator, Document dom) throws IOException {
        validator.reset();
        try {
            validator.validate(new DOMSource(dom));
            return null;
        } catch (SAXException e) {
            return e.getMessage();
        }
    }

    static Element element(Document dom) {
        return Element.of(dom.getDocumentElement(), Place.NONE);
    }

    static Set<String> prefixes(Document dom) {
        Set<String> prefixes = new HashSet<>();
        NodeList all = dom.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            NamedNodeMap attributes = all.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                Attr attribute = (Attr) attributes.item(j);
                if ("xmlns".equals(attribute.getPrefix())) {
                    prefixes.add(attribute.getLocalName());
                }
            }
        }
        return prefixes;
    }

    static Document parse(byte[] bytes) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(in);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    static Document parse(String text) throws IOException {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One slip of a hand. */
    private static final class Mutation {
        private static final List<String> VALUES = List.of(
                "",
                " ",
                "x",
                "a:b",
                "a b",
                "1",
                "0",
                "-1",
                "10",
                "2026",
                "2026-11",
                "2026-11-24",
                "2026-11-24T18:30:00",
                "2026-11-24T18:30:00+0200",
                "2026-11-24T24:00:00Z",
                "en",
                "en_US",
                "true",
                "xs:string",
                "http://a/b c",
                "%",
                "a\nb",
                "a\tb",
                "ü",
                "1.5",
                "urn:x:y",
                "no:such:code",
                "id-of-nothing");

        private Mutation() {}

        static String apply(Document dom, Random random) {
            NodeList all = dom.getElementsByTagName("*");
            for (int tries = 0; tries < 50; tries++) {
                org.w3c.dom.Element element = (org.w3c.dom.Element) all.item(random.nextInt(all.getLength()));
                String done = apply(element, all, random);
                if (done != null) {
                    return done + " of " + element.getNodeName();
                }
            }
            return "nothing";
        }

        private static String apply(org.w3c.dom.Element element, NodeList all, Random random) {
            NamedNodeMap attributes = element.getAttributes();
            Attr attribute =
                    attributes.getLength() == 0 ? null : (Attr) attributes.item(random.nextInt(attributes.getLength()));
            boolean declares = attribute == null || attribute.getNodeName().startsWith("xmlns");
            Node parent = element.getParentNode();
            boolean root = !(parent instanceof org.w3c.dom.Element);
            String value = VALUES.get(random.nextInt(VALUES.size()));
            switch (random.nextInt(12)) {
                case 0 -> {
                    if (declares) {
                        return null;
                    }
                    element.removeAttributeNode(attribute);
                    return "removed @" + attribute.getNodeName();
                }
                case 1 -> {
                    String name = NAMES.get(random.nextInt(NAMES.size()));
                    element.setAttributeNS(null, name, value);
                    return "set @" + name + "=" + value;
                }
                case 2, 3 -> {
                    if (declares) {
                        return null;
                    }
                    attribute.setValue(random.nextInt(3) == 0 ? "" : value);
                    return "changed @" + attribute.getNodeName() + " to " + attribute.getValue();
                }
                case 4 -> {
                    if (root) {
                        return null;
                    }
                    parent.removeChild(element);
                    return "removed one";
                }
                case 5 -> {
                    if (root) {
                        return null;
                    }
                    parent.insertBefore(element.cloneNode(true), element);
                    return "doubled one";
                }
                case 6 -> {
                    Node next = element.getNextSibling();
                    while (next != null && !(next instanceof org.w3c.dom.Element)) {
                        next = next.getNextSibling();
                    }
                    if (next == null || root) {
                        return null;
                    }
                    parent.insertBefore(next, element);
                    return "swapped one with " + next.getNodeName();
                }
                case 7 -> {
                    Node other = all.item(random.nextInt(all.getLength())).cloneNode(true);
                    element.insertBefore(other, random.nextBoolean() ? element.getFirstChild() : null);
                    return "put in a " + other.getNodeName();
                }
                case 8 -> {
                    element.appendChild(element.getOwnerDocument().createTextNode(value));
                    return "appended text " + value;
                }
                case 9 -> {
                    if (element.getFirstChild() == null
                            || element.getElementsByTagName("*").getLength() > 0) {
                        return null;
                    }
                    element.setTextContent(value);
                    return "changed text to " + value;
                }
                case 10 -> {
                    String name = List.of("xml:lang", "xml:id", "xml:space", "xml:base", "xml:other")
                            .get(random.nextInt(5));
                    element.setAttributeNS("http://www.w3.org/XML/1998/namespace", name, value);
                    return "set @" + name + "=" + value;
                }
                default -> {
                    String space = List.of(
                                    "", "urn:x", element.getNamespaceURI() + "", "http://www.w3.org/2000/09/xmldsig#")
                            .get(random.nextInt(4));
                    if (random.nextBoolean() && !space.isEmpty()) {
                        element.setAttributeNS(space, "q:foreign", value);
                        return "set a foreign attribute of " + space;
                    }
                    Node foreign =
                            element.getOwnerDocument().createElementNS(space.isEmpty() ? null : space, "foreign");
                    element.insertBefore(foreign, random.nextBoolean() ? element.getFirstChild() : null);
                    return "put in a foreign element of " + space;
                }
            }
        }

        private static final List<String> NAMES = List.of(
                "id",
                "qcode",
                "uri",
                "literal",
                "type",
                "role",
                "rank",
                "dir",
                "creator",
                "modified",
                "custom",
                "how",
                "confidence",
                "relevance",
                "idrefs",
                "href",
                "version",
                "size",
                "class",
                "why",
                "language",
                "value",
                "g2flag");
    }
}
