package news.stet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one article as they come, in the order of each table. */
final class Rows {
    /** Where rows go. */
    interface Sink {
        void row(Table table, @Nullable String... cells) throws IOException;
    }

    private final Sink sink;
    private final String article;

    Rows(Sink sink, long article) {
        this.sink = sink;
        this.article = Long.toString(article);
    }

    /** One row, its cells in the order of the table's columns, without the article's number. */
    void add(Table table, @Nullable String... cells) {
        if (cells.length + 1 != table.columns().size()) {
            throw new IllegalArgumentException(
                    table + " has " + (table.columns().size() - 1) + " columns");
        }
        @Nullable String[] all = new String[cells.length + 1];
        all[0] = article;
        System.arraycopy(cells, 0, all, 1, cells.length);
        try {
            sink.row(table, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
