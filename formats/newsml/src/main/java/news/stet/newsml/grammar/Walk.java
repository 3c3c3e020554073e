package news.stet.newsml.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import news.stet.Text;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document once, from start tag to end tag, and tells what is wrong. Keeps the elements that are open, the
 * identifiers, and the references that are not resolved yet: nothing else grows with the document. For one document.
 */
public final class Walk {
    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
    private static final int NAMES_SHOWN = 10;

    /** Who is told. */
    @FunctionalInterface
    public interface Listener {
        /** Something is wrong. Those of one element come together, unresolved references last of all. */
        void finding(Finding finding);

        /**
         * A value that is right, and means something beyond itself.
         *
         * @param atom what it is
         * @param text the value; of a list each one
         * @param place where, the path with the attribute's name
         */
        default void atom(Atom atom, String text, Place place) {}
    }

    private static final class Frame {
        final Type type;
        final QName name;
        final String step;
        final Place at;
        final boolean known;
        final Map<QName, Integer> counts = new HashMap<>();

        @Nullable
        StringBuilder text;

        int state = Model.START;

        @Nullable
        QName last;

        boolean strayText;
        boolean broken;
        boolean loose; // children stand wherever they like

        Frame(Type type, QName name, String step, Place at, boolean known) {
            this.type = type;
            this.name = name;
            this.step = step;
            this.at = at;
            this.known = known;
        }
    }

    private final Grammar grammar;
    private final Listener listener;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> plainIds = new HashSet<>();
    private final Map<String, List<Place>> pending = new LinkedHashMap<>();
    private Place here = Place.NONE;
    private Predicate<String> prefixes = prefix -> false;

    /** Begins a document. */
    public Walk(Grammar grammar, Listener listener) {
        this.grammar = grammar;
        this.listener = listener;
    }

    /** The next element is a child of this one, wherever among its children. */
    void within(QName parent, Type type) {
        Frame frame = new Frame(type, parent, parent.getLocalPart(), Place.NONE, true);
        frame.loose = true;
        frames.push(frame);
    }

    /** The path of the element that is open: names from the root, with an index at each but the root. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Frame> open = frames.descendingIterator(); open.hasNext(); ) {
            path.append(path.isEmpty() ? "" : "/").append(open.next().step);
        }
        return path.toString();
    }

    /**
     * An element starts.
     *
     * @param name its name
     * @param attributes its attributes, without declarations of namespaces
     * @param at where it starts; the path is not asked for
     * @param declared whether a prefix is declared here
     */
    public void start(QName name, Map<QName, String> attributes, Place at, Predicate<String> declared) {
        Frame parent = frames.peek();
        prefixes = declared;
        String step = name.getLocalPart();
        if (parent != null) {
            step += "[" + parent.counts.merge(name, 1, Integer::sum) + "]";
        }
        String inside = parent == null ? step : path() + "/" + step;
        here = new Place(at.line(), at.column(), inside);
        Type type = parent == null ? root(name) : child(parent, name);
        Frame frame = new Frame(type == null ? Type.UNKNOWN : type, name, step, here, type != null);
        frames.push(frame);
        attributes(frame, attributes);
        if (frame.type.text() != null && !frame.type.text().isAnything()) {
            frame.text = new StringBuilder();
        }
    }

    private @Nullable Type root(QName name) {
        Type type = grammar.element(name);
        if (type == null) {
            String namespace = name.getNamespaceURI();
            boolean foreign = !namespace.equals(Particle.NAR);
            boolean lost = foreign && grammar.element(new QName(Particle.NAR, name.getLocalPart())) != null;
            tell(
                    Rule.ROOT,
                    here,
                    "found " + quoted(name) + ", expected an item or a message of NewsML-G2",
                    lost ? "add xmlns=\"" + Particle.NAR + "\"." : null);
        }
        return type;
    }

    /** The type of a child; null if nobody knows it. */
    private @Nullable Type child(Frame parent, QName name) {
        if (parent.type.text() != null) {
            parent.broken = true;
            tell(
                    Rule.ELEMENT_UNKNOWN,
                    here,
                    "found " + quoted(name) + ", expected text alone in " + parent.name.getLocalPart(),
                    null);
            return null;
        }
        Model model = parent.type.model();
        int at = parent.loose ? model.anywhere(name) : model.next(parent.state, name);
        if (at == Model.NONE) {
            at = misplaced(parent, name);
            if (at == Model.NONE) {
                return null;
            }
        } else {
            parent.state = at;
        }
        parent.last = name;
        if (model.particle(at) instanceof Particle.Named named) {
            return grammar.type(named);
        }
        Type global = grammar.element(name);
        if (global == null && model.particle(at) instanceof Particle.Wildcard wildcard && wildcard.strict()) {
            tell(
                    Rule.ELEMENT_UNKNOWN,
                    here,
                    "found " + quoted(name) + ", expected an element that the schema knows",
                    "another namespace is allowed here only with a schema of its own.");
        }
        return global;
    }

