package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * A short text about the article that is never anchored in or marked up: a slugline, a keyword, a title, a notice.
 * What is anchored is a {@link Block}.
 *
 * @param text the text; any characters XML 1.0 allows, never trimmed
 * @param language BCP 47 tag as given, or null if that of the article
 * @param role what kind of text, or null
 */
public record Label(
        String text, @Nullable String language, @Nullable Code role) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Label {
        Text.require(text, "text");
        Text.optional(language, "language");
    }

    /**
     * A text without language or role.
     *
     * @param text the text
     * @return the label
     */
    public static Label of(String text) {
        return new Label(text, null, null);
    }
}
