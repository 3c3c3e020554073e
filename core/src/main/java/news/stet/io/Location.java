package news.stet.io;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in an input.
 *
 * @param source the file, or another name of the input; null if it has none
 * @param line the line, counted from 1, or 0 if not known
 * @param column the column in UTF-16 units, counted from 1, or 0 if not known
 * @param path the place in the format's own terms ({@code /claims/0/id}, {@code newsItem/contentMeta/headline}, {@code
 *     claims.csv: record 3, column "text"}); empty if it is the whole input
 */
public record Location(@Nullable String source, int line, int column, String path) {

    private static final int SHOWN = 200;

    /** Nothing known. */
    public static final Location UNKNOWN = new Location(null, 0, 0, "");

    /** Checks the components. */
    public Location {
        Objects.requireNonNull(path, "path");
    }

    /**
     * A whole input.
     *
     * @param source the file, or another name of the input; null if it has none
     * @return the location
     */
    public static Location of(@Nullable String source) {
        return new Location(source, 0, 0, "");
    }

    /**
     * The place in an editor's form: {@code a.json:3:23}, with the path behind it where there is one. A path that is very
     * long is cut in the middle.
     *
     * @return the place; "input" stands for an input without a name
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source == null ? "input" : source);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return path.isEmpty()
                ? text.toString()
                : text.append(": ").append(shown(path)).toString();
    }

    private static String shown(String path) {
        if (path.length() <= SHOWN) {
            return path;
        }
        int from = path.offsetByCodePoints(0, SHOWN / 4);
        int to = path.offsetByCodePoints(path.length(), -SHOWN / 4);
        return path.substring(0, from) + "…" + path.substring(to);
    }
}
