package news.stet.text;

import java.util.ArrayList;
import java.util.List;
import news.stet.io.Location;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into paragraphs and the white space around them; put together in order they are the text. Blank
 * lines part paragraphs. Where there is none between two lines of words, every line is a paragraph if one of them is too
 * long for a line that was broken to fit; else all of them are one.
 *
 * @param start what stands before the first paragraph: a byte order mark, blank lines
 * @param paragraphs the paragraphs
 * @param end what stands after the last one; all of a text without words is its start
 */
record Copy(String start, List<Paragraph> paragraphs, String end) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Words, and what parts them from the next.
     *
     * @param line the line its text begins on, counted from 1
     * @param text from the first character of its first line to the last of its last line, blanks included
     * @param separator line end and blank lines before the next paragraph; empty for the last one
     */
    record Paragraph(int line, String text, String separator) {
        /** The place of a character of the text, given in UTF-16 units. */
        Location location(@Nullable String source, int offset) {
            return Copy.location(text, offset, line, source);
        }
    }

    /** A line of a text: from where to where, and where the next begins. */
    private record Line(int number, int start, int end, int next) {}

    static Copy of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blankBetween = false;
        boolean longLine = false;
        boolean blankSince = false;
        int from = afterMark(text);
        for (int number = 1; from < text.length(); number++) {
            Line line = line(text, number, from);
            if (isBlank(text, line.start(), line.end())) {
                blankSince = true;
            } else {
                blankBetween |= blankSince && !lines.isEmpty();
                longLine |= text.codePointCount(line.start(), line.end()) > Shape.SHORT;
                blankSince = false;
                lines.add(line);
            }
            from = line.next();
        }
        return of(text, lines, longLine && !blankBetween);
    }

    private static Copy of(String text, List<Line> lines, boolean byLine) {
        if (lines.isEmpty()) {
            return new Copy(text, List.of(), "");
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        Line first = lines.get(0);
        for (int i = 0; i < lines.size(); i++) {
            Line last = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (next == null) {
                paragraphs.add(new Paragraph(first.number(), text.substring(first.start(), last.end()), ""));
            } else if (byLine || last.next() < next.start()) {
                paragraphs.add(new Paragraph(
                        first.number(),
                        text.substring(first.start(), last.end()),
                        text.substring(last.end(), next.start())));
                first = next;
            }
        }
        return new Copy(
                text.substring(0, lines.get(0).start()),
                List.copyOf(paragraphs),
                text.substring(lines.get(lines.size() - 1).end()));
    }

    /** The id of the block of a paragraph, counted from 0. */
    static String id(int index) {
        return "b" + (index + 1);
    }

    /** The place of a character of a text that begins on a line. */
    static Location location(String text, int offset, int firstLine, @Nullable String source) {
        int number = firstLine;
        int start = 0;
        for (Line line = line(text, number, 0); line.next() <= offset && line.next() > line.end(); ) {
            start = line.next();
            number++;
            line = line(text, number, start);
        }
        return new Location(source, number, 1 + offset - start, "");
    }

    /** Whether a text is nothing but white space, so that it may stand between paragraphs and not be words. */
    static boolean isBlank(String text) {
        return isBlank(text, 0, text.length());
    }

    /** Whether a text may stand before the first paragraph: white space, perhaps after a byte order mark. */
    static boolean isStart(String text) {
        return isBlank(text, afterMark(text), text.length());
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int afterMark(String text) {
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c) && c != '\t' && !isLineEnd(c)) {
                return false;
            }
        }
        return true;
    }

    private static Line line(String text, int number, int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        int next = Math.min(end + 1, text.length());
        if (text.startsWith("\r\n", end)) {
            next = end + 2;
        }
        return new Line(number, start, end, next);
    }
}
