package news.stet;

import java.util.Objects;

/**
 * One rule of the model that a value breaks.
 *
 * @param rule which rule
 * @param path where, by component names; by id in lists whose elements have one, else by 0-based index:
 *     {@code claims/c3/attributions/1/source}
 * @param message what was found and what is right, for a person
 */
public record Violation(Rule rule, String path, String message) {

    /** The rules of the model. */
    public enum Rule {
        /** Something that must be there is not. */
        REQUIRED,
        /** A character that XML 1.0 does not allow, or a lone surrogate. */
        CHARACTER,
        /** An id that is no NCName. */
        ID,
        /** An id that was used before. */
        DUPLICATE,
        /** A reference to something that the article does not have, or of another kind. */
        REFERENCE,
        /** A number outside its range. */
        RANGE,
        /** A value of the wrong form. */
        FORM,
        /** A span outside its block, or in the wrong one. */
        SPAN,
        /** The exact words of a span are not what stands there. */
        EXACT,
        /** Blocks that do not make a tree in reading order. */
        TREE,
        /** A chain of attributions that does not start with the article's own voice, or comes back to it. */
        CHAIN,
        /** Relations that cannot hold together. */
        RELATION
    }

    /** Checks the components. */
    public Violation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** The same, of a value that stands at a path in a greater one. */
    Violation under(String owner) {
        return new Violation(rule, owner + "/" + path, message);
    }

    /** Path and message; for messages, not for parsing. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
