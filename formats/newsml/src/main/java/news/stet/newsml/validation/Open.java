package news.stet.newsml.validation;

import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Place;
import news.stet.newsml.binding.Bound;
import org.jspecify.annotations.Nullable;

/** An element whose end has not come. */
final class Open {
    private final QName name;
    private final Map<QName, String> attributes;
    private final Place place;
    private final @Nullable Open parent;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Map<String, Place> ranks;

    Open(QName name, Map<QName, String> attributes, Place place, @Nullable Open parent) {
        this.name = name;
        this.attributes = attributes;
        this.place = place;
        this.parent = parent;
    }

    QName name() {
        return name;
    }

    Map<QName, String> attributes() {
        return attributes;
    }

    /** Where it starts. */
    Place place() {
        return place;
    }

    /** Where an attribute of it stands. */
    Place place(String attribute) {
        return place.inside("@" + attribute);
    }

    @Nullable
    Open parent() {
        return parent;
    }

    /** An element of the standard, by its local name. */
    boolean is(String local) {
        return name.getLocalPart().equals(local) && isOfStandard();
    }

    boolean isOfStandard() {
        return name.getNamespaceURI().equals(Bound.NAR);
    }

    boolean isIn(String local) {
        return parent != null && parent.is(local);
    }

    /** An attribute of no namespace, or null. */
    @Nullable
    String get(String attribute) {
        return attributes.get(new QName(attribute));
    }

    /** Any attribute, or nothing. */
    String get(QName attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Its text so far; only gathered where a rule asks for it. */
    StringBuilder text() {
        return text;
    }

    /** The ranks of its children, by what must be different. */
    Map<String, Place> ranks() {
        if (ranks == null) {
            ranks = new HashMap<>();
        }
        return ranks;
    }
}
