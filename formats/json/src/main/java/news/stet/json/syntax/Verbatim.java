package news.stet.json.syntax;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;

/**
 * The strings that stand in a document as they are, without an escape: nearly all of them. They are had from its bytes, which
 * are known to be UTF-8, without being decoded into the parser's buffer first.
 */
public final class Verbatim {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long SIGNS = 0x8080808080808080L;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int longest;
    private int start;
    private int end;
    private boolean ascii;

    Verbatim(byte[] bytes, int from, int to, int longest) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.longest = longest;
    }

    /**
     * Looks at the string that a parser of the document read last.
     *
     * @return whether it is verbatim; only then the other methods say something of it
     */
    public boolean find(JsonParser parser) {
        int quote = from + (int) parser.currentTokenLocation().getByteOffset();
        if (quote < from || quote >= to || bytes[quote] != '"') {
            return false;
        }
        start = quote + 1;
        return look(start);
    }

    /** Where its first character starts in {@link #bytes()}. */
    public int start() {
        return start;
    }

    /** How many bytes it has. */
    public int length() {
        return end - start;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Whether it has ASCII characters alone, and is no longer than a string may be. */
    public boolean isPlain() {
        return ascii && end - start <= longest;
    }

    /** The string, if it is plain. */
    public String plain() {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Eight bytes at a time: what is special shows in their signs, exactly in the first one that has it. */
    private boolean look(int first) {
        long all = 0;
        int at = first;
        while (at <= to - Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long special = special(eight);
            if (special != 0) {
                int shift = Long.numberOfTrailingZeros(special) & ~7;
                // What is behind the end is not of this string.
                all |= eight & ((1L << shift) - 1);
                return end(at + (shift >>> 3), all);
            }
            all |= eight;
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' ')) {
            all |= bytes[at] & 0xFF;
            at++;
        }
        return at < to && end(at, all);
    }

    private boolean end(int at, long all) {
        end = at;
        ascii = (all & SIGNS) == 0;
        return bytes[at] == '"';
    }

    /** Signs of quotation marks, backslashes and control characters. */
    private static long special(long eight) {
        long quotes = eight ^ ONES * '"';
        long backslashes = eight ^ ONES * '\\';
        return ((quotes - ONES & ~quotes) | (backslashes - ONES & ~backslashes) | (eight - ONES * ' ' & ~eight))
                & SIGNS;
    }
}
