package news.stet.markup.xml;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * The one place where XML is written, in UTF-8. All of it is escaped here, so that every text comes back as it was: CR as
 * a reference, TAB and LF too in attributes. Elements that hold elements alone are indented. What is written in parts is held until it is passed on.
 */
public final class XmlOutput implements ElementWriter, Closeable {
    private static final int FIRST = 16;

    private final Utf8Output out;
    // By namespace; declared by a root that is walked, while an element given whole declares its own.
    private final Map<String, String> prefixes;
    // Those that are open, outermost first; behind them those that were, to be used again.
    private Open[] open = new Open[FIRST];
    private int depth;
    // The namespace that was asked for last, and its prefix: of nearly all attributes the same.
    private String lastNamespace = "";
    private @Nullable String lastPrefix;

    private static final class Open {
        private static final QName NOTHING = new QName("");

        QName name = NOTHING;

        @Nullable
        String prefix;

        String defaultNamespace = "";
        boolean mixed;
        // By prefix: what this element declares besides the default namespace.
        Map<String, String> declared = Map.of();
        int made;
        boolean closed;
        boolean hasText;
        boolean hasChildren;

        void open(QName called, @Nullable String as, String plain, boolean isMixed) {
            name = called;
            prefix = as;
            defaultNamespace = plain;
            mixed = isMixed;
            declared = Map.of();
            made = 0;
            closed = false;
            hasText = false;
            hasChildren = false;
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

    private Open here() {
        if (depth == 0) {
            throw new NoSuchElementException("no element is open");
        }
        return open[depth - 1];
    }

    @Override
    public void start(QName name, boolean mixed) {
        if (depth > 0) {
            start(name, mixed, Map.of());
            return;
        }
        Map<String, String> declarations = new LinkedHashMap<>();
        prefixes.forEach((namespace, prefix) -> declarations.put(prefix, namespace));
        start(name, mixed, declarations);
    }

    /** Opens an element with the attributes and declarations of a given one. */
    public void start(Element tag) {
        Map<String, String> declarations = new LinkedHashMap<>(tag.prefixes());
        if (depth == 0) {
            prefixes.forEach((namespace, prefix) -> declarations.putIfAbsent(prefix, namespace));
        }
        start(tag.name(), false, declarations);
        attributes(tag);
    }

    private void attributes(Element element) {
        AttributeList attributes = element.attributeList();
        for (int i = 0; i < attributes.size(); i++) {
            set(attributes.name(i), attributes.value(i));
        }
    }

    private void start(QName name, boolean mixed, Map<String, String> declarations) {
        Open parent = depth == 0 ? null : open[depth - 1];
        String inherited = parent == null ? XMLConstants.NULL_NS_URI : parent.defaultNamespace;
        Map<String, String> fresh = fresh(declarations);
        boolean inherits = name.getNamespaceURI().equals(inherited);
        String prefix = inherits ? null : prefix(name.getNamespaceURI(), fresh);
        if (parent != null) {
            closeTag(parent);
            if (!parent.mixed && !parent.hasText) {
                out.indent(2 * depth);
            }
            parent.hasChildren = true;
        }
        tag(prefix, name);
        String defaultNamespace = prefix == null ? name.getNamespaceURI() : inherited;
        if (prefix == null && !inherits) {
            attribute(null, "xmlns", defaultNamespace);
        }
        Open opened = opened();
        opened.open(name, prefix, defaultNamespace, mixed || (parent != null && parent.mixed));
        if (!fresh.isEmpty()) {
            fresh.forEach((fresher, namespace) -> declare(opened, fresher, namespace));
        }
    }

    private Open opened() {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        Open opened = open[depth];
        if (opened == null) {
            opened = new Open();
            open[depth] = opened;
        }
        depth++;
        return opened;
    }

    private void tag(@Nullable String prefix, QName name) {
        if (name instanceof Name known && (prefix == null || prefix.equals(known.getPrefix()))) {
            out.write(prefix == null ? known.tag : known.prefixedTag);
        } else {
            out.write('<');
            name(prefix, name.getLocalPart());
        }
    }

    private void endTag(@Nullable String prefix, QName name) {
        if (name instanceof Name known && (prefix == null || prefix.equals(known.getPrefix()))) {
            out.write(prefix == null ? known.endTag : known.prefixedEndTag);
        } else {
            out.write('<');
            out.write('/');
            name(prefix, name.getLocalPart());
            out.write('>');
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

    private void name(@Nullable String prefix, String local) {
        if (prefix != null) {
            out.write(prefix);
            out.write(':');
        }
        out.write(local);
    }

    private void declare(Open element, String prefix, String namespace) {
        if (element.declared.isEmpty()) {
            element.declared = new LinkedHashMap<>();
        }
        element.declared.put(prefix, namespace);
        forgetPrefix();
        attribute("xmlns", prefix, namespace);
    }

    /** What a prefix means here, or null. */
    private @Nullable String namespace(String prefix) {
        for (int i = depth - 1; i >= 0; i--) {
            String namespace = open[i].declared.get(prefix);
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
        for (int i = depth - 1; i >= 0; i--) {
            for (Map.Entry<String, String> declared : open[i].declared.entrySet()) {
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

    @Override
    public void set(QName name, String value) {
        attribute(name);
        out.escape(value, true);
        out.write('"');
    }

    @Override
    public void set(QName name, int value) {
        attribute(name);
        out.write(value);
        out.write('"');
    }

    @Override
    public void set(String name, String value) {
        attribute(null, name, value);
    }

    @Override
    public void set(Attribute attribute) {
        out.write(attribute.markup());
    }

    /** Begins an attribute: its value comes next. */
    private void attribute(QName name) {
        String namespace = name.getNamespaceURI();
        String prefix = null;
        if (namespace.equals(XMLConstants.XML_NS_URI)) {
            prefix = "xml";
        } else if (!namespace.isEmpty()) {
            prefix = prefix(namespace, Map.of());
            if (prefix == null) {
                prefix = made(here(), namespace);
            }
        }
        if (name instanceof Name known && (prefix == null || prefix.equals(known.getPrefix()))) {
            out.write(known.attribute);
        } else {
            attribute(prefix, name.getLocalPart());
        }
    }

    private String made(Open element, String namespace) {
        while (true) {
            String made = "ns" + ++element.made;
            if (namespace(made) == null) {
                declare(element, made, namespace);
                return made;
            }
        }
    }

    private void attribute(@Nullable String prefix, String local) {
        out.write(' ');
        name(prefix, local);
        out.write('=');
        out.write('"');
    }

    private void attribute(@Nullable String prefix, String local, String value) {
        attribute(prefix, local);
        out.escape(value, true);
        out.write('"');
    }

    @Override
    public void text(String text) {
        if (!text.isEmpty()) {
            Open here = here();
            closeTag(here);
            here.hasText = true;
            out.escape(text, false);
        }
    }

    @Override
    public void end() {
        Open here = here();
        depth--;
        if (!here.declared.isEmpty()) {
            forgetPrefix();
        }
        if (!here.closed) {
            out.write('/');
            out.write('>');
        } else {
            if (here.hasChildren && !here.hasText && !here.mixed) {
                out.indent(2 * depth);
            }
            endTag(here.prefix, here.name);
        }
        if (depth == 0) {
            out.write('\n');
        }
    }

    /** Writes a whole element, and passes it on. */
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
        out.passOn();
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

    /** Passes on what is written so far, if it is much: from time to time in a long document. */
    public void passOn() throws IOException {
        out.passOn();
    }

    /** Passes on what is written so far. */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void closeTag(Open element) {
        if (!element.closed) {
            element.closed = true;
            out.write('>');
        }
    }
}
