package news.stet.newsml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.LinkedHashMap;
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

    private Place place = Place.NONE;

    @Override
    public final @Nullable String take(QName name) {
        return attributes.remove(name);
    }

    @Override
    public final void set(QName name, String value) {
        attributes.put(name, value);
    }

    @Override
    public final Set<QName> untaken() {
        return attributes.keySet();
    }

    @Override
    public final Place place() {
        return place;
    }

    final void place(Place start) {
        this.place = start;
    }
}
