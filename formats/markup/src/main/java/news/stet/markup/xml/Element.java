package news.stet.markup.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A free element: for what is walked and not bound. Comments and processing instructions are not kept. */
public final class Element implements Worded {
    private final QName name;
    private final Place place;
    private final AttributeList attributes = new AttributeList();
    private final List<Object> content = new ArrayList<>(0);
    // For messages, which name the attribute and come after it was taken.
    private List<String> taken = List.of();
    private Map<String, String> prefixes = Map.of();
    private Map<String, String> scope = Map.of();
    private boolean mixed;

    /** An element to be written. */
    public Element(QName name) {
        this(name, Place.NONE);
    }

    /** An element that was read. */
    public Element(QName name, Place place) {
        this.name = name;
        this.place = place;
    }

    /** A free copy of a DOM element. */
    public static Element of(org.w3c.dom.Element node, Place place) {
        return of(node, place, Map.of());
    }

    /**
     * A free copy of a DOM element.
     *
     * @param outer what prefixes mean around it
     */
    public static Element of(org.w3c.dom.Element node, Place place, Map<String, String> outer) {
        String namespace = node.getNamespaceURI();
        Element element = new Element(new QName(namespace == null ? "" : namespace, node.getLocalName()), place);
        // The binding may repeat here what is declared further out.
        Map<String, String> scope = new LinkedHashMap<>(outer);
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String space = attribute.getNamespaceURI();
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(space)) {
                if (attribute.getPrefix() != null) {
                    scope.put(attribute.getLocalName(), attribute.getNodeValue());
                }
            } else {
                element.set(new QName(space == null ? "" : space, attribute.getLocalName()), attribute.getNodeValue());
            }
        }
        element.scope = scope;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element inner) {
                element.add(of(inner, place, scope));
            } else if (child instanceof Text text) {
                element.add(text.getData());
            }
        }
        return element;
    }

    /** The same once more, children included, for whoever takes attributes and must know later what was there. */
    public Element copy() {
        Element copy = new Element(name, place).within(scope);
        copy.attributes.take(attributes);
        prefixes.forEach(copy::declare);
        copy.mixed = mixed;
        for (Object part : content) {
            copy.content.add(part instanceof Element child ? child.copy() : part);
        }
        return copy;
    }

    /** The same once more, of which nothing is known but what it declares itself. */
    public Element alone() {
        return copy().within(Map.of());
    }

    /** The prefixes that it declares, with their namespaces: values may be written with them, not names alone. */
    public Map<String, String> prefixes() {
        return prefixes;
    }

    /** Declares a prefix; one that is declared already stays as it is. */
    public void declare(String prefix, String namespace) {
        if (prefixes.isEmpty()) {
            prefixes = new LinkedHashMap<>();
        }
        prefixes.putIfAbsent(prefix, namespace);
    }

    /** Takes back that it declares a prefix for a namespace. */
    public void undeclare(String prefix, String namespace) {
        if (namespace.equals(prefixes.get(prefix))) {
            prefixes.remove(prefix);
        }
    }

    /** What prefixes mean where it stands, by declarations further out; an immutable map. */
    Element within(Map<String, String> outer) {
        scope = outer;
        return this;
    }

    /** What it must declare to stand alone: what it declares anew, and the prefixes that its names and values have. */
    Map<String, String> needed() {
        if (scope.isEmpty()) {
            return prefixes;
        }
        Set<String> used = new HashSet<>();
        use(used);
        Map<String, String> needed = new LinkedHashMap<>();
        prefixes.forEach((prefix, namespace) -> {
            if (!namespace.equals(scope.get(prefix)) || isUsed(prefix, namespace, used)) {
                needed.put(prefix, namespace);
            }
        });
        scope.forEach((prefix, namespace) -> {
            if (isUsed(prefix, namespace, used)) {
                needed.putIfAbsent(prefix, namespace);
            }
        });
        return needed;
    }

    private static boolean isUsed(String prefix, String namespace, Set<String> used) {
        return used.contains(prefix + ":") || used.contains(namespace);
    }

    private void use(Set<String> used) {
        used.add(name.getNamespaceURI());
        attributes.forEach((attribute, value) -> {
            used.add(attribute.getNamespaceURI());
            use(value, used);
        });
        for (Object part : content) {
            if (part instanceof Element child) {
                child.use(used);
            } else {
                use(((String) part).stripLeading(), used);
            }
        }
    }

    private static void use(String value, Set<String> used) {
        int colon = value.indexOf(':');
        if (colon > 0) {
            used.add(value.substring(0, colon + 1));
        }
    }

    /** The element as a text of its own. */
    public String toXml() {
        return XmlOutput.toText(this);
    }

    @Override
    public QName name() {
        return name;
    }

    @Override
    public Place place() {
        return place;
    }

    /** Whether white space in it counts, so that none may be added. */
    public boolean isMixed() {
        return mixed;
    }

    /** Says that white space in it counts. */
    public Element mixed() {
        mixed = true;
        return this;
    }

    /** Whether it is so named. */
    public boolean is(QName other) {
        return name.equals(other);
    }

    @Override
    public @Nullable String take(QName attribute) {
        String value = attributes.remove(attribute);
        if (value != null) {
            if (taken.isEmpty()) {
                taken = new ArrayList<>(4);
            }
            taken.add(attribute.getLocalPart());
        }
        return value;
    }

    @Override
    public @Nullable String take(String attribute) {
        String value = attributes.removeLocal(attribute);
        if (value != null) {
            if (taken.isEmpty()) {
                taken = new ArrayList<>(4);
            }
            taken.add(attribute);
        }
        return value;
    }

    /** Whether it has, or had until somebody took it, an attribute of this name in whatever namespace. */
    public boolean had(String attribute) {
        return taken.contains(attribute)
                || attributes.keySet().stream()
                        .anyMatch(other -> other.getLocalPart().equals(attribute));
    }

    @Override
    public void set(QName attribute, String value) {
        attributes.put(attribute, value);
    }

    @Override
    public Set<QName> untaken() {
        return attributes.keySet();
    }

    @Override
    public boolean hasUntaken(String namespace) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.name(i).getNamespaceURI().equals(namespace)) {
                return true;
            }
        }
        return false;
    }

    /** Its attributes, in order. */
    public Map<QName, String> attributes() {
        return attributes;
    }

    /** The same, for whoever looks through all of them. */
    AttributeList attributeList() {
        return attributes;
    }

    /** An attribute, left where it is. */
    public @Nullable String peek(QName attribute) {
        return attributes.get(attribute);
    }

    /** Strings and elements, in order. */
    public List<Object> content() {
        return content;
    }

    /** Appends a child. */
    public Element add(Element child) {
        content.add(child);
        return this;
    }

    /** Appends text. */
    public Element add(String text) {
        if (!text.isEmpty()) {
            content.add(text);
        }
        return this;
    }

    /** The child elements. */
    public Stream<Element> children() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The child elements, as they are now. */
    public List<Element> elements() {
        List<Element> found = new ArrayList<>(content.size());
        for (Object part : content) {
            if (part instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first child element of a name; null if there is none. */
    public @Nullable Element child(QName childName) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Element child && child.is(childName)) {
                return child;
            }
        }
        return null;
    }

    /** The child elements of a name. */
    public List<Element> children(QName childName) {
        List<Element> found = List.of();
        for (Object part : content) {
            if (part instanceof Element child && child.is(childName)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(child);
            }
        }
        return found;
    }

    @Override
    public String text() {
        if (content.size() == 1 && content.get(0) instanceof String only) {
            return only;
        }
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof Element element) {
                element.collect(text);
            } else {
                text.append(part);
            }
        }
    }

    @Override
    public void text(String text) {
        content.clear();
        add(text);
    }

    /** Whether another has the same name, attributes, children and text; white space between elements does not count. */
    public boolean looksLike(Element other) {
        if (!name.equals(other.name) || !attributes.equals(other.attributes)) {
            return false;
        }
        int here = 0;
        int there = 0;
        boolean leaf = true;
        while (true) {
            here = nextElement(content, here);
            there = nextElement(other.content, there);
            if (here == content.size() || there == other.content.size()) {
                return here == content.size()
                        && there == other.content.size()
                        && (!leaf || text().equals(other.text()));
            }
            if (!((Element) content.get(here)).looksLike((Element) other.content.get(there))) {
                return false;
            }
            leaf = false;
            here++;
            there++;
        }
    }

    private static int nextElement(List<Object> parts, int from) {
        int at = from;
        while (at < parts.size() && !(parts.get(at) instanceof Element)) {
            at++;
        }
        return at;
    }
}
