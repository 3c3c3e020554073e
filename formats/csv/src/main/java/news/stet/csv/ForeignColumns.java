package news.stet.csv;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.stet.Extension;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that are not Stet's. An extension that looks like a cell (a text, on the value that has the row)
 * is one again when it is written, whatever it came from; the columns are found on the way and stand behind Stet's own.
 */
final class ForeignColumns {
    /** The syntax of a cell, as extensions say it. */
    static final String TEXT = "text/plain";

    // Names may be anything: no more columns than somebody might have meant.
    static final int MOST = 64;
    static final int LONGEST_NAME = 100;

    private static final @Nullable String[] NONE = {};

    private final Table table;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private int given;

    ForeignColumns(Table table) {
        this.table = table;
    }

    /** Columns that were there before the first row, whether a cell has a value there or not. */
    void give(List<@Nullable String> names) {
        names.forEach(name -> indexes.put(String.valueOf(name), indexes.size()));
        given = indexes.size();
    }

    int given() {
        return given;
    }

    /** The columns found so far, in their order. */
    List<String> names() {
        return List.copyOf(indexes.keySet());
    }

    /**
     * The cells of foreign columns at the end of a row. What becomes a cell leaves a null in the list: the place to which it
     * comes back, provided that a row's cells are in the order of the list.
     */
    @Nullable
    String[] cells(List<@Nullable Extension> extensions) {
        if (extensions.isEmpty()) {
            return indexes.isEmpty() ? NONE : new @Nullable String[indexes.size()];
        }
        @Nullable String[] foreign = new String[MOST];
        int last = -1;
        for (int i = 0; i < extensions.size(); i++) {
            Extension extension = extensions.get(i);
            int index = extension == null ? -1 : index(extension);
            if (extension != null && index > last) {
                foreign[index] = extension.content();
                extensions.set(i, null);
                last = index;
            }
        }
        return Arrays.copyOf(foreign, indexes.size());
    }

    private int index(Extension extension) {
        String name = extension.name();
        boolean isCell = extension.path() == null
                && extension.position() == null
                && extension.mediaType().equals(TEXT)
                && !extension.content().isEmpty()
                && name.length() <= LONGEST_NAME
                && !table.has(name);
        if (!isCell) {
            return -1;
        }
        Integer known = indexes.get(name);
        if (known != null) {
            return known;
        }
        if (indexes.size() == MOST) {
            return -1;
        }
        indexes.put(name, indexes.size());
        return indexes.size() - 1;
    }
}
