package news.stet.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Well-formed byte sequences (The Unicode Standard, table 3-7), looked for without decoding them. */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    /** A line feed, eight times. */
    static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

    /** A carriage return, eight times. */
    static final long RETURNS = 0x0D0D0D0D0D0D0D0DL;

    private Utf8() {}

    /**
     * How far bytes are UTF-8.
     *
     * @return where the first character starts that is not well-formed, or the end
     */
    static int validUpTo(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at = afterAscii(bytes, at, to);
            } else {
                int length = length(bytes, at, to);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return to;
    }

    /** Where the bytes end that are characters of one byte each. */
    static int afterAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** The length of a character of several bytes; 0 if it is not well-formed or cut off. */
    static int length(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        int length = length(first);
        if (length == 0 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        if (!isSecond(first, second)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int length(int first) {
        return first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    }

    /** Neither overlong forms nor surrogates nor anything beyond U+10FFFF. */
    private static boolean isSecond(int first, int second) {
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high;
    }

    /** Whether bytes are the beginning of a character of several bytes, and nothing else. */
    static boolean isCutOff(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        if (to - at >= length(first)) {
            return false;
        }
        if (to - at > 1 && !isSecond(first, bytes[at + 1] & 0xFF)) {
            return false;
        }
        return to - at < 3 || (bytes[at + 2] & 0xC0) == 0x80;
    }

    /** The character of so many bytes, two at least, which are well-formed. */
    static int character(byte[] bytes, int at, int length) {
        int character = bytes[at] & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            character = character << 6 | (bytes[at + i] & 0x3F);
        }
        return character;
    }

    /**
     * How many bytes of one kind there are.
     *
     * @param eight the byte, eight times
     */
    static int count(byte[] bytes, int from, int to, long eight) {
        int count = 0;
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long other = (long) EIGHT.get(bytes, at) ^ eight;
            // A byte that is zero now carries nothing into its highest bit; each of the others does, or has it set.
            count += Long.bitCount(~((other & ~NOT_ASCII) + ~NOT_ASCII | other) & NOT_ASCII);
        }
        for (; at < to; at++) {
            count += bytes[at] == (byte) eight ? 1 : 0;
        }
        return count;
    }
}
