package news.stet.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one article, to be put together. Every row must be taken by somebody, in the order of its positions: one
 * that nobody takes belongs to nothing and is an error.
 */
final class Parts {
    private static final int MOST_PROBLEMS = 100;

    private final Row article;
    private final Map<Table, List<Row>> rows;
    private final Map<Table, Owned> owned = new LinkedHashMap<>();
    private final List<Extension> strayExtras = new ArrayList<>();
    private final List<Extension> tables;
    private final List<Problem> problems = new ArrayList<>();

    Parts(Row article, Map<Table, List<Row>> rows, List<Extension> tables) {
        this.article = article;
        this.rows = rows;
        this.tables = tables;
        rows.forEach((table, list) -> owned.put(table, new Owned(table, list)));
    }

    Row article() {
        return article;
    }

    /** What somebody else's tables say of the article. */
    List<Extension> tables() {
        return tables;
    }

    /**
     * How one row of a list is read.
     *
     * @param <T> what it becomes
     */
    interface Reading<T> {
        /** Reads a row, which is the one at an index of its list. */
        T read(Row row, int index);
    }

    /** Says that something was wrong which is among the problems already. */
    private static final class Told extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Told() {
            super(null, null, false, false);
        }
    }

    /**
     * Reads each row of a list. What is wrong with one does not keep the others from being read; but a value whose list has
     * a faulty row is not built, since it would lack that.
     */
    private <T> List<T> each(List<Row> list, Reading<T> reading) {
        int size = list.size();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            try {
                values.add(reading.read(list.get(i), i));
            } catch (ArticleFormatException e) {
                tell(e);
            } catch (Told e) {
                // It is told already.
            }
        }
        if (values.size() < size) {
            throw new Told();
        }
        return values;
    }

    /** The list of the article itself that is in a table, read row by row. */
    <T> List<T> list(Table table, Reading<T> reading) {
        return list(table, "", "", reading);
    }

    /** The list that an owner, whose path is in two parts, has in a table, read row by row. */
    <T> List<T> list(Table table, String path, String rest, Reading<T> reading) {
        return each(take(table, path, rest), reading);
    }

    /** A part of the article that can be read whatever is wrong with the others; null if something is wrong with it. */
    <T> @Nullable T part(Supplier<T> part) {
        try {
            return part.get();
        } catch (ArticleFormatException e) {
            tell(e);
        } catch (Told e) {
            // It is told already.
        }
        return null;
    }

    private void tell(ArticleFormatException e) {
        for (Problem problem : e.problems()) {
            if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }

    /** All parts are good, or all that is wrong with them is told at once. */
    void requireGood() {
        if (!problems.isEmpty()) {
            throw new ArticleFormatException(problems, null);
        }
    }

    /** What was found wrong, with what it comes from before it. */
    ArticleFormatException all(ArticleFormatException found) {
        List<Problem> all = Orphans.before(rows, found.problems());
        return new ArticleFormatException(all.subList(0, Math.min(all.size(), MOST_PROBLEMS)), found);
    }

    /** The rows of a table that belong to an owner. */
    private List<Row> take(Table table, String path, String rest) {
        List<Row> found = takeWithGaps(table, path, rest);
        String position = table.position();
        if (position != null) {
            for (int i = 0; i < found.size(); i++) {
                requirePosition(found.get(i), position, i);
            }
        }
        return found;
    }

    /** The rows of a table that belong to an owner, whose positions somebody else looks at. */
    List<Row> takeWithGaps(Table table, String path, String rest) {
        Owned rowsOfTable = owned.get(table);
        return rowsOfTable == null ? List.of() : rowsOfTable.take(path, rest);
    }

    static void requirePosition(Row row, String column, int expected) {
        int given = row.requiredInteger(column);
        if (given != expected) {
            throw row.error(
                    ProblemCodes.VALUE,
                    column,
                    "must be " + expected + ", found " + given + ": the rows of a list stand in order, counted from 0");
        }
    }

    /** The row of a table that belongs to an owner, if there is one. */
    @Nullable
    Row one(Table table, String path, String rest) {
        List<Row> found = take(table, path, rest);
        if (found.size() > 1) {
            throw found.get(1).error(ProblemCodes.DUPLICATE, table.owner(), "there is a row for this owner already");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    boolean has(Table table) {
        Owned rowsOfTable = owned.get(table);
        return rowsOfTable != null && !rowsOfTable.isEmpty();
    }

    /** Cells of unknown columns in rows whose values have no place for them hang on the article. */
    void keep(Row row) {
        for (Row.Extra extra : row.extras()) {
            strayExtras.add(
                    new Extension(row.table().path(row), null, extra.column(), ForeignColumns.TEXT, extra.value()));
        }
    }

    List<Extension> strayExtras() {
        return strayExtras;
    }

    /** Builds a value; rules of the model that it breaks are told with the cell that breaks them. */
    <T> T build(String path, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            throw refused(path, e);
        }
    }

    /** Builds the value of a row at an index of a list. */
    <T> T build(String path, String rest, int index, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            throw refused(path + rest + "/" + index, e);
        }
    }

    private ArticleFormatException refused(String path, InvalidValueException e) {
        List<Problem> found = new ArrayList<>();
        for (Violation violation : e.violations()) {
            if (found.size() < MOST_PROBLEMS) {
                found.add(problem(path.isEmpty() ? violation.path() : path + "/" + violation.path(), violation));
            }
        }
        return new ArticleFormatException(found, e);
    }

    /** Nothing may be left over. */
    void requireAllTaken() {
        for (Owned rowsOfTable : owned.values()) {
            for (Row row : rowsOfTable.left()) {
                tell(row.error(
                        ProblemCodes.REFERENCE,
                        row.table().owner(),
                        "belongs to nothing: this article has no "
                                + Text.quote(String.valueOf(ownerOf(row.table(), row)))));
            }
        }
        requireGood();
    }

    private static String ownerOf(Table table, Row row) {
        String owner = table.owner();
        return owner == null ? "" : row.required(owner);
    }

    /** The row whose value is the nearest one around a path, and the column that the rest of the path names. */
    private Problem problem(String path, Violation violation) {
        Row nearest = article;
        int length = 0;
        for (List<Row> list : rows.values()) {
            Map<String, Integer> counts = new HashMap<>();
            for (Row row : list) {
                int index = counts.merge(ownerOf(row.table(), row), 1, Integer::sum) - 1;
                for (String here : List.of(row.table().path(row), row.table().pathByPosition(row, index))) {
                    boolean within = path.equals(here) || path.startsWith(here + "/");
                    // The value of a time stands in the row of its owner, its words in one of their own.
                    within &= row.table() != Tables.EXPRESSIONS || !path.equals(here + "/value");
                    // A value and its provenance stand at one path, in rows of two tables.
                    boolean nearer = here.length() > length
                            || (here.length() == length
                                    && column(nearest, path.substring(length)) == null
                                    && column(row, path.substring(length)) != null);
                    if (within && nearer) {
                        nearest = row;
                        length = here.length();
                    }
                }
            }
        }
        return Problem.of(violation, nearest.location(column(nearest, path.substring(length))));
    }

    /** The column that the rest of a path names; a row that is one value has it in its last column. */
    private static @Nullable String column(Row row, String rest) {
        Table table = row.table();
        if (rest.isEmpty()) {
            return table == Tables.ARTICLES
                    ? null
                    : table.columns().get(table.columns().size() - 1).name();
        }
        String column = null;
        String before = "";
        for (String name : rest.split("/", -1)) {
            String cell = snake(name);
            if (table.has(cell)) {
                column = cell;
            } else if (table.has(before + "_" + cell)) {
                column = before + "_" + cell;
            }
            before = cell.equals("embargo") ? "embargoed" : cell;
        }
        if (column == null && rest.endsWith("target/value")) {
            return Stream.of("href", "entity", "media")
                    .filter(name -> table.has(name) && row.cell(name) != null)
                    .findFirst()
                    .orElse(null);
        }
        return column == null && rest.endsWith("id") ? table.id() : column;
    }

    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                snake.append('_').append((char) (c + ('a' - 'A')));
            } else {
                snake.append(c);
            }
        }
        return snake.toString();
    }
}
