package news.stet.newsml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Attributed;
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

    @XmlAnyAttribute
    private final Map<QName, String> attributes = new LinkedHashMap<>();

    // Taken attributes stay: an element that turns out to be no value of the model is kept whole.
    private final Set<QName> taken = new HashSet<>();
    private Place place = Place.NONE;
    private Map<String, String> scope = Map.of();
    private QName name = new QName("");

    @Override
    public final @Nullable String take(QName name) {
        String value = attributes.get(name);
        return value != null && taken.add(name) ? value : null;
    }

    @Override
    public final void set(QName name, String value) {
        attributes.put(name, value);
        taken.remove(name);
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

    final void start(QName called, Place at, Map<String, String> prefixes) {
        this.name = called;
        this.place = at;
        this.scope = prefixes;
    }
}
