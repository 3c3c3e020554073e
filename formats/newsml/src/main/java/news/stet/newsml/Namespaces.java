package news.stet.newsml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import news.stet.Vocabulary;
import news.stet.markup.xml.Name;
import news.stet.newsml.binding.Bound;

/** The names of elements and attributes, by namespace, and the terms that are written as full URIs. */
final class Namespaces {
    static final String NAR = Bound.NAR;
    static final String STET = Bound.STET;
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** What the root declares. */
    static final Map<String, String> PREFIXES = Collections.unmodifiableMap(new LinkedHashMap<>(Map.of(STET, "stet")));

    /** The version of what Stet adds: on a {@code newsItem}, says that Stet wrote it. */
    static final Name FORMAT = constant(stet("format"));

    /** What the standard requires and the article lacks. */
    static final Name SUPPLIED = constant(stet("supplied"));

    /** The concept type of a section, and of a claim. */
    static final String SECTION = Vocabulary.URI + "conceptType/section";

    static final String CLAIM = Vocabulary.URI + "conceptType/claim";

    private Namespaces() {}

    static QName nar(String name) {
        return new QName(NAR, name);
    }

    static QName stet(String name) {
        return new QName(STET, name);
    }

    static QName xhtml(String name) {
        return new QName(XHTML, name);
    }

    /** The name for a constant: of what is written often. */
    static Name constant(QName name) {
        return new Name(name, PREFIXES.getOrDefault(name.getNamespaceURI(), ""));
    }

    /** The URI of a relation that the generic view of a claim uses. */
    static String relation(String name) {
        return Vocabulary.URI + "relation/" + name;
    }

    /** A name for messages and extensions: as it is in NewsML-G2, with its namespace elsewhere. */
    static String show(QName name) {
        String namespace = name.getNamespaceURI();
        return namespace.isEmpty() || namespace.equals(NAR) ? name.getLocalPart() : name.toString();
    }

    /** The name of an attribute that is shown so; without braces it has no namespace. */
    static QName attribute(String shown) {
        return shown.startsWith("{") && shown.indexOf('}') > 0 ? QName.valueOf(shown) : new QName(shown);
    }
}
