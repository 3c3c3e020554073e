package news.stet.newsml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Name;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** What every bound element has: attributes, all of them, known or not, so that none can disappear. */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
public abstract class Bound implements Attributed {
    /** The namespace of NewsML-G2. */
    public static final String NAR = "http://iptc.org/std/nar/2006-10-01/";

    /** The namespace of what Stet adds to it. */
    public static final String STET = "https://stet.news/ns/1";

    private static final QName NAMELESS = new QName("");

    @XmlAnyAttribute
    private final Map<QName, String> attributes = new LinkedHashMap<>();

    // Taken attributes stay: an element that turns out to be no value of the model is kept whole.
    private Set<QName> taken = Set.of();
    private Place place = Place.NONE;
    private Map<String, String> scope = Map.of();
    private QName name = NAMELESS;

    @Override
    public final @Nullable String take(QName name) {
        String value = attributes.get(name);
        if (value == null) {
            return null;
        }
        if (taken.isEmpty()) {
            taken = new HashSet<>();
        }
        return taken.add(name) ? value : null;
    }

    @Override
    public final void set(QName name, String value) {
        attributes.put(name, value);
        if (!taken.isEmpty()) {
            taken.remove(name);
        }
    }

    @Override
    public final Set<QName> untaken() {
        if (taken.size() == attributes.size()) {
            return Set.of();
        }
        Set<QName> rest = new LinkedHashSet<>(attributes.keySet());
        rest.removeAll(taken);
        return rest;
    }

    @Override
    public final Place place() {
        return place;
    }

    @Override
    public final QName name() {
        return name;
    }

    /** What prefixes mean in it. */
    public final Map<String, String> scope() {
        return scope;
    }

    /** Writes it, made from the model, as the binding would: the children in its order. */
    final void write(QName as, ElementWriter out) {
        out.start(as);
        attributes.forEach(out::set);
        content(out);
        out.end();
    }

    /** Writes what is in it. */
    abstract void content(ElementWriter out);

    static void write(List<? extends Bound> children, QName as, ElementWriter out) {
        for (Bound child : children) {
            child.write(as, out);
        }
    }

    /** The model knows no elements of others: who was read with some is not written, but kept as it was. */
    static void bare(List<Object> others) {
        if (!others.isEmpty()) {
            throw new IllegalStateException("elements of others are written as they were read, not here");
        }
    }

    static Name nar(String local) {
        return new Name(new QName(NAR, local), "");
    }

    static Name stet(String local) {
        return new Name(new QName(STET, local), "stet");
    }

    final void start(QName called, Place at, Map<String, String> prefixes) {
        this.name = called;
        this.place = at;
        this.scope = prefixes;
    }
}
