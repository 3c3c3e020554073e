package news.stet.newsml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import news.stet.io.ArticleFormatException;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlInput;
import news.stet.newsml.binding.Bindings;
import news.stet.newsml.binding.Bound;

/** What a bound element holds that has no place in the model: it is kept with the value, as XML. */
final class Foreign {
    private Foreign() {}

    /** A free element of either kind; a bound one is copied whole. */
    static Element free(Attributed element) {
        if (element instanceof Element free) {
            return free;
        }
        return Bindings.free((Bound) element);
    }

    static void keep(Attributed element, List<Object> others, String path, Reading reading) {
        reading.keepAttributes(path, element);
        Map<String, String> scope = element instanceof Bound bound ? bound.scope() : Map.of();
        for (Object other : others) {
            if (other instanceof org.w3c.dom.Element node) {
                reading.keep(path, Element.of(node, element.place(), scope));
            }
        }
    }

    /** An element that was kept as a text of its own; empty if it is none, or not well-formed. */
    static Optional<Element> parse(String xml) {
        try {
            XmlInput in = new XmlInput(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), null);
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            }
            return Optional.of(in.element());
        } catch (ArticleFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
    }
}
