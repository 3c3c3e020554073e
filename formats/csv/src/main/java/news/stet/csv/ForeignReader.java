package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.stet.Extension;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** Reads a table of somebody else's, the rows of one article at a time. */
final class ForeignReader implements Closeable {
    private final String file;
    private final String source;
    private final boolean guarded;
    private final Limits limits;
    private final Measured bytes;
    private final Cells.In in;
    private final @Nullable String[] header;
    private final int at;
    private @Nullable String @Nullable [] next;

    private ForeignReader(Store store, String file, Limits limits, boolean guarded, int at) throws IOException {
        this.file = file;
        this.source = store.source(file);
        this.guarded = guarded;
        this.limits = limits;
        this.at = at;
        this.bytes = new Measured(store.open(file));
        this.in = Cells.in(bytes, store, file, limits.articleLength());
        @Nullable String[] first = read();
        this.header = first == null ? new @Nullable String[0] : first;
        this.next = read();
    }

    /**
     * What a first look finds: either a reader, or why its rows belong to no articles.
     *
     * @param reader reads the table, if its rows belong to articles
     * @param fault why they do not although the table has a column for that, if so
     */
    record Look(@Nullable ForeignReader reader, @Nullable Problem fault) {
        private static final Look NO_ARTICLES = new Look(null, null);
    }

    /**
     * Looks whether the rows of a table belong to articles. All of it is read: one row that belongs to none would be lost.
     *
     * @param articles how many articles there are, or -1 if that is not known
     * @throws ArticleFormatException if it is larger than is allowed
     */
    static Look look(Store store, String file, Limits limits, boolean guarded, long articles) throws IOException {
        int at;
        try (Cells.In in = Cells.in(store, file, limits.articleLength())) {
            @Nullable String[] header = in.next();
            at = header == null || header.length < 2 ? -1 : indexOfArticle(header);
            if (header == null || at < 0) {
                return Look.NO_ARTICLES;
            }
            Location top = new Location(store.source(file), 1, 0, "");
            if (header.length > limits.members()) {
                throw new ArticleFormatException(Limits.exceeded(
                        top, "has " + header.length + " columns, more than " + limits.members(), "members"));
            }
            Problem fault = fault(in, header, at, articles, store.source(file));
            if (fault != null) {
                return new Look(null, fault);
            }
        } catch (ArticleFormatException e) {
            Problem problem = e.problems().get(0);
            if (problem.code().equals(ProblemCodes.LIMIT)) {
                throw e;
            }
            return new Look(null, problem);
        }
        return new Look(new ForeignReader(store, file, limits, guarded, at), null);
    }

    private static int indexOfArticle(@Nullable String[] header) {
        int found = -1;
        for (int i = 0; i < header.length; i++) {
            if (Table.ARTICLE.equals(header[i])) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static @Nullable Problem fault(Cells.In in, @Nullable String[] header, int at, long articles, String source)
            throws IOException {
        int last = 1;
        for (@Nullable String[] cells = header; cells != null; cells = in.next()) {
            Location location = new Location(source, in.line(), 0, "record " + in.record());
            if (cells.length != header.length) {
                return Problem.error(
                        ProblemCodes.RAGGED,
                        location,
                        "has " + cells.length + " cells, expected " + header.length + " as in the header");
            }
            for (String cell : cells) {
                if (cell != null && !Text.isLegal(cell)) {
                    return Problem.error(
                            ProblemCodes.UNKNOWN,
                            location,
                            "has a character that XML 1.0 does not allow: " + Text.quote(cell));
                }
            }
            if (cells != header) {
                int number = number(cells[at]);
                if (number < last || (articles >= 0 && number > articles)) {
                    return Problem.error(
                            ProblemCodes.REFERENCE,
                            location,
                            "expected the number of an article, in their order, found "
                                    + Text.quote(String.valueOf(cells[at])));
                }
                last = number;
            }
        }
        return null;
    }

    /** Only the form in which it is written. */
    private static int number(@Nullable String cell) {
        try {
            int number = cell == null ? 0 : Integer.parseInt(cell);
            return Integer.toString(number).equals(cell) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * What the table says of an article.
     *
     * @param article its number
     * @param allowance how much the rows may hold; what is beyond it is passed over
     * @param problems takes what is wrong with them
     * @return its rows as an extension, or null if there are none
     */
    @Nullable
    Extension rowsOf(int article, Allowance allowance, List<Problem> problems) throws IOException {
        List<@Nullable String[]> records = new ArrayList<>();
        boolean tooMuch = false;
        for (@Nullable String[] cells = next; cells != null && number(cells[at]) == article; cells = next) {
            Problem problem = allowance.take(records.size() + 1, characters(cells), this::location);
            if (problem == null) {
                problem = tooLong(cells);
            }
            if (problem != null && !tooMuch) {
                problems.add(problem);
                tooMuch = true;
            }
            if (!tooMuch) {
                records.add(ForeignTable.without(cells, at));
            }
            next = read();
        }
        if (records.isEmpty()) {
            return null;
        }
        records.add(0, ForeignTable.without(header, at));
        return ForeignTable.extension(file, records);
    }

    private static int characters(@Nullable String[] cells) {
        int count = Row.PER_CELL * cells.length;
        for (String cell : cells) {
            count += cell == null ? 0 : cell.length();
        }
        return count;
    }

    private @Nullable Problem tooLong(@Nullable String[] cells) {
        for (String cell : cells) {
            if (cell != null && cell.length() > limits.stringLength()) {
                return Limits.exceeded(
                        location(), "has a cell of more than " + limits.stringLength() + " characters", "stringLength");
            }
        }
        return null;
    }

    private Location location() {
        return new Location(source, in.line(), 0, "record " + in.record());
    }

    private @Nullable String @Nullable [] read() throws IOException {
        @Nullable String[] cells = in.next();
        if (cells != null) {
            for (int i = 0; guarded && i < cells.length; i++) {
                cells[i] = FormulaGuard.bare(cells[i]);
            }
        }
        return cells;
    }

    /** Nothing is left that belongs to no article. */
    void requireEnd() {
        if (next != null) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.REFERENCE,
                    location(),
                    "there is no article " + next[at] + " in " + Tables.ARTICLES.file()));
        }
    }

    String file() {
        return file;
    }

    String source() {
        return source;
    }

    long rows() {
        return in.record();
    }

    Measured bytes() {
        return bytes;
    }

    /** The names of all columns, in their order. */
    @Nullable
    String[] header() {
        return header.clone();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
