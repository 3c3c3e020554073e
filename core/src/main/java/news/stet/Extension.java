package news.stet;

import org.jspecify.annotations.Nullable;

/**
 * Data that nobody here understands, kept where it was found and written back there. A member of JSON, an element
 * or attribute of XML, a column of CSV; in the syntax of its own format, as text.
 *
 * @param path where it sits relative to the value that owns it, in the owner's component names and indices, or
 *     null if on the owner itself
 * @param position its index among all its siblings in the source, 0-based, where order shows: an element of XML, a column
 *     of CSV; null where it does not: a member of a JSON object or an attribute, which is written after those that are
 *     known, in the order of this list
 * @param name the name there: a JSON member, a column, {@code {namespace}local} of an element, {@code
 *     @{namespace}local} of an attribute
 * @param mediaType the syntax of the content: {@code application/json}, {@code application/xml}, {@code
 *     text/plain}
 * @param content the content in that syntax, self-contained (XML declares its own namespaces); may be empty
 */
public record Extension(
        @Nullable String path, @Nullable Integer position, String name, String mediaType, String content) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Extension {
        Text.optional(path, "path");
        Text.require(name, "name");
        Text.require(mediaType, "mediaType");
        Text.check(content, "content");
        if (position != null && position < 0) {
            throw new InvalidValueException(
                    Violation.Rule.RANGE, "position", "must not be negative, found " + position);
        }
    }
}
