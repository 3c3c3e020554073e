package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import org.jspecify.annotations.Nullable;

/**
 * Prints records straight into bytes: the very bytes that Commons CSV prints in the setting of {@link Cells}, without an
 * object for each cell and an encoder behind it. What takes the bytes is not called for each cell.
 */
final class Printer implements Closeable {
    private static final int ROOM = 1 << 13;
    // A character never takes more bytes, nor does a doubled quotation mark.
    private static final int MOST_BYTES = 3;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private int at;
    private boolean isFirst = true;

    Printer(OutputStream out) {
        this.out = out;
    }

    /** The next cell of the record; null is absent, which an empty text is not. */
    void cell(@Nullable String cell) throws IOException {
        require(MOST_BYTES);
        if (!isFirst) {
            buffer[at++] = ',';
        }
        isFirst = false;
        if (cell != null) {
            buffer[at++] = '"';
            text(cell);
            require(MOST_BYTES);
            buffer[at++] = '"';
        }
    }

    /** A whole record. */
    void record(@Nullable String... cells) throws IOException {
        for (String cell : cells) {
            cell(cell);
        }
        endRecord();
    }

    void endRecord() throws IOException {
        require(MOST_BYTES);
        buffer[at++] = '\r';
        buffer[at++] = '\n';
        isFirst = true;
    }

    private void text(String text) throws IOException {
        int length = text.length();
        int from = 0;
        while (from < length) {
            require(2 * MOST_BYTES);
            int to = Math.min(length, from + (buffer.length - at) / MOST_BYTES - 1);
            from = text(text, from, to);
        }
    }

    /** Prints some characters, for which there is room; one that takes two goes with both of them. */
    private int text(String text, int from, int to) throws IOException {
        byte[] bytes = buffer;
        int next = at;
        int i = from;
        while (i < to) {
            char c = text.charAt(i++);
            if (c < ASCII) {
                bytes[next++] = (byte) c;
                if (c == '"') {
                    bytes[next++] = '"';
                }
            } else if (c < TWO_BYTES) {
                bytes[next++] = (byte) (0xC0 | (c >> 6));
                bytes[next++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    throw new MalformedInputException(1);
                }
                int codePoint = Character.toCodePoint(c, text.charAt(i++));
                bytes[next++] = (byte) (0xF0 | (codePoint >> 18));
                bytes[next++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
                bytes[next++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
                bytes[next++] = (byte) (0x80 | (codePoint & 0x3F));
            } else {
                bytes[next++] = (byte) (0xE0 | (c >> 12));
                bytes[next++] = (byte) (0x80 | (c >> 6 & 0x3F));
                bytes[next++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        at = next;
        return i;
    }

    private void require(int room) throws IOException {
        if (buffer.length - at < room) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, at);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
