package news.stet.io;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something of an article that a document does not hold as the article has it. Reported by the writer while it maps.
 *
 * @param kind what became of it
 * @param path where it is in the article: component names, ids in lists whose elements have one, else indices, joined by
 *     slashes; empty for the article as a whole
 * @param target where it would stand in the document, in the document's own terms, or null if nowhere
 * @param before what it is in the article, as text, quoted and cut for messages, or null if that says nothing
 * @param after what the document has instead, likewise, or null if nothing
 */
public record Loss(
        Kind kind,
        String path,
        @Nullable String target,
        @Nullable String before,
        @Nullable String after) {

    /** What became of it. */
    public enum Kind {
        /** The format has no place for it: it is not in the document. */
        DROPPED,
        /** The document holds another value: shortened, rounded, folded. */
        CHANGED,
        /**
         * Foreign data that would break the format's standard: it is in the document, but not where it was. Reading the
         * document with the same format gives it back.
         */
        MOVED;

        /**
         * Whether reading the document with the same format brings such a thing back.
         *
         * @return true for what was only moved
         */
        public boolean isRecoverable() {
            return this == MOVED;
        }
    }

    /** Checks the components. */
    public Loss {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
    }

    /**
     * Whether reading the document with the same format brings it back.
     *
     * @return true for what was only moved
     */
    public boolean isRecoverable() {
        return kind.isRecoverable();
    }

    /** The loss in one line: path, kind, place, before and after. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append('/').append(path).append(": ").append(kind);
        if (target != null) {
            text.append(" at ").append(target);
        }
        if (before != null) {
            text.append(": ").append(before);
        }
        if (after != null) {
            text.append(" -> ").append(after);
        }
        return text.toString();
    }
}
