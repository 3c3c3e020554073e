package news.stet.markup.xml;

import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;

/** A name that is written again and again, a constant: what of it is markup is encoded once. Equal to any other such name. */
public final class Name extends QName {
    private static final long serialVersionUID = 1;

    // Both ways that an element can be written; an attribute with a namespace has a prefix always.
    final transient byte[] tag;
    final transient byte[] prefixedTag;
    final transient byte[] endTag;
    final transient byte[] prefixedEndTag;
    final transient byte[] attribute;

    /**
     * Makes a name.
     *
     * @param prefix the prefix that is usual for its namespace, if it has one; may be empty
     */
    public Name(QName name, String prefix) {
        super(
                name.getNamespaceURI(),
                name.getLocalPart(),
                name.getNamespaceURI().isEmpty() ? "" : prefix);
        String local = name.getLocalPart();
        String prefixed = getPrefix().isEmpty() ? local : getPrefix() + ":" + local;
        tag = bytes("<" + local);
        prefixedTag = bytes("<" + prefixed);
        endTag = bytes("</" + local + ">");
        prefixedEndTag = bytes("</" + prefixed + ">");
        attribute = bytes(" " + prefixed + "=\"");
    }

    /** A name without namespace. */
    public Name(String local) {
        this(new QName(local), "");
    }

    private static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }
}
