package news.stet.newsml.grammar;

import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * What an element may have.
 *
 * @param attributes those that are known
 * @param others which others it may have, or null for none
 * @param model its child elements
 * @param text the type of its text, or null if it is not text alone
 * @param mixed whether text may stand between the elements
 */
record Type(
        Map<QName, Attribute> attributes,
        @Nullable Others others,
        Model model,
        @Nullable Datatype text,
        boolean mixed) {

    /** Of an element that nobody knows: whatever it likes, but what is known inside it must be right. */
    static final Type UNKNOWN = new Type(
            Map.of(),
            new Others(Particle.Namespaces.ANY, Care.LAX),
            new Model(new Particle.Repeated(new Particle.Wildcard(Particle.Namespaces.ANY, false), true, true)),
            null,
            true);

    /**
     * A known attribute.
     *
     * @param type of its value
     * @param required whether it must be there
     * @param fixed the one value it may have, or null
     */
    record Attribute(
            Datatype type, boolean required, @Nullable String fixed) {}

    /**
     * Attributes that are not known.
     *
     * @param namespaces of which
     * @param care what is asked of them
     */
    record Others(Particle.Namespaces namespaces, Care care) {}

    /** What is asked of what a wildcard takes. */
    enum Care {
        /** Nothing. */
        SKIP,
        /** That it is right if it is known. */
        LAX,
        /** That it is known, and right. */
        STRICT
    }

    /** Neither text nor elements. */
    boolean isEmpty() {
        return text == null && !mixed && model.isEmpty();
    }

    /** Whether one of its attributes is an identifier. */
    boolean hasId() {
        return attributes.values().stream().anyMatch(attribute -> attribute.type() == Datatypes.OF_ID);
    }
}
