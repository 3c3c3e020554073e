package news.stet.newsml.grammar;

import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** A part of a content model, as it is written down. */
sealed interface Particle {
    /** The namespace of NewsML-G2. */
    String NAR = "http://iptc.org/std/nar/2006-10-01/";

    /** Nothing. */
    Particle NOTHING = new Sequence(List.of());

    /**
     * An element by its name.
     *
     * @param name the local name, of the standard's namespace
     * @param type the name of its type
     */
    record Named(String name, String type) implements Particle {
        QName qualified() {
            return new QName(NAR, name);
        }
    }

    /**
     * Any element of some namespaces.
     *
     * @param namespaces which
     * @param strict whether it must be known
     */
    record Wildcard(Namespaces namespaces, boolean strict) implements Particle {}

    /** One after the other. */
    record Sequence(List<Particle> parts) implements Particle {}

    /** One of them. */
    record Choice(List<Particle> parts) implements Particle {}

    /** Not just once. */
    record Repeated(Particle part, boolean optional, boolean many) implements Particle {}

    /** What a wildcard takes. */
    enum Namespaces {
        /** Of a namespace other than the standard's; what has none is not of another. */
        OTHER,
        /** Whatever there is. */
        ANY,
        /** The standard's own. */
        NAR,
        /** XML Signature's. */
        DSIG,
        /** None. */
        LOCAL;

        boolean take(String namespace) {
            return switch (this) {
                case OTHER -> !namespace.isEmpty() && !namespace.equals(Particle.NAR);
                case ANY -> true;
                case NAR -> namespace.equals(Particle.NAR);
                case DSIG -> namespace.equals("http://www.w3.org/2000/09/xmldsig#");
                case LOCAL -> namespace.equals(XMLConstants.NULL_NS_URI);
            };
        }

        String words() {
            return switch (this) {
                case OTHER -> "an element of another namespace";
                case ANY -> "any element";
                case NAR -> "an element of the standard";
                case DSIG -> "Signature of XML Signature";
                case LOCAL -> "an element without namespace";
            };
        }
    }
}
