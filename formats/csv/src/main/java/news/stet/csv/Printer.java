package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Prints records straight into bytes: the very bytes that Commons CSV prints in the setting of {@link Cells}, without an
 * object for each cell and an encoder behind it. What takes the bytes is not called for each cell.
 */
final class Printer implements Closeable {
    private static final int ROOM = 1 << 13;
    private static final int FIRST_ROOM = 1 << 9;
    private static final int CHARACTERS = 1 << 10;
    // It is faster to take fewer out of their text one by one.
    private static final int FEW_CHARACTERS = 12;
    // A character never takes more bytes, nor does a doubled quotation mark.
    private static final int MOST_BYTES = 3;
    private static final int MOST_DIGITS = 19;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;

    private final OutputStream out;
    private final int most;
    private byte[] buffer = new byte[FIRST_ROOM];
    private int at;
    /** How many bytes went out. */
    private long gone;

    private boolean isFirst = true;
    private char @Nullable [] characters;

    Printer(OutputStream out) {
        this(out, ROOM);
    }

    /**
     * A printer that hands on many bytes at a time.
     *
     * @param out where they go
     * @param most how many it holds before it does
     */
    Printer(OutputStream out, int most) {
        this.out = out;
        this.most = most;
    }

    /** The next cell of the record; null is absent, which an empty text is not. */
    void cell(@Nullable String cell) throws IOException {
        begin();
        if (cell != null) {
            buffer[at++] = '"';
            text(cell);
            quote();
        }
    }

    /** The next cell of the record, which is two texts, one behind the other. */
    void cell(String text, String rest) throws IOException {
        begin();
        buffer[at++] = '"';
        text(text);
        text(rest);
        quote();
    }

    /** The next cell of the record, a whole number. */
    void cell(long number) throws IOException {
        if (number < 0) {
            cell(Long.toString(number));
            return;
        }
        begin();
        require(MOST_DIGITS + 2);
        buffer[at++] = '"';
        int end = at + 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            end++;
        }
        long rest = number;
        for (int i = end - 1; i >= at; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at = end;
        buffer[at++] = '"';
    }

    /** The next cell of the record, as it was printed before. */
    void printed(byte[] cell) throws IOException {
        begin();
        bytes(cell);
    }

    /** The first cells of the record, as they were printed before. */
    void firstPrinted(byte[] cells) throws IOException {
        isFirst = false;
        bytes(cells);
    }

    /** How much was printed so far. */
    long mark() {
        return gone + at;
    }

    /** What was printed since then; null if it is gone already. */
    byte @Nullable [] since(long mark) {
        return mark < gone ? null : Arrays.copyOfRange(buffer, (int) (mark - gone), at);
    }

    private void begin() throws IOException {
        require(MOST_BYTES);
        if (!isFirst) {
            buffer[at++] = ',';
        }
        isFirst = false;
    }

    private void quote() throws IOException {
        require(MOST_BYTES);
        buffer[at++] = '"';
    }

    private void bytes(byte[] bytes) throws IOException {
        if (bytes.length > most) {
            flush();
            out.write(bytes, 0, bytes.length);
            gone += bytes.length;
            return;
        }
        require(bytes.length);
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
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
            require((int) Math.min(most / 2, MOST_BYTES * (length - from + 2L)));
            int to = Math.min(length, from + (buffer.length - at) / MOST_BYTES - 1);
            from = to - from < FEW_CHARACTERS ? text(text, from, to) : characters(text, from, to);
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
            } else {
                at = next;
                i = wide(text, i - 1);
                next = at;
            }
        }
        at = next;
        return i;
    }

    /** The same for more of them, which come out of their text together. */
    private int characters(String text, int from, int to) throws IOException {
        char[] all = characters == null ? new char[CHARACTERS] : characters;
        characters = all;
        int count = Math.min(to - from, CHARACTERS);
        text.getChars(from, from + count, all, 0);
        byte[] bytes = buffer;
        int next = at;
        int i = 0;
        while (i < count) {
            char c = all[i++];
            if (c < ASCII) {
                bytes[next++] = (byte) c;
                if (c == '"') {
                    bytes[next++] = '"';
                }
            } else {
                at = next;
                i = wide(text, from + i - 1) - from;
                next = at;
            }
        }
        at = next;
        return from + i;
    }

    /** Prints a character that is not ASCII, for which there is room; where the next one is. */
    private int wide(String text, int index) throws IOException {
        byte[] bytes = buffer;
        int next = at;
        char c = text.charAt(index);
        int following = index + 1;
        if (c < TWO_BYTES) {
            bytes[next++] = (byte) (0xC0 | (c >> 6));
            bytes[next++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isSurrogate(c)) {
            if (Character.isLowSurrogate(c)
                    || following == text.length()
                    || !Character.isLowSurrogate(text.charAt(following))) {
                throw new MalformedInputException(1);
            }
            int codePoint = Character.toCodePoint(c, text.charAt(following++));
            bytes[next++] = (byte) (0xF0 | (codePoint >> 18));
            bytes[next++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
            bytes[next++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
            bytes[next++] = (byte) (0x80 | (codePoint & 0x3F));
        } else {
            bytes[next++] = (byte) (0xE0 | (c >> 12));
            bytes[next++] = (byte) (0x80 | (c >> 6 & 0x3F));
            bytes[next++] = (byte) (0x80 | (c & 0x3F));
        }
        at = next;
        return following;
    }

    private void require(int room) throws IOException {
        if (buffer.length - at >= room) {
            return;
        }
        if (at + room > most) {
            flush();
        }
        if (buffer.length - at < room) {
            buffer = Arrays.copyOf(
                    buffer, Math.min(most, Math.max(2 * buffer.length, Integer.highestOneBit(at + room) << 1)));
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, at);
        gone += at;
        at = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
