package news.stet.markup.xml;

import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/** A place in a document, as parsers say it. */
record Here(int line, int column, int offset) implements Location {
    /**
     * A place of a parser that began in the middle of a document, behind tags in one line.
     *
     * @param location the place that the parser says
     * @param lines how many lines of the document are before the one in which it began
     * @param columns by how much its first line is longer than the document's
     */
    static Here shifted(Location location, int lines, int columns) {
        int less = location.getLineNumber() == 1 ? columns : 0;
        return new Here(
                location.getLineNumber() + lines, location.getColumnNumber() - less, location.getCharacterOffset());
    }

    @Override
    public int getLineNumber() {
        return line;
    }

    @Override
    public int getColumnNumber() {
        return column;
    }

    @Override
    public int getCharacterOffset() {
        return offset;
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
