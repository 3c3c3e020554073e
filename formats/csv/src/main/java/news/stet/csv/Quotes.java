package news.stet.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** A second look at a file whose quotation marks are wrong: Commons CSV says that they are, and not where. */
final class Quotes {
    private static final int END = -1;
    private static final int NONE = -2;

    private final Reader in;
    private int line = 1;
    private int column;
    private int before = NONE;
    private int ahead = NONE;

    private Quotes(Reader in) {
        this.in = in;
    }

    /**
     * Where a quotation mark is wrong.
     *
     * @param open whether it is never closed; else something other than a comma follows the one that closes
     * @param line the line of the mark that opens, or of what follows, from 1
     * @param column its column in UTF-16 units, from 1
     * @param cell its cell in the record, from 0
     */
    record Fault(boolean open, int line, int column, int cell) {}

    /** The first fault, if there is one. */
    static Optional<Fault> find(Reader in) throws IOException {
        return new Quotes(in).find();
    }

    private Optional<Fault> find() throws IOException {
        int cell = 0;
        for (int c = read(); c != END; c = read()) {
            if (c == '"') {
                int openLine = line;
                int openColumn = column;
                if (!skipQuoted()) {
                    return Optional.of(new Fault(true, openLine, openColumn, cell));
                }
                c = read();
                if (c != END && !ends(c)) {
                    return Optional.of(new Fault(false, line, column, cell));
                }
            } else {
                while (c != END && !ends(c)) {
                    c = read();
                }
            }
            cell = c == ',' ? cell + 1 : 0;
        }
        return Optional.empty();
    }

    /** Goes to the mark that closes; false if there is none. */
    private boolean skipQuoted() throws IOException {
        for (int c = read(); c != END; c = read()) {
            if (c == '"') {
                if (peek() != '"') {
                    return true;
                }
                read();
            }
        }
        return false;
    }

    private static boolean ends(int c) {
        return c == ',' || c == '\r' || c == '\n';
    }

    private int read() throws IOException {
        if (before == '\n' || (before == '\r' && peek() != '\n')) {
            line++;
            column = 0;
        }
        before = peek();
        ahead = NONE;
        column++;
        return before;
    }

    private int peek() throws IOException {
        if (ahead == NONE) {
            ahead = in.read();
        }
        return ahead;
    }
}
