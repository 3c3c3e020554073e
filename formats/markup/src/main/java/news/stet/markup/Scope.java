package news.stet.markup;

import news.stet.Code;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader stands.
 *
 * @param block the block it is in, or null
 * @param language what the elements around say of the language, the block's own aside
 * @param paragraphs the role of paragraphs here, or null for the usual one
 * @param head whether this is the head of a body of NITF
 * @param inline whether this is within a phrase
 * @param kept whether all this is kept as it is
 */
record Scope(
        @Nullable OpenBlock block,
        @Nullable String language,
        @Nullable Code paragraphs,
        boolean head,
        boolean inline,
        boolean kept) {
    /** Where it stands at the beginning. */
    static Scope start(@Nullable String language) {
        return new Scope(null, language, null, false, false, false);
    }

    /** In a block whose content is in a language. */
    Scope in(OpenBlock open, @Nullable String itsLanguage) {
        return new Scope(open, itsLanguage, null, head, false, kept);
    }

    Scope phrase() {
        return new Scope(block, language, paragraphs, head, true, kept);
    }

    Scope asKept() {
        return new Scope(block, language, paragraphs, head, inline, true);
    }

    /** Whether words here are words of a text, not between blocks. */
    boolean isText() {
        return inline || (block != null && block.takesText());
    }
}
