package news.stet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import news.stet.Extension;
import org.jspecify.annotations.Nullable;

/** Where the rows of one article go, in the order of each table. */
final class Rows {
    private final Map<Table, Sheet> sheets;
    private final ForeignTables tables;
    private final long article;

    Rows(Map<Table, Sheet> sheets, ForeignTables tables, long article) {
        this.sheets = sheets;
        this.tables = tables;
        this.article = article;
    }

    /** A new row: the article's number stands in it, and the cells of the other columns follow in their order. */
    Sheet row(Table table) {
        Sheet sheet = sheets.get(table);
        if (sheet == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return sheet.number(article);
    }

    /** A new row in the list of an owner, whose path is in two parts, at a position. */
    Sheet row(Table table, String owner, String rest, int position) {
        return row(table).path(owner, rest).number(position);
    }

    /** The extensions of the article itself that may be rows of tables; those that are leave a null. */
    void addTables(List<@Nullable Extension> extensions) {
        try {
            tables.take(extensions, Long.toString(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
