package news.stet.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.stet.io.ArticleFormatException;
import org.jspecify.annotations.Nullable;

/** One table of a set, given where the whole set is asked for. */
final class LoneTable {
    private static final int LOOK = 1024;
    private static final int FEWEST = 4;

    private LoneTable() {}

    static boolean isOne(InputStream in) throws IOException {
        return isOne(in.readNBytes(LOOK));
    }

    /** Whether a file begins with the header of one of Stet's tables. */
    static boolean isOne(byte[] start) {
        int end = 0;
        while (end < start.length && start[end] != '\n') {
            end++;
        }
        byte[] line = Arrays.copyOf(start, end);
        @Nullable String[] names;
        try (Cells.In in = new Cells.In(again(line), "", LOOK, () -> again(line))) {
            names = in.next();
        } catch (ArticleFormatException | IOException e) {
            return false; // no text, or none that ends within what there is to look at
        }
        Set<@Nullable String> header = names == null ? Set.of() : new HashSet<>(Arrays.asList(names));
        return header.containsAll(FlatClaims.COLUMNS) || Tables.ALL.stream().anyMatch(table -> isHeader(table, header));
    }

    /** All of the columns that must be there, and no others, or all of them; a few names alone may be anybody's. */
    private static boolean isHeader(Table table, Set<@Nullable String> header) {
        List<String> all = table.columns().stream().map(Column::name).toList();
        List<String> required = table.columns().stream()
                .filter(column -> column.required() || column.blank())
                .map(Column::name)
                .toList();
        return header.size() >= FEWEST
                && header.containsAll(required)
                && (header.containsAll(all) || all.containsAll(header));
    }

    private static InputStream again(byte[] bytes) throws IOException {
        return new ByteArrayInputStream(bytes);
    }
}
