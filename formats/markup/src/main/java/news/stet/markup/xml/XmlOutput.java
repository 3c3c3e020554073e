package news.stet.markup.xml;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The one place where XML is written, in UTF-8. What comes from the bindings arrives as events of SAX, what is walked as
 * elements; both are escaped here, so that every text comes back as it was: CR as a reference, TAB and LF too in
 * attributes. Elements that hold elements alone are indented.
 */
public final class XmlOutput extends DefaultHandler implements Closeable {
    private final Writer out;
    // By namespace; declared by a root that is walked, while an element given whole declares its own.
    private final Map<String, String> prefixes;
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        final String tag;
        final String defaultNamespace;
        final boolean mixed;
        // By prefix: what this element declares besides the default namespace.
        final Map<String, String> declared = new LinkedHashMap<>();
        int made;
        boolean closed;
        boolean hasText;
        boolean hasChildren;

        Open(String tag, String defaultNamespace, boolean mixed) {
            this.tag = tag;
            this.defaultNamespace = defaultNamespace;
            this.mixed = mixed;
        }
    }

    /**
     * Starts a document.
     *
     * @param stream where the bytes go
     * @param prefixes the prefixes the root declares, by namespace
     */
    public XmlOutput(OutputStream stream, Map<String, String> prefixes) throws IOException {
        this(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder())), prefixes);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    private XmlOutput(Writer out, Map<String, String> prefixes) {
        this.out = out;
        this.prefixes = prefixes;
    }

    /** An element as text, without a declaration and without a white space more than it has. */
    static String toText(Element element) {
        StringWriter text = new StringWriter();
        try {
            XmlOutput output = new XmlOutput(text, Map.of());
            output.write(element.mixed(), element.needed());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
        return text.toString().stripTrailing();
    }

    /** Opens an element. */
    public void start(QName name, boolean mixed) throws IOException {
        Map<String, String> declarations = new LinkedHashMap<>();
        if (open.isEmpty()) {
            prefixes.forEach((namespace, prefix) -> declarations.put(prefix, namespace));
        }
        start(name, mixed, declarations);
    }

    /** Opens an element with the attributes and declarations of a given one. */
    public void start(Element tag) throws IOException {
        Map<String, String> declarations = new LinkedHashMap<>(tag.prefixes());
        if (open.isEmpty()) {
            prefixes.forEach((namespace, prefix) -> declarations.putIfAbsent(prefix, namespace));
        }
        start(tag.name(), false, declarations);
        attributes(tag);
    }

    private void attributes(Element element) throws IOException {
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            attribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void start(QName name, boolean mixed, Map<String, String> declarations) throws IOException {
        Open parent = open.peek();
        String inherited = parent == null ? XMLConstants.NULL_NS_URI : parent.defaultNamespace;
        Map<String, String> fresh = new LinkedHashMap<>();
        declarations.forEach((prefix, namespace) -> {
            if (!namespace.equals(namespace(prefix))) {
                fresh.putIfAbsent(prefix, namespace);
            }
        });
        String prefix = name.getNamespaceURI().equals(inherited) ? null : prefix(name.getNamespaceURI(), fresh);
        String tag = prefix == null ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
        if (parent != null) {
            closeTag(parent);
            if (!parent.mixed && !parent.hasText) {
                indent(open.size());
            }
            parent.hasChildren = true;
        }
        out.write('<');
        out.write(tag);
        String defaultNamespace = prefix == null ? name.getNamespaceURI() : inherited;
        if (!defaultNamespace.equals(inherited)) {
            attribute("xmlns", defaultNamespace);
        }
        Open opened = new Open(tag, defaultNamespace, mixed || (parent != null && parent.mixed));
        open.push(opened);
        for (Map.Entry<String, String> declared : fresh.entrySet()) {
            declare(opened, declared.getKey(), declared.getValue());
        }
    }

    private void declare(Open element, String prefix, String namespace) throws IOException {
        element.declared.put(prefix, namespace);
        attribute("xmlns:" + prefix, namespace);
    }

    /** What a prefix means here, or null. */
    private @Nullable String namespace(String prefix) {
        for (Open element : open) {
            String namespace = element.declared.get(prefix);
            if (namespace != null) {
                return namespace;
            }
        }
        return null;
    }

    /** A prefix that means a namespace here, or null; the nearest declaration of a prefix hides those around it. */
    private @Nullable String prefix(String namespace, Map<String, String> fresh) {
        if (namespace.isEmpty()) {
            return null;
        }
        for (Map.Entry<String, String> declared : fresh.entrySet()) {
            if (declared.getValue().equals(namespace)) {
                return declared.getKey();
            }
        }
        for (Open element : open) {
            for (Map.Entry<String, String> declared : element.declared.entrySet()) {
                String prefix = declared.getKey();
                if (declared.getValue().equals(namespace)
                        && !fresh.containsKey(prefix)
                        && namespace.equals(namespace(prefix))) {
                    return prefix;
                }
            }
        }
        return null;
    }

    /** Adds an attribute to the element just opened. */
    public void attribute(QName name, String value) throws IOException {
        String namespace = name.getNamespaceURI();
        if (namespace.isEmpty()) {
            attribute(name.getLocalPart(), value);
        } else if (namespace.equals(XMLConstants.XML_NS_URI)) {
            attribute("xml:" + name.getLocalPart(), value);
        } else {
            Open here = open.element();
            String prefix = prefix(namespace, Map.of());
            while (prefix == null) {
                String made = "ns" + ++here.made;
                if (namespace(made) == null) {
                    declare(here, made, namespace);
                    prefix = made;
                }
            }
            attribute(prefix + ":" + name.getLocalPart(), value);
        }
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escape(value, true);
        out.write('"');
    }

    /** Adds text to the element that is open. */
    public void text(String text) throws IOException {
        if (!text.isEmpty()) {
            Open here = open.element();
            closeTag(here);
            here.hasText = true;
            escape(text, false);
        }
    }

    /** Closes the element that is open. */
    public void end() throws IOException {
        Open here = open.pop();
        if (!here.closed) {
            out.write("/>");
        } else {
            if (here.hasChildren && !here.hasText && !here.mixed) {
                indent(open.size());
            }
            out.write("</");
            out.write(here.tag);
            out.write('>');
        }
        if (open.isEmpty()) {
            out.write('\n');
        }
    }

    /** Writes a whole element. */
    public void write(Element element) throws IOException {
        write(element, element.prefixes());
    }

    private void write(Element element, Map<String, String> declarations) throws IOException {
        start(element.name(), element.isMixed(), complete(element, declarations));
        attributes(element);
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                write(child);
            } else {
                text((String) part);
            }
        }
        end();
    }

    /** With a prefix for each attribute that has none, so that the text is the same when it was read and is written again. */
    private Map<String, String> complete(Element element, Map<String, String> declarations) {
        Map<String, String> complete = new LinkedHashMap<>(declarations);
        for (QName name : element.attributes().keySet()) {
            String namespace = name.getNamespaceURI();
            boolean bound = namespace.isEmpty()
                    || namespace.equals(XMLConstants.XML_NS_URI)
                    || prefix(namespace, complete) != null;
            for (int number = 1; !bound; number++) {
                String made = "ns" + number;
                if (namespace(made) == null && !complete.containsKey(made)) {
                    complete.put(made, namespace);
                    bound = true;
                }
            }
        }
        return complete;
    }

    /** Passes on what is written so far. */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void closeTag(Open element) throws IOException {
        if (!element.closed) {
            element.closed = true;
            out.write('>');
        }
    }

    private void indent(int depth) throws IOException {
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.write("  ");
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String reference = reference(c, attribute);
            if (reference != null) {
                out.write(text, done, i - done);
                out.write(reference);
                done = i + 1;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if ((c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c) || c >= '\uFFFE') {
                throw new IllegalArgumentException("not a character of XML 1.0: U+"
                        + Integer.toHexString(c | 0x10000).substring(1));
            }
        }
        out.write(text, done, text.length() - done);
    }

    private static @Nullable String reference(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }

    // From the bindings. SAX lets no IOException through that it does not know: it travels unchecked.

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        try {
            start(new QName(uri, localName), false);
            for (int i = 0; i < attributes.getLength(); i++) {
                attribute(new QName(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        try {
            text(new String(chars, start, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        try {
            end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
