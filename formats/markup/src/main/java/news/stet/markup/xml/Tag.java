package news.stet.markup.xml;

import javax.xml.namespace.QName;

/** An element to which attributes are given, whatever becomes of it. */
public interface Tag {
    /** Sets an attribute. */
    void set(QName name, String value);

    /** Sets an attribute without namespace. */
    default void set(String name, String value) {
        set(new QName(name), value);
    }

    /** Sets an attribute to a number. */
    default void set(QName name, int value) {
        set(name, Integer.toString(value));
    }

    /** Sets an attribute that is ready. */
    default void set(Attribute attribute) {
        set(attribute.name(), attribute.value());
    }
}
