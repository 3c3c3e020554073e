package news.stet;

import java.util.List;

/** What a block is. */
public final class BlockRoles {
    /** A paragraph. */
    public static final Code PARAGRAPH = Vocabulary.BLOCK_ROLE.code("paragraph");

    /** A heading within the body; its level is the block's. */
    public static final Code SUBHEADING = Vocabulary.BLOCK_ROLE.code("subheading");

    /** A headline. */
    public static final Code HEADLINE = Vocabulary.BLOCK_ROLE.code("headline");

    /** A headline below or above the main one. */
    public static final Code SUBHEADLINE = Vocabulary.BLOCK_ROLE.code("subheadline");

    /** A short line above the headline. */
    public static final Code KICKER = Vocabulary.BLOCK_ROLE.code("kicker");

    /** The opening paragraph. */
    public static final Code LEDE = Vocabulary.BLOCK_ROLE.code("lede");

    /** A text that invites to read on. */
    public static final Code TEASER = Vocabulary.BLOCK_ROLE.code("teaser");

    /** A summary. */
    public static final Code SUMMARY = Vocabulary.BLOCK_ROLE.code("summary");

    /** Who wrote it, as printed. */
    public static final Code BYLINE = Vocabulary.BLOCK_ROLE.code("byline");

    /** Where and when it was written, as printed. */
    public static final Code DATELINE = Vocabulary.BLOCK_ROLE.code("dateline");

    /** A credit, as printed. */
    public static final Code CREDIT_LINE = Vocabulary.BLOCK_ROLE.code("creditLine");

    /** The caption of a figure or table. */
    public static final Code CAPTION = Vocabulary.BLOCK_ROLE.code("caption");

    /** A quotation set off from the text. */
    public static final Code QUOTE = Vocabulary.BLOCK_ROLE.code("quote");

    /** An item of a list. */
    public static final Code LIST_ITEM = Vocabulary.BLOCK_ROLE.code("listItem");

    /** Text whose white space is laid out on purpose. */
    public static final Code PREFORMATTED = Vocabulary.BLOCK_ROLE.code("preformatted");

    /** A notice to readers of what was wrong. */
    public static final Code CORRECTION = Vocabulary.BLOCK_ROLE.code("correction");

    /** A line about the article that stands in its text. */
    public static final Code METADATA = Vocabulary.BLOCK_ROLE.code("metadata");

    /** An editorial note to colleagues. */
    public static final Code NOTE = Vocabulary.BLOCK_ROLE.code("note");

    /** A description of another kind. */
    public static final Code DESCRIPTION = Vocabulary.BLOCK_ROLE.code("description");

    /** A footnote. */
    public static final Code FOOTNOTE = Vocabulary.BLOCK_ROLE.code("footnote");

    /** Markup of another kind, kept as it was with the block; its words, if it has any, are the text. */
    public static final Code FOREIGN = Vocabulary.BLOCK_ROLE.code("foreign");

    /** A cell of a table. */
    public static final Code CELL = Vocabulary.BLOCK_ROLE.code("cell");

    /** Holds blocks that belong together. */
    public static final Code SECTION = Vocabulary.BLOCK_ROLE.code("section");

    /** Holds list items. */
    public static final Code LIST = Vocabulary.BLOCK_ROLE.code("list");

    /** Holds list items, numbered. */
    public static final Code ORDERED_LIST = Vocabulary.BLOCK_ROLE.code("orderedList");

    /** Holds rows. */
    public static final Code TABLE = Vocabulary.BLOCK_ROLE.code("table");

    /** Holds cells. */
    public static final Code ROW = Vocabulary.BLOCK_ROLE.code("row");

    /** Shows a medium, and holds its caption and credit line. */
    public static final Code FIGURE = Vocabulary.BLOCK_ROLE.code("figure");

    /** The roles of blocks that hold others and have no text of their own. */
    public static final List<Code> HOLDERS = List.of(SECTION, LIST, ORDERED_LIST, TABLE, ROW, FIGURE);

    private BlockRoles() {}
}
