package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows Commons CSV. RFC 4180 in the one setting that keeps an absent cell (empty, unquoted) apart
 * from an empty text (quoted).
 */
final class Cells {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private Cells() {}

    static Out out(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new Out(new CSVPrinter(writer, FORMAT));
    }

    static In in(InputStream in, String source) throws IOException {
        return new In(
                CSVParser.builder()
                        .setReader(new StrictUtf8(in, source))
                        .setFormat(FORMAT)
                        .get(),
                source);
    }

    /** Writes records. */
    static final class Out implements Closeable {
        private final CSVPrinter printer;

        private Out(CSVPrinter printer) {
            this.printer = printer;
        }

        void record(@Nullable String... cells) throws IOException {
            printer.printRecord((Object[]) cells);
        }

        @Override
        public void close() throws IOException {
            printer.close(true);
        }
    }

    /** Reads records and knows where each of them stands. */
    static final class In implements Closeable {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private final String source;
        private int line = 1;
        private long record;

        private In(CSVParser parser, String source) {
            this.parser = parser;
            this.records = parser.iterator();
            this.source = source;
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
                if (!records.hasNext()) {
                    return null;
                }
                @Nullable String[] cells = records.next().values();
                record = parser.getRecordNumber() - 1;
                line = start;
                return cells;
            } catch (ArticleFormatException e) {
                throw e;
            } catch (UncheckedIOException e) {
                throw broken(e.getCause() == null ? e : e.getCause(), start);
            } catch (IllegalStateException | IllegalArgumentException e) {
                throw broken(e, start);
            }
        }

        /** What Commons CSV calls an input error is one of two things: a quotation mark, or a stream that broke. */
        private RuntimeException broken(Exception cause, int start) throws IOException {
            String words = String.valueOf(cause.getMessage());
            boolean open = words.contains("EOF") || words.contains("encapsulated");
            boolean after = words.contains("Invalid character between");
            if (!open && !after) {
                if (cause instanceof IOException io) {
                    throw io;
                }
            }
            Location location = new Location(source, start, 0, "record " + parser.getRecordNumber());
            Problem problem = after
                    ? Problem.error(
                            ProblemCodes.QUOTE,
                            location,
                            "something other than a comma follows a closing quotation mark",
                            "double the quotation marks inside a cell: \"\".")
                    : Problem.error(
                            ProblemCodes.QUOTE,
                            location,
                            "a quotation mark is opened in the record that begins here, and never closed",
                            "double the quotation marks inside a cell: \"\".");
            return new ArticleFormatException(List.of(problem), cause);
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
