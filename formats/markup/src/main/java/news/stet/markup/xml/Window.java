package news.stet.markup.xml;

/**
 * The stretch of a document that a parser may still be in, as it stood, and with its own line ends. Places are lines and
 * columns, for whose sake each line end is one character: the offsets of the JDK's parser drift.
 */
final class Window {
    private final StringBuilder text = new StringBuilder();
    private Point start = Point.START;
    private Point needed = Point.START;

    /**
     * A place between two characters.
     *
     * @param line the line, from 1
     * @param column the column, from 1, in UTF-16 units
     */
    record Point(int line, int column) implements Comparable<Point> {
        static final Point START = new Point(1, 1);

        /** A place in the same line that is surely before. */
        Point before(int columns) {
            return new Point(line, Math.max(1, column - columns));
        }

        @Override
        public int compareTo(Point other) {
            return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
        }
    }

    /** What comes next in the document. */
    void append(char[] chars, int from, int count) {
        if (needed.compareTo(start) > 0) {
            text.delete(0, index(needed));
            start = needed;
        }
        text.append(chars, from, count);
    }

    /** Nothing before a place, which the parser has left behind, will be asked for. */
    void forgetBefore(Point place) {
        if (place.compareTo(needed) > 0) {
            needed = place;
        }
    }

    /** What stands between the tag that starts at a place, give or take a character, and another place. */
    String text(Point tag, Point to) {
        return text.substring(tag(tag), Math.max(tag(tag), index(to)));
    }

    /** How many characters the parser got for it. */
    long length(Point tag, Point to) {
        int end = index(to);
        long count = 0;
        for (int at = tag(tag); at < end; count++) {
            at += isPair(at) ? 2 : 1;
        }
        return count;
    }

    private int tag(Point place) {
        int at = index(place);
        int before = text.lastIndexOf("<", at);
        return before >= 0 && at - before <= 2 ? before : at;
    }

    private int index(Point place) {
        int at = 0;
        int line = start.line;
        int column = start.column;
        while (at < text.length() && (line < place.line || (line == place.line && column < place.column))) {
            char c = text.charAt(at);
            at += isPair(at) ? 2 : 1;
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return at;
    }

    private boolean isPair(int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
}
