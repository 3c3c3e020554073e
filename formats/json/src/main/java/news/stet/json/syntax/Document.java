package news.stet.json.syntax;

import java.nio.charset.StandardCharsets;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The bytes of one document, and the lines and columns in them. Offsets count bytes from its start. */
public final class Document {
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int line;
    private final int column;
    private final String path;
    private final @Nullable String source;
    private final Syntax syntax;

    /**
     * A document.
     *
     * @param bytes hold it, and possibly more; not copied
     * @param from its first byte
     * @param to after its last byte
     * @param line the line of its first byte, counted from 1
     * @param source the name of the input, or null
     * @param syntax what it is read with
     */
    public Document(byte[] bytes, int from, int to, int line, @Nullable String source, Syntax syntax) {
        this(bytes, from, to, line, 0, "", source, syntax);
    }

    /**
     * A document inside of another.
     *
     * @param bytes hold it, and possibly more; not copied
     * @param from its first byte
     * @param to after its last byte
     * @param line the line of its first byte, counted from 1
     * @param column how many UTF-16 units stand before it on that line
     * @param path a JSON pointer to it, or empty
     * @param source the name of the input, or null
     * @param syntax what it is read with
     */
    public Document(
            byte[] bytes, int from, int to, int line, int column, String path, @Nullable String source, Syntax syntax) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.line = line;
        this.column = column;
        this.path = path;
        this.source = source;
        this.syntax = syntax;
    }

    public Limits limits() {
        return syntax.limits();
    }

    public void checkUtf8() {
        StrictUtf8.check(bytes, from, to, line, source);
    }

    public JsonParser parser() {
        return syntax.parser(bytes, from, to);
    }

    /** The strings of the document that stand in it as they are; for one that was found to be UTF-8. */
    public Verbatim verbatim() {
        return new Verbatim(bytes, from, to, syntax.limits().stringLength());
    }

    /** Where the byte order mark that may stand first ends. */
    public static int afterMark(byte[] bytes, int to) {
        return to >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    }

    public int length() {
        return to - from;
    }

    /** The length without white space at the end. */
    public int contentLength() {
        int end = to;
        while (end > from && isSpace(bytes[end - 1])) {
            end--;
        }
        return end - from;
    }

    public Location at(int offset, String path) {
        int end = from + Math.min(Math.max(offset, 0), length());
        int lines = line;
        int lineStart = from;
        for (int i = from; i < end; i++) {
            if (bytes[i] == '\n') {
                lines++;
                lineStart = i + 1;
            }
        }
        int units = new String(bytes, lineStart, end - lineStart, StandardCharsets.UTF_8).length();
        int before = lineStart == from ? column : 0;
        return new Location(source, lines, before + units + 1, this.path + path);
    }

    /** What stands at an offset, up to the next blank or bracket, for a message. */
    public String wordAt(int offset) {
        int start = startOfCharacter(offset);
        int end = start;
        while (end < to && end - start < 40 && (end == start || !isDelimiter(bytes[end]))) {
            end++;
        }
        // Not in the middle of a character.
        while (end < to && end > start && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The last character before an offset that is no blank, if it is ASCII; 0 if there is none. */
    public char before(int offset) {
        int at = startOfCharacter(offset) - 1;
        while (at >= from && isSpace(bytes[at])) {
            at--;
        }
        return at >= from && bytes[at] > 0 ? (char) bytes[at] : 0;
    }

    /** The parser may have stopped inside of a character. */
    private int startOfCharacter(int offset) {
        int start = from + Math.min(Math.max(offset, 0), length());
        while (start > from && start < to && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    public static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private static boolean isDelimiter(byte b) {
        return isSpace(b) || b == ',' || b == ':' || b == '[' || b == ']' || b == '{' || b == '}' || b == '"';
    }
}
