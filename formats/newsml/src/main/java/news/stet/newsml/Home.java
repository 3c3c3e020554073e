package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.stet;

import javax.xml.namespace.QName;
import news.stet.markup.xml.Name;

/** Whose element it is that attributes of Stet stand on. */
enum Home {
    /** Stet's: they have no namespace. */
    OWN,
    /** The standard's: they are in the namespace of Stet. */
    BESIDE;

    Name name(String attribute) {
        return constant(this == OWN ? new QName(attribute) : stet(attribute));
    }
}
