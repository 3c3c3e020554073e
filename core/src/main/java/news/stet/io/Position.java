package news.stet.io;

/**
 * How far a reader has come: everything before it was given out or told as bad. A reader of the same input that is opened
 * here goes on as if it had never been stopped: see {@link ArticleFormat#reader(java.nio.file.Path, Position)}.
 *
 * @param articles how many articles are before it, the bad ones among them
 * @param offset how many bytes are before it, or -1 where bytes lead nowhere, as in a set of tables
 * @param lines how many lines are before it, or 0 if that is not known
 */
public record Position(long articles, long offset, int lines) {
    /** The beginning. */
    public static final Position START = new Position(0, 0, 0);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is less than what it may be
     */
    public Position {
        if (articles < 0 || offset < -1 || lines < 0) {
            throw new IllegalArgumentException(
                    "a position is not before the start, found " + articles + ":" + offset + ":" + lines);
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code 812:10482133:813}
     * @return the position
     * @throws IllegalArgumentException if it is no position
     */
    public static Position parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length == 3) {
            try {
                return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
            } catch (NumberFormatException e) {
                // Told below.
            }
        }
        throw new IllegalArgumentException("a position looks like 812:10482133:813, found " + text);
    }

    /**
     * The position in a form to be kept.
     *
     * @return articles, offset and lines, joined by colons
     */
    @Override
    public String toString() {
        return articles + ":" + offset + ":" + lines;
    }
}
