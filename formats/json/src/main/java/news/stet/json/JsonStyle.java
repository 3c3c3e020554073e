package news.stet.json;

/** How a document is laid out. The content is the same. */
public enum JsonStyle {
    /** For people: members in the order of the model, two spaces a level, small values on one line, a final line feed. */
    PRETTY,
    /** On one line, without a line feed at the end. */
    COMPACT
}
