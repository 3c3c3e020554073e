package news.stet.json.syntax;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an input, cut out one by one by their brackets: the only one, the elements of an array, or one after the
 * other as in JSON Lines. What is in them is for a parser to judge.
 */
public final class Documents implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final InputStream in;
    private final @Nullable String source;
    private final Syntax syntax;

    // From `start` on it is needed; up to `at` it was looked at.
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int at;
    private int end;
    private boolean atEnd;

    // Of `at`: its line, and how many UTF-16 units stand before it there.
    private int line = 1;
    private int column;

    private Mode mode = Mode.UNKNOWN;
    private int count;
    private Location opened = Location.UNKNOWN;
    private byte[] last = {};

    private enum Mode {
        /** Nothing was read. */
        UNKNOWN,
        /** A document, and it may turn out that there are more. */
        FIRST,
        /** The elements of an array. */
        ARRAY,
        /** A document a line. */
        LINES,
        /** Documents that go over several lines each. */
        SEQUENCE,
        /** There are no more. */
        DONE
    }

    /**
     * Cuts an input.
     *
     * @param in the input; owned
     * @param source its name for messages, or null
     * @param syntax what the documents will be read with
     */
    public Documents(InputStream in, @Nullable String source, Syntax syntax) {
        this.in = in;
        this.source = source;
        this.syntax = syntax;
    }

    /** The next document, which is good until the one after it is asked for; or null if there is none. */
    public @Nullable Document next() throws IOException {
        if (mode == Mode.UNKNOWN) {
            begin();
        } else if (mode == Mode.FIRST) {
            second();
        } else if (mode == Mode.ARRAY) {
            goOn();
        }
        if (mode == Mode.DONE || (mode != Mode.ARRAY && blank() == END)) {
            mode = Mode.DONE;
            return null;
        }
        return cut();
    }

    /** Where a document ends is certain even if it is broken: it has a line to itself. */
    public boolean areLines() {
        return mode == Mode.LINES;
    }

    /** How many documents there were so far. */
    public int count() {
        return count;
    }

    /** The bytes of the document that was given last. */
    public byte[] last() {
        return last.clone();
    }

    /** Nothing more is to be read. */
    public void giveUp() {
        mode = Mode.DONE;
    }

    /** Where the next document would begin. */
    public Location location() {
        return new Location(source, line, column + 1, "");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void begin() throws IOException {
        while (end < 3 && !atEnd) {
            fill();
        }
        at = Document.afterMark(buffer, end);
        start = at;
        int first = blank();
        if (first == END) {
            mode = Mode.DONE;
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.TRUNCATED, location(), "the input is empty, expected an object or an array of them"));
        }
        if (first == '[') {
            mode = Mode.ARRAY;
            opened = location();
            take();
            if (blank() == ']') {
                take();
                finish();
            }
        } else {
            mode = Mode.FIRST;
        }
    }

    /** Behind the first of documents that are not in an array. */
    private void second() throws IOException {
        boolean oneLine = true;
        for (byte b : last) {
            oneLine &= b != '\n';
        }
        int next = blank();
        if (next == '{') {
            mode = oneLine ? Mode.LINES : Mode.SEQUENCE;
        } else if (next != END) {
            throw trailing();
        }
    }

    /** Behind an element of an array. */
    private void goOn() throws IOException {
        int next = blank();
        if (next == ']') {
            take();
            finish();
            return;
        }
        if (next == ',') {
            take();
            next = blank();
            if (next != ']' && next != ',' && next != END) {
                return;
            }
            throw next == END ? truncated() : notJson(',');
        }
        throw next == END ? truncated() : notJson('}');
    }

    private void finish() throws IOException {
        if (blank() != END) {
            throw trailing();
        }
        mode = Mode.DONE;
    }

    private Document cut() throws IOException {
        int first = blank();
        if (first == END) {
            throw truncated();
        }
        start = at;
        int fromLine = line;
        int fromColumn = column;
        if (mode == Mode.LINES) {
            toLineEnd();
        } else if (first == '{' || first == '[') {
            balanced();
        } else {
            scalar();
        }
        count++;
        last = Arrays.copyOfRange(buffer, start, at);
        String path = mode == Mode.ARRAY ? "/" + (count - 1) : "";
        return new Document(last, 0, last.length, fromLine, fromColumn, path, source, syntax);
    }

    private void toLineEnd() throws IOException {
        for (int next = peek(); next != END && next != '\n'; next = peek()) {
            take();
        }
    }

    private void balanced() throws IOException {
        int depth = 0;
        boolean inString = false;
        while (true) {
            int next = peek();
            if (next == END) {
                return; // the parser will say what is open
            }
            take();
            if (inString) {
                if (next == '\\') {
                    if (peek() != END) {
                        take();
                    }
                } else if (next == '\n' && mode == Mode.FIRST && peek() == '{') {
                    mode = Mode.LINES; // a string without end on a line that another document follows
                    return;
                } else if (next == '"') {
                    inString = false;
                }
            } else if (next == '"') {
                inString = true;
            } else if (next == '{' || next == '[') {
                depth++;
            } else if ((next == '}' || next == ']') && --depth == 0) {
                return;
            }
        }
    }

    /** No document, but one value all the same. */
    private void scalar() throws IOException {
        boolean inString = false;
        while (true) {
            int next = peek();
            boolean delimits = next == ',' || next == ']' || next == '}' || next == '\n';
            if (next == END || (!inString && at > start && delimits)) {
                return;
            }
            take();
            if (inString && next == '\\' && peek() != END) {
                take();
            } else if (next == '"') {
                inString = !inString;
            }
        }
    }

    /** The next byte that is not white space, which is passed over; or the end. */
    private int blank() throws IOException {
        int next = peek();
        while (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
            take();
            start = at;
            next = peek();
        }
        return next;
    }

    private int peek() throws IOException {
        while (at == end) {
            if (atEnd) {
                return END;
            }
            fill();
        }
        return buffer[at] & 0xFF;
    }

    private void take() {
        int b = buffer[at++] & 0xFF;
        if (b == '\n') {
            line++;
            column = 0;
        } else if ((b & 0xC0) != 0x80) {
            column += b >= 0xF0 ? 2 : 1;
        }
        int most = syntax.limits().articleLength();
        if (at - start > most) {
            mode = Mode.DONE;
            throw new ArticleFormatException(
                    Limits.exceeded(location(), "the document has more than " + most + " bytes", "articleLength"));
        }
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            at -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, Integer.MAX_VALUE - 8));
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            atEnd = true;
        } else {
            end += read;
        }
    }

    private ArticleFormatException trailing() {
        mode = Mode.DONE;
        return new ArticleFormatException(
                Problem.error(ProblemCodes.TRAILING, location(), "there is more after the end: " + Text.quote(rest())));
    }

    private ArticleFormatException notJson(char before) {
        mode = Mode.DONE;
        String found = rest();
        return new ArticleFormatException(new Problem(
                ProblemCodes.SYNTAX,
                Problem.Severity.ERROR,
                "this is not JSON, found " + Text.quote(found),
                location(),
                NotJson.hint(before, found)));
    }

    private ArticleFormatException truncated() {
        mode = Mode.DONE;
        return new ArticleFormatException(Problem.error(
                ProblemCodes.TRUNCATED,
                location(),
                "the input ends inside the array opened at " + opened.line() + ":" + opened.column()));
    }

    private String rest() {
        return new Document(buffer, at, end, line, source, syntax).wordAt(0);
    }
}
