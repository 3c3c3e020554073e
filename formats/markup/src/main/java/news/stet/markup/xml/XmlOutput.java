package news.stet.markup.xml;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    private final Utf8Output out;
    // By namespace; declared by a root that is walked, while an element given whole declares its own.
    private final Map<String, String> prefixes;
    private final Deque<Open> open = new ArrayDeque<>();
    // The namespace that was asked for last, and its prefix: of nearly all attributes the same.
    private String lastNamespace = "";
    private @Nullable String lastPrefix;

    private static final class Open {
        final @Nullable String prefix;
        final String local;
        final String defaultNamespace;
        final boolean mixed;
        // By prefix: what this element declares besides the default namespace.
        Map<String, String> declared = Map.of();
        int made;
        boolean closed;
        boolean hasText;
        boolean hasChildren;

        Open(@Nullable String prefix, String local, String defaultNamespace, boolean mixed) {
            this.prefix = prefix;
            this.local = local;
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
        this(new Utf8Output(stream), prefixes);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    private XmlOutput(Utf8Output out, Map<String, String> prefixes) {
        this.out = out;
        this.prefixes = prefixes;
    }

    /** An element as text, without a declaration and without a white space more than it has. */
    static String toText(Element element) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            XmlOutput output = new XmlOutput(new Utf8Output(text), Map.of());
            output.write(element.mixed(), element.needed());
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
        return text.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** Opens an element. */
    public void start(QName name, boolean mixed) throws IOException {
        if (!open.isEmpty()) {
            start(name, mixed, Map.of());
            return;
        }
        Map<String, String> declarations = new LinkedHashMap<>();
        prefixes.forEach((namespace, prefix) -> declarations.put(prefix, namespace));
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
        AttributeList attributes = element.attributeList();
        for (int i = 0; i < attributes.size(); i++) {
            attribute(attributes.name(i), attributes.value(i));
        }
    }

    private void start(QName name, boolean mixed, Map<String, String> declarations) throws IOException {
        Open parent = open.peek();
        String inherited = parent == null ? XMLConstants.NULL_NS_URI : parent.defaultNamespace;
        Map<String, String> fresh = fresh(declarations);
        String prefix = name.getNamespaceURI().equals(inherited) ? null : prefix(name.getNamespaceURI(), fresh);
        if (parent != null) {
            closeTag(parent);
            if (!parent.mixed && !parent.hasText) {
                indent(open.size());
            }
            parent.hasChildren = true;
        }
        out.write('<');
        name(prefix, name.getLocalPart());
        String defaultNamespace = prefix == null ? name.getNamespaceURI() : inherited;
        if (!defaultNamespace.equals(inherited)) {
            attribute("xmlns", defaultNamespace);
        }
        Open opened =
                new Open(prefix, name.getLocalPart(), defaultNamespace, mixed || (parent != null && parent.mixed));
        open.push(opened);
        for (Map.Entry<String, String> declared : fresh.entrySet()) {
            declare(opened, declared.getKey(), declared.getValue());
        }
    }

    private Map<String, String> fresh(Map<String, String> declarations) {
        if (declarations.isEmpty()) {
            return declarations;
        }
        Map<String, String> fresh = new LinkedHashMap<>();
        declarations.forEach((prefix, namespace) -> {
            if (!namespace.equals(namespace(prefix))) {
                fresh.putIfAbsent(prefix, namespace);
            }
        });
        return fresh;
    }

    private void name(@Nullable String prefix, String local) throws IOException {
        if (prefix != null) {
            out.write(prefix);
            out.write(':');
        }
        out.write(local);
    }

    private void declare(Open element, String prefix, String namespace) throws IOException {
        if (element.declared.isEmpty()) {
            element.declared = new LinkedHashMap<>();
        }
        element.declared.put(prefix, namespace);
        forgetPrefix();
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
        if (fresh.isEmpty() && namespace.equals(lastNamespace)) {
            return lastPrefix;
        }
        String prefix = search(namespace, fresh);
        if (fresh.isEmpty()) {
            lastNamespace = namespace;
            lastPrefix = prefix;
        }
        return prefix;
    }

    private void forgetPrefix() {
        lastNamespace = "";
        lastPrefix = null;
    }

    private @Nullable String search(String namespace, Map<String, String> fresh) {
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
            attribute("xml", name.getLocalPart(), value);
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
            attribute(prefix, name.getLocalPart(), value);
        }
    }

    private void attribute(String name, String value) throws IOException {
        attribute(null, name, value);
    }

    private void attribute(@Nullable String prefix, String local, String value) throws IOException {
        out.write(' ');
        name(prefix, local);
        out.write('=');
        out.write('"');
        out.escape(value, true);
        out.write('"');
    }

    /** Adds text to the element that is open. */
    public void text(String text) throws IOException {
        if (!text.isEmpty()) {
            Open here = open.element();
            closeTag(here);
            here.hasText = true;
            out.escape(text, false);
        }
    }

    /** Closes the element that is open. */
    public void end() throws IOException {
        Open here = open.pop();
        if (!here.declared.isEmpty()) {
            forgetPrefix();
        }
        if (!here.closed) {
            out.write("/>");
        } else {
            if (here.hasChildren && !here.hasText && !here.mixed) {
                indent(open.size());
            }
            out.write('<');
            out.write('/');
            name(here.prefix, here.local);
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
        Map<String, String> complete = declarations;
        boolean more = false;
        AttributeList attributes = element.attributeList();
        for (int i = 0; i < attributes.size(); i++) {
            String namespace = attributes.name(i).getNamespaceURI();
            boolean bound = namespace.isEmpty()
                    || namespace.equals(XMLConstants.XML_NS_URI)
                    || prefix(namespace, complete) != null;
            for (int number = 1; !bound; number++) {
                String made = "ns" + number;
                if (namespace(made) == null && !complete.containsKey(made)) {
                    if (!more) {
                        more = true;
                        complete = new LinkedHashMap<>(declarations);
                    }
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
        out.indent(2 * depth);
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
