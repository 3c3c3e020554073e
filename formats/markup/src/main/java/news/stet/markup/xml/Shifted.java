package news.stet.markup.xml;

import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/**
 * A place of a parser that began in the middle of a document, behind tags in one line.
 *
 * @param location the place that the parser says
 * @param lines how many lines of the document are before the one in which it began
 * @param columns by how much its first line is longer than the document's
 */
record Shifted(Location location, int lines, int columns) implements Location {
    @Override
    public int getLineNumber() {
        return location.getLineNumber() + lines;
    }

    @Override
    public int getColumnNumber() {
        return location.getLineNumber() == 1 ? location.getColumnNumber() - columns : location.getColumnNumber();
    }

    @Override
    public int getCharacterOffset() {
        return location.getCharacterOffset();
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return null;
    }
}
