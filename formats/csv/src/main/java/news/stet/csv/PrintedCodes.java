package news.stet.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import news.stet.Code;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the cells that codes were printed as, as far as there is room: the same few stand in most rows. For one set, and
 * one thread.
 */
final class PrintedCodes {
    private static final int ROOM = 1 << 9;
    // What is longer is hardly there again.
    private static final int LONGEST = 64;

    private final @Nullable Printed[] all = new @Nullable Printed[ROOM];
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A code, how it was written, and the cell that it became. */
    private static final class Printed {
        private final Code code;
        private final @Nullable CodeNotation notation;
        private final byte[] cell;

        Printed(Code code, @Nullable CodeNotation notation, byte[] cell) {
            this.code = code;
            this.notation = notation;
            this.cell = cell;
        }
    }

    /**
     * Prints a code into the next cell.
     *
     * @param notation how; null for the words that people read
     */
    void print(Code code, @Nullable CodeNotation notation, Printer out) throws IOException {
        if (code.value().length() > LONGEST) {
            out.cell(text(code, notation));
            return;
        }
        int hash = code.hashCode() + System.identityHashCode(notation);
        int place = (hash ^ hash >>> 9 ^ hash >>> 18) & (ROOM - 1);
        Printed printed = all[place];
        if (printed == null || printed.notation != notation || !printed.code.equals(code)) {
            printed = new Printed(code, notation, cell(text(code, notation)));
            all[place] = printed;
        }
        out.printed(printed.cell);
    }

    private byte[] cell(String text) throws IOException {
        bytes.reset();
        try (Printer printer = new Printer(bytes)) {
            printer.cell(text);
        }
        return bytes.toByteArray();
    }

    static String text(Code code, @Nullable CodeNotation notation) {
        return notation == null ? code.toString() : notation.write(code);
    }
}
