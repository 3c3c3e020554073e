package news.stet.markup.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;

/** Characters as UTF-8, and references for those that XML would take for something else or not give back. */
final class Utf8Output implements Closeable {
    private static final int BUFFER = 1 << 13;
    // The longest that a character becomes.
    private static final int MOST = 6;

    private static final byte ATTRIBUTES = 1; // 0 is for all others
    private static final byte ALWAYS = 2;
    private static final byte NEVER = 3;
    private static final byte[] KINDS = kinds();

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int size;

    Utf8Output(OutputStream out) {
        this.out = out;
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

    /** Writes an ASCII character. */
    void write(char c) throws IOException {
        if (size == BUFFER) {
            drain();
        }
        buffer[size++] = (byte) c;
    }

    /** Writes markup, as it is. */
    void write(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (size > BUFFER - MOST) {
                drain();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[size++] = (byte) c;
            } else {
                i += beyondAscii(text, i);
            }
        }
    }

    /** Writes a line feed and blanks behind it. */
    void indent(int blanks) throws IOException {
        write('\n');
        for (int i = 0; i < blanks; i++) {
            write(' ');
        }
    }

    /** Writes content: every text comes back as it was. */
    void escape(String text, boolean attribute) throws IOException {
        int length = text.length();
        byte least = attribute ? ATTRIBUTES : ALWAYS;
        for (int i = 0; i < length; i++) {
            if (size > BUFFER - MOST) {
                drain();
            }
            char c = text.charAt(i);
            if (c >= 0x80) {
                check(text, i);
                i += beyondAscii(text, i);
            } else if (KINDS[c] < least) {
                buffer[size++] = (byte) c;
            } else {
                write(reference(c));
            }
        }
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

    private static void check(String text, int i) {
        char c = text.charAt(i);
        if (c >= '\uFFFE' || (Character.isSurrogate(c) && !isPair(text, i))) {
            throw illegal(c);
        }
    }

    private static IllegalArgumentException illegal(char c) {
        return new IllegalArgumentException("not a character of XML 1.0: U+"
                + Integer.toHexString(c | 0x10000).substring(1));
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    /** Writes what has more than a byte; how many more characters it took than one. */
    private int beyondAscii(String text, int i) throws IOException {
        char c = text.charAt(i);
        if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | (c >> 6));
            buffer[size++] = (byte) (0x80 | (c & 0x3F));
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            buffer[size++] = (byte) (0xE0 | (c >> 12));
            buffer[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            buffer[size++] = (byte) (0x80 | (c & 0x3F));
            return 0;
        }
        if (!isPair(text, i)) {
            throw new MalformedInputException(1);
        }
        int point = Character.toCodePoint(c, text.charAt(i + 1));
        buffer[size++] = (byte) (0xF0 | (point >> 18));
        buffer[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        buffer[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[size++] = (byte) (0x80 | (point & 0x3F));
        return 1;
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
