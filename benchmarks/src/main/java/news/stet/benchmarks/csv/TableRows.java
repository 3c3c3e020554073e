package news.stet.benchmarks.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all tables, by the article and by what they belong to there.
 *
 * @param <R> a row as the library has it
 */
final class TableRows<R> {
    private final Cells<R> cells;
    private final Map<TableName, Map<String, Map<String, List<R>>>> tables = new EnumMap<>(TableName.class);

    TableRows(Cells<R> cells) {
        this.cells = cells;
    }

    /** How the library gives a cell. */
    interface Cells<R> {
        /** The cell of a column; what is not there may be null or empty. */
        @Nullable
        String get(R row, String column);
    }

    Cells<R> cells() {
        return cells;
    }

    void add(TableName table, R row) {
        String article = String.valueOf(cells.get(row, TableName.ARTICLE));
        String owner = table.owner() == null ? "" : String.valueOf(cells.get(row, table.owner()));
        tables.computeIfAbsent(table, key -> new HashMap<>())
                .computeIfAbsent(article, key -> new HashMap<>())
                .computeIfAbsent(owner, key -> new ArrayList<>())
                .add(row);
    }

    List<R> of(TableName table, String article, String owner) {
        return tables.getOrDefault(table, Map.of())
                .getOrDefault(article, Map.of())
                .getOrDefault(owner, List.of());
    }

    /** The rows of the articles themselves, in their order. */
    List<R> articles() {
        List<R> rows = new ArrayList<>();
        int number = 1;
        while (!of(TableName.ARTICLES, Integer.toString(number), "").isEmpty()) {
            rows.addAll(of(TableName.ARTICLES, Integer.toString(number), ""));
            number++;
        }
        return rows;
    }
}
