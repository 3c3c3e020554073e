package news.stet.newsml.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * What NewsML-G2 2.35 allows at power conformance: every element, attribute and value of it. Gives the verdict of a
 * validator with the official schema, without one. Immutable and safe for use by many threads.
 */
public final class Grammar {
    private static final String RESOURCE = "power-2.35.grammar";

    private final Map<String, String> elements;
    private final Map<String, Type> types;

    Grammar(Map<String, String> elements, Map<String, Type> types) {
        this.elements = Map.copyOf(elements);
        this.types = Map.copyOf(types);
    }

    /** Loaded when it is first asked for. */
    private static final class Power {
        static final Grammar GRAMMAR = load();

        private static Grammar load() {
            try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return Notation.read(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The grammar. */
    public static Grammar power() {
        return Power.GRAMMAR;
    }

    /**
     * Checks a document: any element that may be one, with all references inside it.
     *
     * @param document its root
     * @param prefixes whether a namespace prefix that no element here declares is declared, should one be used in a value
     */
    public List<Finding> check(Element document, Predicate<String> prefixes) {
        List<Finding> findings = new ArrayList<>();
        Walk walk = new Walk(this, findings::add);
        walk(walk, document, prefixes);
        walk.finish();
        return sorted(findings);
    }

    /** Checks a document that declares every prefix that its values have. */
    public List<Finding> check(Element document) {
        return check(document, prefix -> false);
    }

    /**
     * Checks a child of an element as if it stood where it belongs; references that lead out of it are not followed.
     *
     * @param child the element to be checked
     * @param parent the name of its parent, as in {@link #children(QName...)}
     */
    public List<Finding> check(Element child, QName parent) {
        return children(parent).check(child, prefix -> false);
    }

    /**
     * What may stand in an element.
     *
     * @param path its name; before it those of its ancestors as far as they make a difference: {@code contentMeta} is the
     *     one of a newsItem, {@code conceptItem, contentMeta} that of a conceptItem
     * @throws IllegalArgumentException if there is no such element
     */
    public Children children(QName... path) {
        Type type = null;
        for (QName name : path) {
            Type inner = type == null ? first(name) : child(type, name);
            if (inner == null) {
                throw new IllegalArgumentException("no element " + name);
            }
            type = inner;
        }
        if (type == null) {
            throw new IllegalArgumentException("no element");
        }
        return new Children(this, type, path[path.length - 1]);
    }

    /** By its name alone: one that may stand anywhere, else the one of a newsItem, a header or a set of contents. */
    private @Nullable Type first(QName name) {
        Type global = element(name);
        if (global != null) {
            return global;
        }
        for (String owner : List.of("newsItem", "newsMessage", "contentSet", "catalog", "groupSet")) {
            Type type = child(Objects.requireNonNull(types.get(owner)), name);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    private @Nullable Type child(Type parent, QName name) {
        Particle.Named named = parent.model().named(name);
        return named == null ? null : type(named);
    }

    Type type(Particle.Named particle) {
        return Objects.requireNonNull(types.get(particle.type()), particle.type());
    }

    /** The type of an element that may stand wherever a wildcard lets it; null if there is none. */
    @Nullable
    Type element(QName name) {
        String type = name.getNamespaceURI().equals(Particle.NAR) ? elements.get(name.getLocalPart()) : null;
        return type == null ? null : types.get(type);
    }

    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.place().line())
                        .thenComparingInt(finding -> finding.place().column()))
                .toList();
    }

    /** Without recursion, so that no depth matters. */
    static void walk(Walk walk, Element root, Predicate<String> prefixes) {
        Deque<Iterator<Object>> open = new ArrayDeque<>();
        Deque<Element> elements = new ArrayDeque<>();
        Predicate<String> declared = prefix -> prefixes.test(prefix)
                || elements.stream().anyMatch(element -> element.prefixes().containsKey(prefix));
        elements.push(root);
        walk.start(root.name(), root.attributes(), root.place(), declared);
        open.push(root.content().iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                elements.pop();
                walk.end();
                continue;
            }
            Object part = open.element().next();
            if (part instanceof Element element) {
                elements.push(element);
                walk.start(element.name(), element.attributes(), element.place(), declared);
                open.push(element.content().iterator());
            } else {
                walk.text(part.toString());
            }
        }
    }
}
