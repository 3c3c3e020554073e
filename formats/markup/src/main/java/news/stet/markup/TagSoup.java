package news.stet.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlInput;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * HTML as it is found. A browser has a rule for every mistake, and so has the parser here; where its rules would take words
 * for something else than words, the words come first.
 */
final class TagSoup {
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** What makes it a document; a fragment has no head to put things in. With frames, a document would have no words. */
    private static final Pattern DOCUMENT =
            Pattern.compile("<(?:!doctype|html|head|body)[\\s/>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern FRAMES = Pattern.compile("<frameset[\\s/>]", Pattern.CASE_INSENSITIVE);

    // Enough to see that it is deeper than what is read; more costs time with every tag.
    private static final int PARSED_DEPTH = 2 * XmlInput.DEPTH;

    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[|]]>");

    /** What office programs leave behind, mostly without saying what it is. */
    private static final Map<String, String> PREFIXES = Map.of(
            "xml", XMLConstants.XML_NS_URI,
            "xlink", "http://www.w3.org/1999/xlink",
            "o", "urn:schemas-microsoft-com:office:office",
            "w", "urn:schemas-microsoft-com:office:word",
            "v", "urn:schemas-microsoft-com:vml",
            "st1", "urn:schemas-microsoft-com:office:smarttags");

    private final Place place;
    private boolean mended;
    private boolean flattened;

    private TagSoup(Place place) {
        this.place = place;
    }

    /**
     * Reads HTML of any kind: a fragment or a document, with whatever mistakes.
     *
     * @param html the text
     * @param place where it stands; all in it stands there
     * @param host who is told of what was mended
     * @return an element that holds what was read
     */
    static Element parse(String html, Place place, BodyHost host) {
        TagSoup soup = new TagSoup(place);
        Element holder = soup.read(html);
        if (soup.mended) {
            host.warn(
                    ProblemCodes.REPAIRED,
                    place,
                    "characters that XML 1.0 does not allow were each replaced by U+FFFD");
        }
        if (soup.flattened) {
            host.warn(
                    ProblemCodes.LIMIT,
                    place,
                    "elements nested deeper than " + XmlInput.DEPTH + " were read as if they stood side by side");
        }
        return holder;
    }

    private Element read(String html) {
        String clean = unwrapped(legal(html).replace("\r\n", "\n").replace('\r', '\n'));
        Parser parser = Parser.htmlParser().setMaxDepth(PARSED_DEPTH).tagSet(tags());
        boolean document =
                DOCUMENT.matcher(clean).find() && !FRAMES.matcher(clean).find();
        List<Node> nodes = document
                ? parser.parseInput(clean, "").childNodes()
                : parser.parseFragmentInput(clean, new org.jsoup.nodes.Element("body"), "");
        Element holder = new Element(new QName(XHTML, "div"), place);
        Copy copy = new Copy(holder);
        nodes.forEach(node -> node.traverse(copy));
        return holder;
    }

    /**
     * Who closes an element in its start tag means XML. Browsers do not care, and take for its content all that follows:
     * that is harmless where content is words, and would lose them elsewhere.
     */
    private static TagSet tags() {
        TagSet tags = TagSet.Html();
        for (String name : MarkupElements.wordless()) {
            Tag tag = tags.get(name, XHTML);
            if (tag != null) {
                tag.set(Tag.SelfClose);
            }
        }
        return tags.onNewTag(tag -> tag.set(Tag.SelfClose));
    }

    /** Without what only XML knows: sections of characters and declarations in a document type. */
    private static String unwrapped(String html) {
        String text = withoutSubset(html);
        StringBuilder unwrapped = new StringBuilder(text.length());
        Matcher delimiter = CDATA.matcher(text);
        boolean inside = false;
        while (delimiter.find()) {
            boolean opens = delimiter.group().startsWith("<");
            delimiter.appendReplacement(unwrapped, opens || inside ? "" : delimiter.group());
            inside = opens;
        }
        return delimiter.appendTail(unwrapped).toString();
    }

