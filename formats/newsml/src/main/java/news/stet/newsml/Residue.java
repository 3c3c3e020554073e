package news.stet.newsml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Extension;
import news.stet.io.ArticleFormatException;
import news.stet.markup.FlowText;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlInput;
import news.stet.markup.xml.XmlOutput;
import news.stet.newsml.grammar.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * What others say in one child of a concept beyond the value that is read from it, such as the part of a name, the markup
 * of a definition or the rank of a relation: the child itself, kept as an extension. When written it stands in the place
 * of the value, as long as it still says the same.
 */
final class Residue {
    static final String XML = "application/xml";
    private static final int DEPTH = XmlInput.DEPTH - 20;

    private Residue() {}

    /** Whether an element says what plain writing says, white space aside. */
    static boolean says(Element given, Element plain) {
        if (!given.name().equals(plain.name())
                || !given.attributes().equals(plain.attributes())
                || given.children().findAny().isPresent()
                || plain.children().findAny().isPresent()) {
            return false;
        }
        return FlowText.collapse(given.text()).equals(FlowText.collapse(plain.text()));
    }

    /**
     * Keeps an element.
     *
     * @param path the value that was read from it, relative to the owner; null if none was
     * @param own whether Stet wrote the document: then the element says all that it needs, and nothing around it counts
     */
    static Extension of(@Nullable String path, Element given, boolean own) {
        Element kept = own ? given.alone() : given.copy();
        boolean blank = given.text().isBlank();
        if ((path != null || blank) && given.children().findAny().isEmpty()) {
            kept.text(blank ? "" : FlowText.collapse(given.text()));
        }
        return new Extension(path, null, Namespaces.show(given.name()), XML, kept.toXml());
    }

    /**
     * The element of an extension, if the standard lets it stand in a parent as it is, and it would be kept as the same
     * extension when that is read.
     */
    static Optional<Element> standing(Extension extension, QName parent) {
        if (!extension.mediaType().equals(XML) || extension.position() != null) {
            return Optional.empty();
        }
        String around = "<x xmlns=\"" + Namespaces.NAR + "\" xmlns:stet=\"" + Namespaces.STET + "\">"
                + extension.content() + "</x>";
        try {
            Element whole = parsed(around.getBytes(StandardCharsets.UTF_8));
            if (whole.content().size() != 1 || !(whole.content().get(0) instanceof Element element)) {
                return Optional.empty();
            }
            boolean same = Namespaces.show(element.name()).equals(extension.name())
                    && depth(element) < DEPTH
                    && element.alone().toXml().equals(extension.content())
                    && Grammar.power()
                            .children(parent)
                            .check(element, undeclared -> false)
                            .isEmpty();
            return same ? Optional.of(element.mixed()) : Optional.empty();
        } catch (ArticleFormatException e) {
            return Optional.empty(); // not XML, whatever it says
        }
    }

    /** An element as it is when it was written in an item and read again. */
    static Element parsed(Element element) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOutput out = new XmlOutput(bytes, Namespaces.PREFIXES);
            out.start(Namespaces.nar("x"), false);
            out.write(element);
            out.end();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
        return parsed(bytes.toByteArray()).children().findFirst().orElseThrow();
    }

    private static Element parsed(byte[] document) {
        try {
            XmlInput in = new XmlInput(new ByteArrayInputStream(document), null);
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            }
            return in.element();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
    }

    private static int depth(Element element) {
        return 1 + element.children().mapToInt(Residue::depth).max().orElse(0);
    }
}
