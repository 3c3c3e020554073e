package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table from front to back, the rows of one article at a time. Looks one row beyond the next one, so that a row
 * that stands in the wrong place is found before the article that lacks it is given away.
 */
final class TableReader implements Closeable {
    private static final int MOST_PROBLEMS = 100;
    private static final @Nullable String[] NO_CELLS = {};

    private final Table table;
    private final String source;
    private final Measured bytes;
    private final boolean guarded;
    private final CodeCells codes;
    private final Limits limits;
    private final long articles;
    private final Cells.In in;
    // For each column of the file the index of the table's column, or -1.
    private int[] columns = {};
    // Whether those are the table's, in its order.
    private boolean isAsWritten;
    private @Nullable String[] header = NO_CELLS;
    private Entry next;
    private Entry after;
    // That the next row may belong to the article before it.
    private @Nullable Problem suspicion;
    private long rows;

    /**
     * A row, or the end, and the rows before it of which nobody can tell whose they are.
     *
     * @param row the row, or null for the end
     * @param article the number of its article
     * @param strays what stands before it, or null if nothing does
     */
    private record Entry(
            @Nullable Row row, int article, @Nullable Strays strays) {}

    /**
     * Opens a table and reads its header.
     *
     * @param table which one
     * @param store where it is
     * @param limits how much is taken in
     * @param guarded whether texts that begin with a TAB have one too many
     * @param articles how many articles there are, or -1 if that is not known
     * @param codes what is known of the codes in the set
     */
    TableReader(Table table, Store store, Limits limits, boolean guarded, long articles, CodeCells codes)
            throws IOException {
        this.table = table;
        this.guarded = guarded;
        this.codes = codes;
        this.limits = limits;
        this.articles = articles;
        this.source = store.source(table.file());
        this.bytes = new Measured(store.open(table.file()));
        this.in = Cells.in(bytes, store, table.file(), limits.articleLength());
        boolean opened = false;
        try {
            readHeader();
            next = read();
            after = next.row == null ? next : read();
            lookAhead(0);
            opened = true;
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    /** The rows of an article, and those that may be its. */
    static final class Group {
        private final List<Row> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private @Nullable Strays strays;

        List<Row> rows() {
            return rows;
        }

        Strays strays() {
            Strays own = strays == null ? new Strays() : strays;
            strays = own;
            return own;
        }

        boolean hasStrays() {
            return strays != null && !strays.isEmpty();
        }

        List<Problem> problems() {
            return problems;
        }
    }

    /**
     * The rows of an article, which are next or not there.
     *
     * @param article its number
     * @param allowance how much they may hold; what is beyond it is passed over
     * @throws ArticleFormatException if it cannot be told any more which rows belong to which article
     */
    Group rowsOf(int article, Allowance allowance) throws IOException {
        Group group = new Group();
        int count = 0;
        takeStrays(group, article);
        while (next.row != null && next.article == article) {
            Row row = next.row;
            count++;
            Problem tooMuch = allowance.take(count, row.characters(), () -> row.location(null));
            if (tooMuch == null) {
                group.rows.add(row);
                if (group.problems.size() < MOST_PROBLEMS) {
                    group.problems.addAll(faults(row));
                }
            } else if (group.problems.isEmpty()) {
                group.problems.add(tooMuch);
            }
            int last = next.article;
            next = after;
            after = next.row == null ? next : read();
            lookAhead(last);
            takeStrays(group, article);
        }
        return group;
    }

    private void takeStrays(Group group, int article) {
        if (table == Tables.ARTICLES) {
            return; // one row for each number: whose it is shows by the gap
        }
        if (next.strays != null) {
            group.strays().add(next.strays);
        }
        if (suspicion != null && next.row != null && next.article > article) {
            group.strays().add(suspicion, raw(next.row), limits);
        }
    }

    private void lookAhead(int last) {
        Row row = next.row;
        boolean isFirst = row != null && next.article > last;
        // Its number may have been another one: then whoever stands before it lacks it.
        suspicion = row == null || !isFirst || begins(row)
                ? null
                : Problem.error(
                        ProblemCodes.VALUE,
                        row.location(table.position()),
                        "is the first row of its article, but not of its list, and may belong to the article before");
        if (table != Tables.ARTICLES) {
            requireOrder(next, Math.max(last, 1));
            requireOrder(after, next.article);
        }
    }

    private void requireOrder(Entry entry, int least) {
        if (entry.row != null && entry.article < least) {
            throw entry.row.error(
                    ProblemCodes.REFERENCE,
                    Table.ARTICLE,
                    "rows stand in the order of the articles, found article " + entry.article + " after or in place of "
                            + least);
        }
        if (entry.row != null && articles >= 0 && entry.article > articles) {
            throw noArticle(entry.row, entry.article);
        }
    }

    private static ArticleFormatException noArticle(Row row, int article) {
        return row.error(
                ProblemCodes.REFERENCE,
                Table.ARTICLE,
                "no article " + Text.quote(Integer.toString(article)) + " in " + Tables.ARTICLES.file());
    }

    /** The first row of an article is the first one of a list; extensions have gaps. */
    private boolean begins(Row row) {
        String position = table.position();
        return position == null || table == Tables.EXTENSIONS || "0".equals(row.cell(position));
    }

    private List<Problem> faults(Row row) {
        String column = row.longerThan(limits.stringLength());
        if (column != null) {
            return List.of(Limits.exceeded(
                    row.location(column), "has more than " + limits.stringLength() + " characters", "stringLength"));
        }
        for (Row.Extra extra : row.extras()) {
            if (!Text.isLegal(extra.value())) {
                return List.of(Problem.error(
                        Violation.Rule.CHARACTER.name(),
                        row.location(extra.column()),
                        "has a character that XML 1.0 does not allow: " + Text.quote(extra.value())));
            }
        }
        return List.of();
    }

    /** The next row, whosever it is; null at the end. */
    @Nullable
    Row first() {
        return next.row;
    }

    /** The rows before the next one of which nobody can tell whose they are. */
    Strays strays() {
        return next.strays == null ? new Strays() : next.strays;
    }

    /**
     * In the table of articles: the row that cannot be read and must be that of an article, since its number is missing.
     *
     * @return the group of that row, or null if the article's row is not missing
     * @throws ArticleFormatException if more or fewer rows cannot be read than numbers are missing
     */
    @Nullable
    Group missing(int article) {
        Strays strays = next.strays;
        if (strays == null || strays.isEmpty()) {
            return null;
        }
        if (next.row != null && next.article - article != strays.count()) {
            throw new ArticleFormatException(strays.problems(), null);
        }
        Group group = new Group();
        group.strays().add(strays.takeFirst());
        return group;
    }

    /** That the next row belongs to no article, if there is one although there is no article any more. */
    List<Problem> leftOver() {
        return next.row == null ? List.of() : noArticle(next.row, next.article).problems();
    }

    /** Nothing is left that belongs to no article. */
    void requireEnd() {
        if (next.row != null) {
            throw noArticle(next.row, next.article);
        }
        if (next.strays != null && !next.strays.isEmpty() && !next.strays.areTold()) {
            throw new ArticleFormatException(next.strays.problems(), null);
        }
    }

    long rows() {
        return rows;
    }

    Measured bytes() {
        return bytes;
    }

    String source() {
        return source;
    }

    Table table() {
        return table;
    }

    /** The names of the columns, as they stand. */
    @Nullable
    String[] header() {
        return header.clone();
    }

    boolean hasForeign() {
        return !isAsWritten && !foreign().isEmpty();
    }

    /** The names of the columns that are not Stet's, as they stand. */
    List<String> foreign() {
        List<String> foreign = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] < 0) {
                foreign.add(String.valueOf(header[i]));
            }
        }
        return foreign;
    }

    /** The cells of a row in the order of the file. */
    @Nullable
    String[] raw(Row row) {
        @Nullable String[] cells = new String[columns.length];
        int extra = 0;
        for (int i = 0; i < cells.length; i++) {
            if (columns[i] >= 0) {
                cells[i] = row.cell(table.columns().get(columns[i]).name());
            } else if (extra < row.extras().size()
                    && row.extras().get(extra).column().equals(header[i])) {
                cells[i] = row.extras().get(extra).value();
                extra++;
            }
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void readHeader() throws IOException {
        @Nullable String[] names = in.next();
        if (guarded && names != null) {
            for (int i = 0; i < names.length; i++) {
                names[i] = FormulaGuard.bare(names[i]);
            }
        }
        columns = Header.columns(table, names, new Location(source, 1, 0, ""), limits);
        isAsWritten = columns.length == table.columns().size();
        for (int i = 0; i < columns.length; i++) {
            isAsWritten &= columns[i] == i;
        }
        header = names == null ? NO_CELLS : names;
    }

    private boolean isText(int column) {
        return guarded && (column < 0 || table.columns().get(column).type() == Column.Type.STRING);
    }

    private Entry read() throws IOException {
        Strays strays = null;
        while (true) {
            @Nullable String[] cells = in.next();
            if (cells == null) {
                return new Entry(null, 0, strays);
            }
            rows++;
            if (cells.length == columns.length) {
                Row row = row(cells);
                try {
                    int article = row.requiredInteger(Table.ARTICLE);
                    return new Entry(row, article, strays);
                } catch (ArticleFormatException e) {
                    strays = strays == null ? new Strays() : strays;
                    strays.add(e.problems().get(0), cells, limits);
                }
            } else {
                strays = strays == null ? new Strays() : strays;
                strays.add(ragged(cells), cells, limits);
            }
        }
    }

    private Problem ragged(@Nullable String[] cells) {
        return Problem.error(
                ProblemCodes.RAGGED,
                new Location(source, in.line(), 0, "record " + in.record()),
                "has " + cells.length + (cells.length == 1 ? " cell" : " cells") + ", expected " + columns.length
                        + " as in the header",
                cells.length == 1 ? "blank lines are not allowed." : "quote cells that hold a comma.");
    }

    private Row row(@Nullable String[] cells) {
        if (isAsWritten && !guarded) {
            return new Row(table, source, in.line(), in.record(), cells, List.of(), codes);
        }
        @Nullable String[] ordered = new String[table.columns().size()];
        List<Row.Extra> extras = List.of();
        for (int i = 0; i < cells.length; i++) {
            String cell = isText(columns[i]) ? FormulaGuard.bare(cells[i]) : cells[i];
            if (columns[i] >= 0) {
                ordered[columns[i]] = cell;
            } else if (cell != null && !cell.isEmpty()) {
                if (extras.isEmpty()) {
                    extras = new ArrayList<>();
                }
                extras.add(new Row.Extra(String.valueOf(header[i]), cell));
            }
        }
        return new Row(table, source, in.line(), in.record(), ordered, extras, codes);
    }
}
