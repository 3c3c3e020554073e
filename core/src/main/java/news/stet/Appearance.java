package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * A place other than this article where a claim was put forward (schema.org {@code appearance}, {@code
 * firstAppearance}).
 *
 * @param url address or identifier of the other document, as given, or null
 * @param title its title, or null
 * @param time when it appeared, or null
 * @param first whether it is known as the first appearance
 */
public record Appearance(
        @Nullable String url,
        @Nullable String title,
        @Nullable When time,
        boolean first) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Appearance {
        Text.optional(url, "url");
        Text.optional(title, "title");
        if (url == null && title == null) {
            throw new InvalidValueException(Violation.Rule.REQUIRED, "url", "an appearance has a url or a title");
        }
    }
}
