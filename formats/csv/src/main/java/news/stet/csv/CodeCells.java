package news.stet.csv;

import news.stet.Code;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which code a cell was, as far as there is room: the same few stand in most rows. For one set, and one thread.
 */
final class CodeCells {
    private static final int ROOM = 1 << 9;
    // What is longer is hardly there again.
    private static final int LONGEST = 64;

    private final @Nullable String[] cells = new @Nullable String[ROOM];
    private final @Nullable CodeNotation[] notations = new @Nullable CodeNotation[ROOM];
    private final @Nullable Code[] codes = new @Nullable Code[ROOM];

    /**
     * The code of a cell.
     *
     * @throws news.stet.InvalidValueException if it is none
     */
    Code read(String cell, CodeNotation notation) {
        if (cell.length() > LONGEST) {
            return notation.read(cell);
        }
        int hash = cell.hashCode();
        int place = (hash ^ hash >>> 9 ^ hash >>> 18) & (ROOM - 1);
        Code known = codes[place];
        if (known != null && notations[place] == notation && cell.equals(cells[place])) {
            return known;
        }
        Code code = notation.read(cell);
        cells[place] = cell;
        notations[place] = notation;
        codes[place] = code;
        return code;
    }
}
