package news.stet.markup.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javax.xml.stream.XMLStreamReader;

/** The start tags of the elements around the articles of a document, from which a second parser can go on. */
final class Ancestors {
    // A message, a set of items, and whatever else somebody puts around.
    private static final int MOST = 8;

    private final Deque<String> tags = new ArrayDeque<>();

    /** An element starts that has so many others around it. */
    void enter(int depth, XMLStreamReader in) {
        while (tags.size() > depth) {
            tags.pop();
        }
        if (tags.size() == depth && depth < MOST) {
            tags.push(tag(in));
        }
    }

    private static String tag(XMLStreamReader in) {
        StringBuilder tag = new StringBuilder("<").append(name(in));
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            String uri = in.getNamespaceURI(i);
            tag.append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                    .append("=\"")
                    .append(uri == null ? "" : escaped(uri))
                    .append('"');
        }
        return tag.append('>').toString();
    }

    /** A namespace in a tag, which has no line ends of its own. */
    static String escaped(String uri) {
        return uri.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }

    /** The name of the element on whose tag a reader stands, as it is spelled. */
    static String name(XMLStreamReader in) {
        String prefix = in.getPrefix();
        return prefix == null || prefix.isEmpty() ? in.getLocalName() : prefix + ":" + in.getLocalName();
    }

    /** The tags of so many elements, the outermost first; empty if they are not all known. */
    String tags(int depth) {
        StringBuilder all = new StringBuilder();
        int known = 0;
        for (Iterator<String> outermost = tags.descendingIterator(); known < depth && outermost.hasNext(); known++) {
            all.append(outermost.next());
        }
        return known == depth ? all.toString() : "";
    }
}