    /** Tells what is wrong with the child's being here, and goes on from where it should be. */
    private int misplaced(Frame parent, QName name) {
        Model model = parent.type.model();
        int later = model.later(parent.state, name);
        if (later != Model.NONE) {
            List<String> missing = unseen(parent, model.missing(parent.state, later));
            if (!missing.isEmpty()) {
                tell(
                        Rule.ELEMENT_MISSING,
                        here,
                        "found " + quoted(name) + ", expected " + names(missing) + " before it",
                        null);
            }
            parent.state = later;
            return later;
        }
        int anywhere = model.anywhere(name);
        if (anywhere == Model.NONE) {
            String where = parent.name.getLocalPart();
            List<String> all = model.all();
            tell(
                    Rule.ELEMENT_UNKNOWN,
                    here,
                    "found " + quoted(name) + ", which " + where + " does not have; expected "
                            + (all.isEmpty() ? "nothing" : names(all)),
                    name.getNamespaceURI().isEmpty()
                            ? "an element of no namespace is foreign nowhere: give it one."
                            : null);
            return Model.NONE;
        }
        boolean repeated = !model.isRepeatable(anywhere) && parent.counts.getOrDefault(name, 0) > 1;
        boolean other = !model.isRepeatable(anywhere) && model.isAlternative(anywhere, parent.state);
        if (repeated || other) {
            String where = parent.name.getLocalPart();
            tell(
                    Rule.ELEMENT_REPEATED,
                    here,
                    repeated || parent.last == null
                            ? "found " + quoted(name) + " again, expected it once in " + where
                            : "found " + quoted(name) + " beside " + quoted(parent.last) + ", expected one of them in "
                                    + where,
                    null);
        } else {
            tell(
                    Rule.ELEMENT_ORDER,
                    here,
                    "found " + quoted(name) + " behind " + (parent.last == null ? "others" : quoted(parent.last))
                            + ", expected it before",
                    "the standard has the elements of " + parent.name.getLocalPart() + " in a fixed order.");
            parent.state = anywhere;
        }
        return anywhere;
    }

    private static List<String> unseen(Frame frame, List<String> names) {
        Set<String> seen =
                frame.counts.keySet().stream().map(QName::getLocalPart).collect(Collectors.toSet());
        return names.stream().filter(name -> !seen.contains(name)).toList();
    }

    private void attributes(Frame frame, Map<QName, String> attributes) {
        attributes.forEach((name, value) -> attribute(frame, name, value));
        frame.type.attributes().forEach((name, attribute) -> {
            if (attribute.required() && !attributes.containsKey(name)) {
                tell(
                        Rule.ATTRIBUTE_MISSING,
                        here,
                        "found no attribute " + Text.quote(name.getLocalPart()) + ", expected it, with "
                                + attribute.type().words(),
                        null);
            }
        });
        if (!frame.known && attributes.containsKey(new QName("id"))) {
            plainIds.add(attributes.get(new QName("id")));
        }
    }

    private void attribute(Frame frame, QName name, String value) {
        Type.Attribute known = frame.type.attributes().get(name);
        if (known != null) {
            value(known.type(), name, value);
            if (known.fixed() != null && !known.fixed().equals(value)) {
                tell(
                        Rule.VALUE,
                        in(name),
                        "found " + Text.quote(value) + ", expected " + Text.quote(known.fixed()),
                        "leave the attribute out.");
            }
            return;
        }
        if (name.getNamespaceURI().equals(XSI) && instance(frame, name, value)) {
            return;
        }
        Type.Others others = frame.type.others();
        Datatype global =
                name.getNamespaceURI().equals(XMLConstants.XML_NS_URI) ? Datatypes.ofXml(name.getLocalPart()) : null;
        if (others == null
                || !others.namespaces().take(name.getNamespaceURI())
                || (others.care() == Type.Care.STRICT && global == null)) {
            tell(
                    Rule.ATTRIBUTE_UNKNOWN,
                    in(name),
                    "found the attribute " + quoted(name) + ", which " + frame.name.getLocalPart() + " does not have",
                    hint(frame, name));
        } else if (global != null && others.care() != Type.Care.SKIP) {
            if (global == Datatypes.OF_ID && frame.type.hasId()) {
                tell(
                        Rule.ID_SECOND,
                        in(name),
                        "found xml:id, expected none beside the identifier that " + frame.name.getLocalPart() + " has",
                        "use the attribute id.");
            }
            value(global, name, value);
        }
    }

    private static @Nullable String hint(Frame frame, QName name) {
        if (frame.name.getLocalPart().equals("altLoc") && name.equals(new QName("roleuri"))) {
            return "the schema of 2.35 has it misspelt, as roleruri.";
        }
        return frame.known
                        && frame.type.others() != null
                        && name.getNamespaceURI().isEmpty()
                ? "an attribute of your own needs a namespace of your own."
                : null;
    }

