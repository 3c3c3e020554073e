package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import news.stet.Block;
import news.stet.Cell;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/** What any block may have and no element shows: level, medium and cell, where they are out of the ordinary. */
final class BlockAttributes {
    private BlockAttributes() {}

    static void write(Tag element, Block block) {
        if (block.level() != null) {
            element.set(stet("level"), block.level().toString());
        }
        if (block.media() != null) {
            element.set(stet("media"), block.media());
        }
        if (block.cell() != null) {
            element.set(stet("cell"), cell(block.cell()));
        }
    }

    static void read(Attributed element, Block.Builder builder, Reading reading) {
        builder.level(reading.integer(
                        element.take(stet("level")), element.place().inside("@level")))
                .media(element.take(stet("media")))
                .cell(cell(element.take(stet("cell")), element, reading));
    }

    static String cell(Cell cell) {
        return cell.columns() + " " + cell.rows() + (cell.header() ? " header" : "");
    }

    static @Nullable Cell cell(@Nullable String text, Attributed element, Reading reading) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split(" ", -1);
        Integer columns = reading.integer(parts[0], element.place().inside("@cell"));
        Integer rows = reading.integer(
                parts.length > 1 ? parts[1] : "1", element.place().inside("@cell"));
        boolean header = parts.length > 2;
        if (parts.length > 3 || (header && !parts[2].equals("header"))) {
            reading.fault(
                    ProblemCodes.VALUE,
                    element.place().inside("@cell"),
                    "must be columns, rows and perhaps \"header\", found " + Text.quote(text));
            return null;
        }
        return columns == null || rows == null
                ? null
                : reading.make(element.place().inside("@cell"), () -> new Cell(columns, rows, header));
    }
}
