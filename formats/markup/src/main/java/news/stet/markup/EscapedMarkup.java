package news.stet.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/** Markup that came as text. */
final class EscapedMarkup {
    // A start tag that is whole, or the document type of HTML.
    private static final Pattern TAG = Pattern.compile(
            "<([a-zA-Z][a-zA-Z0-9.-]*+|!DOCTYPE(?=\\s++html))(?:[\\s/][^<>]*+)?+>", Pattern.CASE_INSENSITIVE);

    /** What nobody writes by chance, though its end may be missing, or is left out by right. */
    private static final Set<String> LEFT_OPEN = Set.of(
            ("!doctype html head body p br div h1 h2 h3 h4 h5 h6 ul ol li dl table tr td th blockquote pre img figure"
                            + " article section hr meta link")
                    .split(" "));

    private EscapedMarkup() {}

    /** An element that holds what the text is, or null if it is no XML of known elements. All in it stands where the text does. */
    static @Nullable Element parse(String text, Place place) {
        String stripped = text.strip();
        if (!stripped.startsWith("<") || !stripped.endsWith(">")) {
            return null;
        }
        Element holder = parseXml(stripped, place);
        boolean known = holder != null
                && holder.children().findAny().isPresent()
                && holder.children().allMatch(child -> MarkupElements.isKnown(Attributes.name(child)));
        return known ? holder : null;
    }

    /** An element that holds what XML in a text is, a document or the content of one; null if it is not well-formed. */
    static @Nullable Element parseXml(String text, Place place) {
        if (!Text.isLegal(text)) {
            return null;
        }
        String content = withoutDeclaration(text.strip());
        boolean whole = content.startsWith("<!DOCTYPE");
        Element parsed = element(whole ? content : "<div>" + content + "</div>");
        if (parsed == null) {
            return null;
        }
        return at(whole ? new Element(parsed.name(), place).add(parsed) : parsed, place);
    }

    /** What the declaration says of the encoding was true of bytes, and these are characters. */
    private static String withoutDeclaration(String xml) {
        String start = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        int end = start.startsWith("<?xml ") ? start.indexOf("?>") : -1;
        return end < 0 ? start : start.substring(end + 2).strip();
    }

    /**
     * Whether a text begins with a tag of HTML: of an element that is often left open, or of one known that ends further
     * on. Comments may stand before it.
     */
    static boolean looksLikeHtml(String text) {
        int start = start(text, 0);
        while (text.startsWith("<!--", start)) {
            int end = text.indexOf("-->", start);
            if (end < 0) {
                return false;
            }
            start = start(text, end + 3);
        }
        Matcher tag = TAG.matcher(text).region(start, text.length());
        if (!tag.lookingAt()) {
            return false;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        return LEFT_OPEN.contains(name)
                || (MarkupElements.isKnown(name)
                        && Pattern.compile("</" + Pattern.quote(name) + "\\s*+>", Pattern.CASE_INSENSITIVE)
                                .matcher(text)
                                .find(tag.end()));
    }

    private static int start(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private static @Nullable Element element(String xml) {
        try {
            XmlInput in = new XmlInput(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), null);
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            }
            Element element = in.element();
            while (in.getEventType() != XMLStreamConstants.END_DOCUMENT) {
                in.next();
            }
            return element;
        } catch (ArticleFormatException e) {
            return null; // it is something else then
        } catch (IOException e) {
            throw new IllegalStateException("memory does not break", e);
        }
    }

    private static Element at(Element element, Place place) {
        Element moved = new Element(element.name(), place);
        moved.attributes().putAll(element.attributes());
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                moved.add(at(child, place));
            } else {
                moved.add((String) part);
            }
        }
        return moved;
    }
}
