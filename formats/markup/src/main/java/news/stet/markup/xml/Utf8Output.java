package news.stet.markup.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Characters as UTF-8, and references for those that XML would take for something else or not give back. What is written
 * stays here until somebody passes it on, so that no attribute meets a broken stream.
 */
final class Utf8Output implements Closeable {
    private static final int BUFFER = 1 << 13;
    // The longest that a character becomes.
    private static final int MOST = 6;
    private static final byte[] LINE = line();

    private static final byte ATTRIBUTES = 1; // 0 is for all others
    private static final byte ALWAYS = 2;
    private static final byte NEVER = 3;
    private static final byte[] KINDS = kinds();

    private final OutputStream out;
    private byte[] buffer;
    private int size;

    Utf8Output(OutputStream out) {
        this(out, 2 * BUFFER);
    }

    private Utf8Output(OutputStream out, int capacity) {
        this.out = out;
        this.buffer = new byte[capacity];
    }

    /** An attribute without namespace, with the blank before it. */
    static byte[] attribute(String name, String value) {
        int length = name.length() + value.length() + " =\"\"".length();
        // Enough if all of it is plain, as it is nearly always.
        Utf8Output out = new Utf8Output(OutputStream.nullOutputStream(), length);
        out.write(' ');
        out.write(name);
        out.write('=');
        out.write('"');
        out.escape(value, true);
        out.write('"');
        return out.size == out.buffer.length ? out.buffer : Arrays.copyOf(out.buffer, out.size);
    }

    private static byte[] line() {
        byte[] line = new byte[1 << 6];
        Arrays.fill(line, (byte) ' ');
        line[0] = '\n';
        return line;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x80];
        for (int c = 0; c < ' '; c++) {
            kinds[c] = NEVER;
        }
        kinds['\n'] = ATTRIBUTES;
        kinds['\t'] = ATTRIBUTES;
        kinds['"'] = ATTRIBUTES;
        kinds['\r'] = ALWAYS;
        kinds['&'] = ALWAYS;
        kinds['<'] = ALWAYS;
        kinds['>'] = ALWAYS;
        return kinds;
    }

    private void ensure(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }

    /** Writes an ASCII character. */
    void write(char c) {
        ensure(1);
        buffer[size++] = (byte) c;
    }

    /** Writes what is encoded already. */
    void write(byte[] markup) {
        int length = markup.length;
        ensure(length);
        System.arraycopy(markup, 0, buffer, size, length);
        size += length;
    }

    /** Writes markup, as it is. */
    void write(String text) {
        int length = text.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[size++] = (byte) c;
            } else {
                ensure(length - i + MOST);
                char next = i + 1 < length ? text.charAt(i + 1) : 0;
                int behind = beyondAscii(c, next, size);
                i += behind - size == 4 ? 1 : 0;
                size = behind;
            }
        }
    }

    /** Writes a number. */
    void write(int number) {
        if (number < 0) {
            write(Integer.toString(number));
            return;
        }
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        ensure(digits);
        int rest = number;
        for (int i = size + digits - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /** Writes a line feed and blanks behind it. */
    void indent(int blanks) {
        int length = 1 + blanks;
        ensure(length);
        System.arraycopy(LINE, 0, buffer, size, Math.min(length, LINE.length));
        if (length > LINE.length) {
            Arrays.fill(buffer, size + LINE.length, size + length, (byte) ' ');
        }
        size += length;
    }

    /** Writes content: every text comes back as it was. */
    void escape(String text, boolean attribute) {
        int length = text.length();
        ensure(length);
        byte least = attribute ? ATTRIBUTES : ALWAYS;
        byte[] target = buffer;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && KINDS[c] < least) {
                target[at++] = (byte) c;
                continue;
            }
            // There is room for the rest, as long as it is plain.
            size = at;
            ensure(length - i + MOST);
            target = buffer;
            if (c < 0x80) {
                at = refer(c, at);
            } else {
                int behind = beyondAscii(c, i + 1 < length ? text.charAt(i + 1) : 0, at);
                i += behind - at == 4 ? 1 : 0;
                at = behind;
            }
        }
        size = at;
    }

    private int refer(char c, int at) {
        String reference = reference(c);
        int behind = at;
        for (int i = 0; i < reference.length(); i++) {
            buffer[behind++] = (byte) reference.charAt(i);
        }
        return behind;
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            default -> throw illegal(c);
        };
    }

    private static IllegalArgumentException illegal(char c) {
        return new IllegalArgumentException("not a character of XML 1.0: U+"
                + Integer.toHexString(c | 0x10000).substring(1));
    }

    /** Writes what has more than a byte: of four bytes it is together with the next one. Where the next byte goes. */
    private int beyondAscii(char c, char next, int from) {
        int at = from;
        if (c < 0x800) {
            buffer[at++] = (byte) (0xC0 | (c >> 6));
            buffer[at++] = (byte) (0x80 | (c & 0x3F));
            return at;
        }
        if (!Character.isSurrogate(c)) {
            if (c >= '\uFFFE') {
                throw illegal(c);
            }
            buffer[at++] = (byte) (0xE0 | (c >> 12));
            buffer[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            buffer[at++] = (byte) (0x80 | (c & 0x3F));
            return at;
        }
        if (!Character.isSurrogatePair(c, next)) {
            throw illegal(c);
        }
        int point = Character.toCodePoint(c, next);
        buffer[at++] = (byte) (0xF0 | (point >> 18));
        buffer[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        buffer[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[at++] = (byte) (0x80 | (point & 0x3F));
        return at;
    }

    /** Passes on what is written so far, if it is much. */
    void passOn() throws IOException {
        if (size >= BUFFER) {
            drain();
        }
    }

    private void drain() throws IOException {
        int count = size;
        size = 0;
        out.write(buffer, 0, count);
    }

    /** Passes on what is written so far. */
    void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            drain();
        }
    }
}