    /** The attributes of XML Schema: true if nothing else is to be said of them. */
    private boolean instance(Frame frame, QName name, String value) {
        return switch (name.getLocalPart()) {
            case "schemaLocation", "noNamespaceSchemaLocation" -> {
                value(Datatypes.OF_LOCATIONS, name, value); // never followed
                yield true;
            }
            case "type", "nil" -> {
                if (frame.known || name.getLocalPart().equals("type")) {
                    tell(
                            Rule.ATTRIBUTE_UNKNOWN,
                            in(name),
                            "found xsi:" + name.getLocalPart() + ", expected the element's own type",
                            null);
                } else {
                    value(Datatypes.OF_TRUTH, name, value);
                }
                yield true;
            }
            default -> false;
        };
    }

    private void value(Datatype type, @Nullable QName attribute, String value) {
        Place place = attribute == null ? here : in(attribute);
        if (!type.accepts(value, (atom, text) -> atom(atom, text, place))) {
            boolean line = type == Datatypes.OF_LINE;
            tell(
                    line ? Rule.LINE_BREAK : Rule.VALUE,
                    place,
                    "found " + Text.quote(value) + ", expected " + type.words(),
                    line ? "write a blank for each." : null);
        }
    }

    private void atom(Atom atom, String text, Place place) {
        switch (atom) {
            case ID -> {
                if (!ids.add(text)) {
                    tell(
                            Rule.ID_DUPLICATE,
                            place,
                            "found the identifier " + Text.quote(text) + " again, expected it once in the document",
                            "in a message, give the identifiers of each item a prefix.");
                }
                pending.remove(text);
            }
            case IDREF -> {
                if (!ids.contains(text)) {
                    pending.computeIfAbsent(text, id -> new ArrayList<>()).add(place);
                }
            }
            case QNAME -> {
                int colon = text.indexOf(':');
                if (colon > 0 && !prefixes.test(text.substring(0, colon))) {
                    tell(
                            Rule.VALUE,
                            place,
                            "found " + Text.quote(text) + ", expected a prefix that is declared",
                            "declare it with xmlns:" + text.substring(0, colon) + ".");
                }
            }
            default -> {}
        }
        listener.atom(atom, text, place);
    }

    /** Text of the element that is open. */
    public void text(String text) {
        Frame frame = frames.element();
        if (frame.text != null) {
            frame.text.append(text);
        } else if (frame.type.text() == null && !frame.type.mixed() && !frame.strayText && isStray(frame.type, text)) {
            frame.strayText = true;
            tell(
                    Rule.TEXT_MISPLACED,
                    frame.at,
                    "found the text " + Text.quote(text.strip()) + ", expected "
                            + (frame.type.isEmpty() ? "nothing" : "elements alone"),
                    null);
        }
    }

    private static boolean isStray(Type type, String text) {
        return type.isEmpty() ? !text.isEmpty() : !text.chars().allMatch(c -> Datatypes.isSpace((char) c));
    }

    /** The element that is open ends. */
    public void end() {
        Frame frame = frames.element();
        here = frame.at;
        if (frame.text != null && frame.type.text() != null) {
            if (!frame.broken) {
                value(frame.type.text(), null, frame.text.toString());
            }
        } else if (!frame.type.model().isEnd(frame.state)) {
            List<String> missing = unseen(frame, frame.type.model().missing(frame.state, Model.NONE));
            if (!missing.isEmpty()) {
                tell(
                        Rule.ELEMENT_MISSING,
                        here,
                        "found the end of " + frame.name.getLocalPart() + ", expected " + names(missing),
                        null);
            }
        }
        frames.pop();
    }

    /** The document ends: what is referred to and was not there never will be. */
    public void finish() {
        pending.forEach((id, places) -> {
            for (Place place : places) {
                tell(
                        Rule.REFERENCE,
                        place,
                        "found a reference to " + Text.quote(id) + ", expected the identifier of an element",
                        plainIds.contains(id)
                                ? "an id in the body does not count by itself: write xml:id=\"" + id + "\" beside it."
                                : null);
            }
        });
    }

    private Place in(QName attribute) {
        String prefix = attribute.getNamespaceURI().equals(XMLConstants.XML_NS_URI) ? "xml:" : "";
        return here.inside("@" + prefix + attribute.getLocalPart());
    }

    private void tell(Rule rule, Place place, String message, @Nullable String hint) {
        listener.finding(new Finding(rule, place, message, hint));
    }

    private static String quoted(QName name) {
        String namespace = name.getNamespaceURI();
        return Text.quote(name.getLocalPart())
                + (namespace.equals(Particle.NAR) || namespace.isEmpty()
                        ? ""
                        : " of the namespace " + Text.quote(namespace));
    }

    private static String names(List<String> names) {
        List<String> shown = names.subList(0, Math.min(names.size(), NAMES_SHOWN));
        String text = shown.size() == 1
                ? shown.get(0)
                : "one of " + String.join(", ", shown) + (shown.size() < names.size() ? ", …" : "");
        return text;
    }
}
