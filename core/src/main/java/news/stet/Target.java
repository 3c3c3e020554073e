package news.stet;

import java.util.Objects;

/**
 * Where a mark leads or what it means: an address, an entity, a medium.
 *
 * @param kind what the value is
 * @param value the address as given, never dereferenced, or the id of an entity or medium of the article
 */
public record Target(Kind kind, String value) {

    /** What a target's value is. */
    public enum Kind {
        /** An address, as given. */
        HREF,
        /** The id of an entity of the article. */
        ENTITY,
        /** The id of a medium of the article. */
        MEDIA
    }

    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Target {
        Objects.requireNonNull(kind, "kind");
        Text.require(value, "value");
    }

    /**
     * An address.
     *
     * @param href the address, as given
     * @return the target
     */
    public static Target href(String href) {
        return new Target(Kind.HREF, href);
    }

    /**
     * An entity.
     *
     * @param id the id of an entity of the article
     * @return the target
     */
    public static Target entity(String id) {
        return new Target(Kind.ENTITY, id);
    }

    /**
     * A medium.
     *
     * @param id the id of a medium of the article
     * @return the target
     */
    public static Target media(String id) {
        return new Target(Kind.MEDIA, id);
    }
}
