package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * What a qcode's alias means in this article (NewsML-G2 {@code catalog/scheme}): the URI in front of which the
 * code's value completes a concept's URI. Without it a qcode identifies nothing beyond the article.
 *
 * @param alias the alias as qcodes use it, without the colon
 * @param uri the scheme's URI, as given, to which a code's value is appended
 * @param authority the URI of the body that maintains the scheme, or null
 * @param catalog the address of the catalog that declares it, never dereferenced, or null if declared in the
 *     document itself
 */
public record Scheme(
        String alias,
        String uri,
        @Nullable String authority,
        @Nullable String catalog) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Scheme {
        Text.require(alias, "alias");
        Text.require(uri, "uri");
        Text.optional(authority, "authority");
        Text.optional(catalog, "catalog");
    }

    /**
     * A scheme declared in the document itself.
     *
     * @param alias the alias as qcodes use it
     * @param uri the scheme's URI
     * @return the scheme
     */
    public static Scheme of(String alias, String uri) {
        return new Scheme(alias, uri, null, null);
    }
}
