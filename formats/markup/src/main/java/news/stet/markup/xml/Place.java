package news.stet.markup.xml;

import news.stet.io.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where an element starts.
 *
 * @param line counted from 1, or 0 if not known
 * @param column in UTF-16 units, counted from 1, or 0 if not known
 * @param path local names from the root, joined by slashes
 */
public record Place(int line, int column, String path) {
    /** Of what was not read but made. */
    public static final Place NONE = new Place(0, 0, "");

    /** The place in a named input. */
    public Location in(@Nullable String source) {
        return new Location(source, line, column, path);
    }

    /** An attribute or child of the element here. */
    public Place inside(String name) {
        return new Place(line, column, path.isEmpty() ? name : path + "/" + name);
    }
}