    private static String withoutSubset(String html) {
        int start = html.indexOf("<!DOCTYPE");
        int open = start < 0 ? -1 : html.indexOf('[', start);
        int end = open < 0 ? -1 : html.indexOf(']', open);
        return end < 0 || html.indexOf('>', start) < open ? html : html.substring(0, open) + html.substring(end + 1);
    }

    private String legal(String text) {
        if (Text.isLegal(text)) {
            return text;
        }
        mended = true;
        return Text.repair(text);
    }

    /** Copies a tree, which may be deeper than the stack. */
    private final class Copy implements NodeVisitor {
        private final Deque<Element> open = new ArrayDeque<>();
        private final Map<String, String> prefixes = new HashMap<>(PREFIXES);
        private Element current;
        private int tooDeep;

        Copy(Element holder) {
            current = holder;
            open.push(holder);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof org.jsoup.nodes.Element element) {
                start(element);
            } else if (node instanceof TextNode text) {
                current.add(legal(text.getWholeText()));
            } else if (node instanceof DataNode data) {
                current.add(legal(data.getWholeData()));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof org.jsoup.nodes.Element)) {
                return;
            }
            if (tooDeep > 0) {
                tooDeep--;
            } else {
                open.pop();
            }
            current = open.element();
        }

        private void start(org.jsoup.nodes.Element element) {
            for (Attribute attribute : element.attributes()) {
                declare(attribute);
            }
            Element made = new Element(name(element.tagName(), element.tag().namespace()), place);
            for (Attribute attribute : element.attributes()) {
                QName name = attributeName(attribute.getKey());
                if (name != null && made.peek(name) == null) {
                    made.set(name, legal(attribute.getValue()));
                }
            }
            open.element().add(made);
            // The holder is none of the source's.
            if (open.size() <= XmlInput.DEPTH) {
                open.push(made);
            } else {
                tooDeep++;
                flattened = true;
            }
            current = made;
        }

        /** HTML has no namespaces; what some declare none the less holds for the whole document. */
        private void declare(Attribute attribute) {
            String key = attribute.getKey();
            String namespace = attribute.getValue();
            if (key.startsWith("xmlns:") && !namespace.isBlank() && Text.isLegal(namespace) && !isReserved(namespace)) {
                prefixes.putIfAbsent(key.substring("xmlns:".length()), namespace);
            }
        }

        private boolean isReserved(String namespace) {
            return namespace.equals(XMLConstants.XML_NS_URI) || namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI);
        }

        private @Nullable QName attributeName(String key) {
            return key.equals("xmlns") || key.startsWith("xmlns:") ? null : name(key, XMLConstants.NULL_NS_URI);
        }

        private QName name(String given, String namespace) {
            int colon = given.indexOf(':');
            String known = colon < 0 ? null : prefixes.get(given.substring(0, colon));
            return known == null || colon == given.length() - 1
                    ? new QName(namespace, spelled(given))
                    : new QName(known, spelled(given.substring(colon + 1)));
        }

        /** A name as XML allows it: each other character as U and its code, as the HTML standard has it. */
        private String spelled(String name) {
            StringBuilder spelled = new StringBuilder(name.length());
            for (int i = 0; i < name.length(); ) {
                int c = name.codePointAt(i);
                i += Character.charCount(c);
                if (isNameCharacter(c, spelled.isEmpty())) {
                    spelled.appendCodePoint(c);
                } else {
                    spelled.append('U').append(String.format(Locale.ROOT, "%06X", c));
                }
            }
            return spelled.toString();
        }

        // Narrower than XML's, whose names may begin with almost anything.
        private boolean isNameCharacter(int c, boolean first) {
            return c == '_'
                    || (c < 0x80 ? Character.isLetter(c) : c < 0xD800 && Character.isLetter(c))
                    || (!first && (c == '-' || c == '.' || (c >= '0' && c <= '9')));
        }
    }
}
