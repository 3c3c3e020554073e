package news.stet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.stet.Extension;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one article as they come, in the order of each table. */
final class Rows {
    /** Where rows go. */
    interface Sink {
        /** Takes a row, without the article's number; an extension that becomes a cell of it leaves a null. */
        void row(Table table, String article, @Nullable String[] cells, List<@Nullable Extension> extensions)
                throws IOException;

        /** Takes those extensions of the article that are rows of somebody else's tables; they leave a null. */
        void tables(String article, List<@Nullable Extension> extensions) throws IOException;
    }

    private final Sink sink;
    private final String article;

    Rows(Sink sink, long article) {
        this.sink = sink;
        this.article = Long.toString(article);
    }

    /** One row, its cells in the order of the table's columns, without the article's number. */
    void add(Table table, @Nullable String... cells) {
        add(table, cells, List.of());
    }

    /**
     * The row of a value that has extensions.
     *
     * @return the extensions, with null in place of those that are cells of the row
     */
    List<@Nullable Extension> addOwner(Table table, List<Extension> extensions, @Nullable String... cells) {
        List<@Nullable Extension> left = extensions.isEmpty() ? Collections.emptyList() : new ArrayList<>(extensions);
        add(table, cells, left);
        return left;
    }

    /** The extensions of the article itself that may be rows of tables; those that are leave a null. */
    void addTables(List<@Nullable Extension> extensions) {
        try {
            sink.tables(article, extensions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Table table, @Nullable String[] cells, List<@Nullable Extension> extensions) {
        if (cells.length + 1 != table.columns().size()) {
            throw new IllegalArgumentException(
                    table + " has " + (table.columns().size() - 1) + " columns");
        }
        try {
            sink.row(table, article, cells, extensions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
