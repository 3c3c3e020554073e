package news.stet.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import news.stet.io.ArticleFormatException;
import org.jspecify.annotations.Nullable;

/** One table of a set, given where the whole set is asked for. */
final class LoneTable {
    private static final int LOOK = 1024;

    private LoneTable() {}

    static boolean isOne(InputStream in) throws IOException {
        return isOne(in.readNBytes(LOOK));
    }

    /** Whether a file begins with the header of one of Stet's tables: with all of its columns. */
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
        return header.containsAll(FlatClaims.COLUMNS)
                || Tables.ALL.stream()
                        .anyMatch(table -> header.containsAll(
                                table.columns().stream().map(Column::name).toList()));
    }

    private static InputStream again(byte[] bytes) throws IOException {
        return new ByteArrayInputStream(bytes);
    }
}
