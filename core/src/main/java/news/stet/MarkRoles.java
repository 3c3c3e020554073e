package news.stet;

/** What a stretch of text is. */
public final class MarkRoles {
    /** A mention of an entity. */
    public static final Code MENTION = Vocabulary.MARK_ROLE.code("mention");

    /** The words that name a source. */
    public static final Code SOURCE = Vocabulary.MARK_ROLE.code("source");

    /** The words that attribute: "said", "according to". */
    public static final Code CUE = Vocabulary.MARK_ROLE.code("cue");

    /** What is attributed. */
    public static final Code CONTENT = Vocabulary.MARK_ROLE.code("content");

    /** The verbatim part of the content. */
    public static final Code QUOTE = Vocabulary.MARK_ROLE.code("quote");

    /** Words that grade the voice that uses them: "probably". */
    public static final Code HEDGE = Vocabulary.MARK_ROLE.code("hedge");

    /** A whole reporting clause. */
    public static final Code FRAME = Vocabulary.MARK_ROLE.code("frame");

    /** Circumstances of the saying. */
    public static final Code SUPPLEMENT = Vocabulary.MARK_ROLE.code("supplement");

    /** The words that name to whom it was said. */
    public static final Code ADDRESSEE = Vocabulary.MARK_ROLE.code("addressee");

    /** A date. */
    public static final Code DATE = Vocabulary.MARK_ROLE.code("date");

    /** The section or desk. */
    public static final Code SECTION = Vocabulary.MARK_ROLE.code("section");

    /** A label in front of a name or text: "From:". */
    public static final Code LABEL = Vocabulary.MARK_ROLE.code("label");

    /** An author's name. */
    public static final Code AUTHOR = Vocabulary.MARK_ROLE.code("author");

    /** Where and when it was written. */
    public static final Code DATELINE = Vocabulary.MARK_ROLE.code("dateline");

    /** A credit. */
    public static final Code CREDIT = Vocabulary.MARK_ROLE.code("credit");

    /** Closing initials. */
    public static final Code SIGNATURE = Vocabulary.MARK_ROLE.code("signature");

    /** A trace of the text's transmission that was never meant: a stray blank, a mangled address. */
    public static final Code ARTEFACT = Vocabulary.MARK_ROLE.code("artefact");

    /** A link. */
    public static final Code LINK = Vocabulary.MARK_ROLE.code("link");

    /** Emphasis. */
    public static final Code EMPHASIS = Vocabulary.MARK_ROLE.code("emphasis");

    /** Strong emphasis. */
    public static final Code STRONG = Vocabulary.MARK_ROLE.code("strong");

    /** Underlined. */
    public static final Code UNDERLINE = Vocabulary.MARK_ROLE.code("underline");

    /** Set below the line. */
    public static final Code SUBSCRIPT = Vocabulary.MARK_ROLE.code("subscript");

    /** Set above the line. */
    public static final Code SUPERSCRIPT = Vocabulary.MARK_ROLE.code("superscript");

    /** Struck out. */
    public static final Code STRIKETHROUGH = Vocabulary.MARK_ROLE.code("strikethrough");

    /** Code of a program, or what a machine prints. */
    public static final Code CODE = Vocabulary.MARK_ROLE.code("code");

    /** Set apart by its language, or by markup of another kind that is kept with the block. */
    public static final Code PHRASE = Vocabulary.MARK_ROLE.code("phrase");

    /** A line break; of zero width. */
    public static final Code LINE_BREAK = Vocabulary.MARK_ROLE.code("lineBreak");

    /** An inline picture; of zero width. */
    public static final Code IMAGE = Vocabulary.MARK_ROLE.code("image");

    private MarkRoles() {}
}
