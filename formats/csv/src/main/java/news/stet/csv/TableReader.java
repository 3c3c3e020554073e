package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** Reads one table from front to back, the rows of one article at a time. */
final class TableReader implements Closeable {
    private static final String[] NO_CELLS = {};

    private final Table table;
    private final String source;
    private final Measured bytes;
    private final boolean guarded;
    private final Cells.In in;
    // For each column of the file the index of the table's column, or -1.
    private int[] columns = {};
    private @Nullable String[] header = NO_CELLS;
    private @Nullable Row next;
    private long rows;

    TableReader(Table table, Store store, int characters, boolean guarded) throws IOException {
        this.table = table;
        this.guarded = guarded;
        this.source = store.source(table.file());
        this.bytes = new Measured(store.open(table.file()));
        this.in = Cells.in(bytes, store, table.file(), characters);
        boolean opened = false;
        try {
            header();
            next = read();
            opened = true;
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    /**
     * The rows of an article, which are next or not there.
     *
     * @param article its number
     * @param characters how many the cells may have
     */
    List<Row> rowsOf(int article, int characters) throws IOException {
        if (next == null || number(next) > article) {
            return List.of();
        }
        List<Row> found = new ArrayList<>();
        int left = characters;
        while (next != null && number(next) == article) {
            left -= next.characters();
            if (left < 0) {
                throw new ArticleFormatException(Problem.error(
                        ProblemCodes.LIMIT,
                        next.location(null),
                        "article " + article + " has more characters than is allowed",
                        "build the format with a larger maxCharacters if you trust this source."));
            }
            found.add(next);
            next = read();
        }
        if (next != null && number(next) < article) {
            throw next.error(
                    ProblemCodes.REFERENCE,
                    Table.ARTICLE,
                    "rows stand in the order of the articles, found article " + number(next) + " after or in place of "
                            + article);
        }
        return found;
    }

    /** The next row, if any is left; for the end, when none should be. */
    @Nullable
    Row left() {
        return next;
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

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int number(Row row) {
        return row.requiredInteger(Table.ARTICLE);
    }

    private void header() throws IOException {
        @Nullable String[] names = in.next();
        Location location = new Location(source, 1, 0, "");
        if (names == null) {
            throw new ArticleFormatException(
                    Problem.error(ProblemCodes.TRUNCATED, location, "is empty, expected a header"));
        }
        if (guarded) {
            for (int i = 0; i < names.length; i++) {
                names[i] = FormulaGuard.bare(names[i]);
            }
        }
        header = names;
        columns = new int[names.length];
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (name == null || name.isEmpty()) {
                problems.add(Problem.error(ProblemCodes.REQUIRED, location, "column " + (i + 1) + " has no name"));
                continue;
            }
            if (!seen.add(name)) {
                problems.add(Problem.error(
                        ProblemCodes.DUPLICATE, location, "the column " + Text.quote(name) + " is there twice"));
            }
            if (!Text.isLegal(name)) {
                problems.add(Problem.error(
                        Violation.Rule.CHARACTER.name(),
                        location,
                        "the name of column " + (i + 1) + " has a character that XML 1.0 does not allow: "
                                + Text.quote(name)));
            }
            columns[i] = table.has(name) ? table.index(name) : -1;
        }
        for (Column column : table.columns()) {
            if ((column.required() || column.blank()) && !seen.contains(column.name())) {
                problems.add(Problem.error(
                        ProblemCodes.REQUIRED,
                        location,
                        "the column \"" + column.name() + "\" is missing",
                        "a set of tables is read as it was written; columns may be added and moved."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ArticleFormatException(problems, null);
        }
    }

    private boolean isText(int column) {
        return guarded && (column < 0 || table.columns().get(column).type() == Column.Type.STRING);
    }

    private @Nullable Row read() throws IOException {
        @Nullable String[] cells = in.next();
        if (cells == null) {
            return null;
        }
        rows++;
        if (cells.length != columns.length) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.RAGGED,
                    new Location(source, in.line(), 0, "record " + in.record()),
                    "has " + cells.length + (cells.length == 1 ? " cell" : " cells") + ", expected " + columns.length
                            + " as in the header",
                    cells.length == 1 ? "blank lines are not allowed." : "quote cells that hold a comma."));
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
        Row row = new Row(table, source, in.line(), in.record(), ordered, extras);
        for (Row.Extra extra : extras) {
            if (!Text.isLegal(extra.value())) {
                throw row.error(
                        Violation.Rule.CHARACTER.name(),
                        extra.column(),
                        "has a character that XML 1.0 does not allow: " + Text.quote(extra.value()));
            }
        }
        return row;
    }
}
