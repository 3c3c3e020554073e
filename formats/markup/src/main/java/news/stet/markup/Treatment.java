package news.stet.markup;

import news.stet.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a reader does with an element.
 *
 * @param kind what it is
 * @param role the role of its block or mark, or null
 * @param level the level of a heading, or null
 * @param telling whether the role alone says which element it was
 */
record Treatment(Kind kind, @Nullable Code role, @Nullable Integer level, boolean telling) {
    enum Kind {
        /** A block of its own. */
        BLOCK,
        /** Keeps what is in it apart from what is not, and has no role. */
        DIVISION,
        /** A division whose paragraphs have a role. */
        PARAGRAPHS,
        /** Groups the rows of a table. */
        ROWS,
        /** A stretch of text. */
        PHRASE,
        /** A phrase that is a word or line of its own, though nobody may have written the blank beside it. */
        WORD,
        /** A line break. */
        BREAK,
        /** A picture. */
        IMAGE,
        /** A picture in several files. */
        PICTURE,
        /** Another medium, whose content is for those who cannot play it. */
        EMBEDDED,
        /** A medium of NITF, with its captions. */
        MEDIUM,
        /** What says something of the document, and is kept with the article. */
        HEAD,
        /** No words of the article; kept where it stands. */
        KEPT,
        /** No words of the article, though there may be some in it; kept where it stands, and told. */
        HIDDEN,
        /** Kept as it is, as a block of its own where it stands between blocks; its words are the article's. */
        FOREIGN,
        /** The same, without words. */
        WORDLESS,
        /** Not known. */
        UNKNOWN
    }

    static Treatment block(Code role) {
        return new Treatment(Kind.BLOCK, role, null, true);
    }

    static Treatment block(Code role, boolean telling) {
        return new Treatment(Kind.BLOCK, role, null, telling);
    }

    static Treatment heading(Code role, int level) {
        return new Treatment(Kind.BLOCK, role, level, true);
    }

    static Treatment paragraphs(Code role) {
        return new Treatment(Kind.PARAGRAPHS, role, null, true);
    }

    /** A phrase that its role tells all of. */
    static Treatment phrase(Code role) {
        return new Treatment(Kind.PHRASE, role, null, true);
    }

    /** A phrase of which its role does not tell all: the element is kept beside. */
    static Treatment phrase(Code role, Kind kind) {
        return new Treatment(kind, role, null, false);
    }

    static Treatment of(Kind kind) {
        return new Treatment(kind, null, null, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
