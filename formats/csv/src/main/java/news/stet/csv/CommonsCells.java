package news.stet.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Records as Commons CSV reads them, with where each of them stands: what a table means, and what is wrong with it, is its
 * word. RFC 4180 in the one setting that keeps an absent cell (empty, unquoted) apart from an empty text (quoted).
 */
final class CommonsCells implements Closeable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final String source;
    private final Bounded text;
    private final Cells.Again again;
    private @Nullable String[] first = {};
    private int line = 1;
    private long record;

    CommonsCells(InputStream bytes, String source, int characters, Cells.Again again) throws IOException {
        this.text = new Bounded(new StrictUtf8(bytes, source), characters);
        this.parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get();
        this.records = parser.iterator();
        this.source = source;
        this.again = again;
    }

    /** The line on which the record last read begins, from 1. */
    int line() {
        return line;
    }

    /** The number of the record last read, the header being 0. */
    long record() {
        return record;
    }

    /**
     * The next record.
     *
     * @return its cells, or null at the end
     */
    @Nullable
    String @Nullable [] next() throws IOException {
        int start = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
        try {
            text.begin();
            if (!records.hasNext()) {
                return null;
            }
            @Nullable String[] cells = records.next().values();
            record = parser.getRecordNumber() - 1;
            line = start;
            if (record == 0) {
                first = cells;
            }
            return cells;
        } catch (TooLong e) {
            throw new ArticleFormatException(tooLong(location(start, 0, -1)));
        } catch (ArticleFormatException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw broken(e.getCause() == null ? e : e.getCause(), start);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw broken(e, start);
        }
    }

    static Problem tooLong(Location location) {
        return Problem.error(
                ProblemCodes.LIMIT,
                location,
                "the record that begins here has more characters than is allowed",
                "look for a quotation mark that is never closed, or " + Limits.hint("articleLength"));
    }

    /** What Commons CSV calls an input error is one of two things: a quotation mark, or a stream that broke. */
    private RuntimeException broken(Exception cause, int start) throws IOException {
        if (cause instanceof IOException io && !(cause instanceof CSVException)) {
            throw io;
        }
        Quotes.Fault fault;
        try (Reader reader = new BufferedReader(new StrictUtf8(again.open(), source))) {
            fault = Quotes.find(reader).orElse(new Quotes.Fault(true, start, 0, -1));
        }
        return new ArticleFormatException(
                List.of(Problem.error(
                        ProblemCodes.QUOTE,
                        location(fault.line(), fault.column(), fault.cell()),
                        fault.open()
                                ? "the quotation mark opened here is never closed"
                                : "something other than a comma follows a closing quotation mark",
                        "double the quotation marks inside a cell: \"\".")),
                cause);
    }

    private Location location(int line, int column, int cell) {
        String name = cell >= 0 && cell < first.length ? first[cell] : null;
        return new Location(
                source,
                line,
                column,
                "record " + parser.getRecordNumber() + (name == null ? "" : ", column " + Text.quote(name)));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** A record without end. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Hands out a record's worth of text at most, and what the parser reads ahead. */
    private static final class Bounded extends FilterReader {
        private static final long AHEAD = 1 << 16;

        private final long most;
        private long left;

        Bounded(Reader in, int characters) {
            super(in);
            most = characters + AHEAD;
            left = most;
        }

        void begin() {
            left = most;
        }

        @Override
        public int read(char[] target, int from, int length) throws IOException {
            int count = in.read(target, from, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new TooLong();
            }
            return count;
        }
    }
}
