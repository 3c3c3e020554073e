package news.stet.markup.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of a document that a parser may still be in, as it stood, and with its own line ends. Places are lines and
 * columns, for whose sake each line end is one character: the offsets of the JDK's parser drift.
 */
final class Window {
    // How much of a document is enough to see what is wrong with a tag.
    static final int LOOK = 1 << 14;

    // What is asked for is put together; what is not is in pieces, and costs little.
    private final StringBuilder together = new StringBuilder();
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private int inPieces;
    // A line feed that comes now belongs to a line end that may be forgotten already.
    private boolean afterReturn;
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

        @Override
        public int compareTo(Point other) {
            return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
        }
    }

    /** Characters that come one after another, with how many lines end in them and how long the rest of the last one is. */
    private static final class Piece {
        private final Object characters;
        private final int length;
        private final int lines;
        private final int rest;

        /**
         * Makes a piece.
         *
         * @param characters a text, or its bytes in UTF-8, which are half as large and may never be asked for
         */
        private Piece(Object characters, int length, int lines, int rest) {
            this.characters = characters;
            this.length = length;
            this.lines = lines;
            this.rest = rest;
        }

        String text() {
            return characters instanceof byte[] utf8 ? new String(utf8, StandardCharsets.UTF_8) : characters.toString();
        }

        Point behind(Point from) {
            return lines == 0 ? new Point(from.line, from.column + rest) : new Point(from.line + lines, rest + 1);
        }
    }

    /** What comes next in the document, with line ends of any kind. */
    void append(char[] chars, int from, int count) {
        forget();
        if (count == 0) {
            return;
        }
        boolean pairs = chars[from] == '\n' && afterReturn;
        afterReturn = chars[from + count - 1] == '\r';
        if (pairs && size() > 0) {
            text().append('\n'); // a place between the two is none
        }
        int first = pairs ? from + 1 : from;
        int to = from + count;
        int lines = 0;
        int lineStart = first;
        for (int i = first; i < to; i++) {
            char c = chars[i];
            if (c == '\n' || c == '\r') {
                // Of a pair, the first is the end.
                lines += c == '\n' && i > first && chars[i - 1] == '\r' ? 0 : 1;
                lineStart = i + 1;
            }
        }
        if (first < to) {
            add(new Piece(new String(chars, first, to - first), to - first, lines, to - lineStart));
        }
    }

    /**
     * What comes next in the document, and is behind no carriage return.
     *
     * @param lines how many lines end in it
     * @param rest how long the last one is
     */
    void append(String text, int lines, int rest) {
        forget();
        afterReturn = false;
        add(new Piece(text, text.length(), lines, rest));
    }

    /**
     * The same by its bytes in UTF-8, without a carriage return.
     *
     * @param count how many characters they are
     */
    void append(byte[] utf8, int count, int lines, int rest) {
        forget();
        afterReturn = false;
        add(new Piece(utf8, count, lines, rest));
    }

    private void add(Piece piece) {
        pieces.add(piece);
        inPieces += piece.length;
    }

    private void forget() {
        if (needed.compareTo(start) <= 0) {
            return;
        }
        if (!together.isEmpty()) {
            together.delete(0, index(needed));
            start = needed;
            return;
        }
        while (pieces.size() > 1) {
            Point second = pieces.element().behind(start);
            if (second.compareTo(needed) > 0) {
                return;
            }
            inPieces -= pieces.remove().length;
            start = second;
        }
    }

    /** Where what was read so far ends. */
    Point end() {
        return point(text().length());
    }

    /** Where the last tag begins that was opened and is not closed; null if there is none. */
    @Nullable
    Point openTag() {
        int open = text().lastIndexOf("<");
        return open < 0 || text().lastIndexOf(">") > open ? null : point(open);
    }

    private StringBuilder text() {
        for (Piece piece = pieces.poll(); piece != null; piece = pieces.poll()) {
            together.append(piece.text());
        }
        inPieces = 0;
        return together;
    }

    /** How much is held. */
    int size() {
        return together.length() + inPieces;
    }

    /** Nothing before a place, which the parser has left behind, will be asked for. */
    void forgetBefore(int line, int column) {
        if (line > needed.line || (line == needed.line && column > needed.column)) {
            needed = new Point(line, Math.max(1, column));
        }
    }

    /** What stands between the tag that starts at a place, give or take a character, and another place. */
    String text(Point tag, Point to) {
        return text().substring(tag(tag), Math.max(tag(tag), index(to)));
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

    /**
     * Where the first end tag of a name is that does not begin before the tag at or before a place.
     *
     * @return the place behind it, or null if it is not here, or not yet
     */
    @Nullable
    Point behindEndTag(String name, Point from) {
        int at = Math.max(0, text().lastIndexOf("<", index(from)));
        while (at >= 0 && at < text().length()) {
            at = text().indexOf("<", at);
            if (at >= 0 && starts("<!--", at)) {
                at = behind("-->", at);
            } else if (at >= 0 && starts("<![CDATA[", at)) {
                at = behind("]]>", at);
            } else if (at >= 0 && starts("</" + name, at)) {
                int end = at + 2 + name.length();
                while (end < text().length() && text().charAt(end) <= ' ') {
                    end++;
                }
                if (end < text().length() && text().charAt(end) == '>') {
                    return point(end + 1);
                }
                at++;
            } else if (at >= 0) {
                at++;
            }
        }
        return null;
    }

    private boolean starts(String with, int at) {
        return text().length() >= at + with.length()
                && text().substring(at, at + with.length()).equals(with);
    }

    private int behind(String end, int at) {
        int found = text().indexOf(end, at);
        return found < 0 ? -1 : found + end.length();
    }

    private Point point(int index) {
        int line = start.line;
        int column = start.column;
        for (int at = 0; at < index; at += isPair(at) ? 2 : 1) {
            char c = text().charAt(at);
            boolean ends = c == '\n' || c == '\r';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Point(line, column);
    }

    /** What is not well-formed at a place of which nothing is known but that the parser stopped there. */
    Malformed malformed(Point at, @Nullable String open, Predicate<String> declared) {
        int index = index(at);
        String before = lines(text().substring(Math.max(0, index - LOOK), index));
        String behind = lines(text().substring(index, Math.min(text().length(), index + LOOK)));
        return Malformed.in(before + behind, before.length(), open, declared);
    }

    /** What was read from a place on, with the line ends that a parser gets. */
    String rest(Point from) {
        return lines(text().substring(index(from)));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private int tag(Point place) {
        int at = index(place);
        if (at + 1 < text().length() && text().charAt(at) != '<' && text().charAt(at + 1) == '<') {
            return at + 1; // the parser did not look at it to see that a text was over
        }
        int before = text().lastIndexOf("<", at);
        return before >= 0 && at - before <= 2 ? before : at;
    }

    private int index(Point place) {
        int at = 0;
        int line = start.line;
        int column = start.column;
        while (at < text().length() && (line < place.line || (line == place.line && column < place.column))) {
            char c = text().charAt(at);
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
        return text().charAt(at) == '\r' && at + 1 < text().length() && text().charAt(at + 1) == '\n';
    }
}
