package news.stet.markup.xml;

import java.util.Set;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** An element of either kind, bound or free, as far as its attributes go. */
public interface Attributed extends Tag {
    /** Takes an attribute: what nobody has taken in the end is unknown. Null if it is not there. */
    @Nullable
    String take(QName name);

    /** The attributes nobody has taken. */
    Set<QName> untaken();

    /** Whether nobody has taken some attribute of a namespace, which is empty for none. */
    default boolean hasUntaken(String namespace) {
        for (QName name : untaken()) {
            if (name.getNamespaceURI().equals(namespace)) {
                return true;
            }
        }
        return false;
    }

    /** Its name. */
    QName name();

    /** Where the element starts. */
    Place place();

    /** Takes an attribute without namespace. */
    default @Nullable String take(String name) {
        return take(new QName(name));
    }
}
