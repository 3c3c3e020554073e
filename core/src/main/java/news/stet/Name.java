package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * A name of an entity, a party or a concept, as it is written (NewsML-G2 {@code name}). It need not occur in the
 * text.
 *
 * @param text the name; any characters XML 1.0 allows, never trimmed
 * @param language BCP 47 tag as given, or null if that of the article
 * @param role what kind of name: see {@link NameRoles}, or null
 */
public record Name(
        String text, @Nullable String language, @Nullable Code role) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Name {
        Text.require(text, "text");
        Text.optional(language, "language");
    }

    /**
     * A name without language or role.
     *
     * @param text the name
     * @return the name
     */
    public static Name of(String text) {
        return new Name(text, null, null);
    }
}
