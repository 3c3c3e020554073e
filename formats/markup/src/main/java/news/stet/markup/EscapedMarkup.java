package news.stet.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import news.stet.io.ArticleFormatException;
import news.stet.markup.Treatment.Kind;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/** Markup that came as text. */
final class EscapedMarkup {
    private EscapedMarkup() {}

    /** An element that holds what the text is, or null if it is no markup. All in it stands where the text does. */
    static @Nullable Element parse(String text, Place place) {
        String stripped = text.strip();
        if (!stripped.startsWith("<") || !stripped.endsWith(">")) {
            return null;
        }
        boolean whole = stripped.startsWith("<?xml") || stripped.startsWith("<!DOCTYPE");
        Element parsed = element(whole ? stripped : "<div>" + stripped + "</div>");
        if (parsed == null) {
            return null;
        }
        Element holder = whole ? new Element(parsed.name(), place).add(parsed) : parsed;
        boolean known = holder.children().findAny().isPresent()
                && holder.children()
                        .noneMatch(child -> MarkupElements.of(
                                        child.name().getLocalPart().toLowerCase(Locale.ROOT), false)
                                .is(Kind.UNKNOWN));
        return known ? at(holder, place) : null;
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
            return null; // it is text then
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
