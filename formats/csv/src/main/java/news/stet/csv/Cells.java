package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table. A {@link Tokenizer} takes them apart, far faster than Commons CSV; where it finds something wrong,
 * Commons CSV looks at the table once more and says what.
 */
final class Cells {
    private Cells() {}

    /** A file of a set, for reading once through. */
    static In in(Store store, String file, int characters) throws IOException {
        return in(store.open(file), store, file, characters);
    }

    /**
     * A file of a set, whose bytes somebody looks at on their way.
     *
     * @param bytes the file's content
     * @param store where it comes from, for a second look if it is faulty
     * @param file its name
     * @param characters how many a record may have
     */
    static In in(InputStream bytes, Store store, String file, int characters) throws IOException {
        return new In(bytes, store.source(file), characters, () -> store.open(file));
    }

    /** Opens the same bytes once more. */
    interface Again {
        InputStream open() throws IOException;
    }

    /** Reads records and knows where each of them stands. */
    static final class In implements Closeable {
        private final Tokenizer tokens;
        private final String source;
        private final int characters;
        private final Again again;
        private int line = 1;
        private long count;

        In(InputStream bytes, String source, int characters, Again again) throws IOException {
            this.tokens = new Tokenizer(bytes, characters);
            this.source = source;
            this.characters = characters;
            this.again = again;
        }

        /** The line on which the record last read begins, from 1. */
        int line() {
            return line;
        }

        /** The number of the record last read, the header being 0. */
        long record() {
            return Math.max(0, count - 1);
        }

        /**
         * The next record.
         *
         * @return its cells, or null at the end
         */
        @Nullable
        String @Nullable [] next() throws IOException {
            int start = Math.toIntExact(tokens.lines()) + 1;
            try {
                @Nullable String[] cells = tokens.next();
                if (cells != null) {
                    line = start;
                    count++;
                }
                return cells;
            } catch (Tokenizer.Fault e) {
                throw fault(e, start);
            }
        }

        private ArticleFormatException fault(Tokenizer.Fault fault, int start) throws IOException {
            try (CommonsCells slow = new CommonsCells(again.open(), source, characters, again)) {
                for (long i = 0; i <= count; i++) {
                    slow.next();
                }
            }
            Location location = new Location(source, start, 0, "record " + count);
            return new ArticleFormatException(
                    fault.isTooLong()
                            ? CommonsCells.tooLong(location)
                            : Problem.error(ProblemCodes.QUOTE, location, "has a quotation mark that is not doubled"));
        }

        @Override
        public void close() throws IOException {
            tokens.close();
        }
    }
}
