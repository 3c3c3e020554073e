package news.stet;

import java.util.Arrays;

/**
 * Converts between offsets in Unicode code points, which spans use, and offsets in UTF-16 units, which Java's
 * {@code String} uses. Holds only where the two differ: a text of the Basic Multilingual Plane costs nothing, others a
 * binary search. Get it once for a block with {@link Block#codePoints()} and use it for all its spans.
 */
public final class CodePoints {
    private static final int[] NONE = {};

    private final String text;
    // The code-point offsets of the characters that take two units, ascending.
    private final int[] astral;

    private CodePoints(String text, int[] astral) {
        this.text = text;
        this.astral = astral;
    }

    /**
     * The code points of a text.
     *
     * @param text a text without lone surrogates
     * @return its code points
     */
    public static CodePoints of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new CodePoints(text, NONE);
        }
        int[] found = NONE;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count] = i - count;
                count++;
                i++;
            }
        }
        return new CodePoints(text, count == found.length ? found : Arrays.copyOf(found, count));
    }

    /**
     * How many code points the text has.
     *
     * @return the number
     */
    public int length() {
        return text.length() - astral.length;
    }

    /**
     * From code points to UTF-16 units.
     *
     * @param codePoint an offset in code points, 0 to {@link #length()} inclusive
     * @return the offset in the {@code String}
     * @throws IndexOutOfBoundsException if it is outside the text
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException(
                    "code point " + codePoint + " of a text with " + length() + " code points");
        }
        return codePoint + astralBefore(codePoint);
    }

    /**
     * From UTF-16 units to code points.
     *
     * @param utf16 an offset in the {@code String}, 0 to its length inclusive; in the middle of a surrogate pair it
     *     counts as the pair's start
     * @return the offset in code points
     * @throws IndexOutOfBoundsException if it is outside the text
     */
    public int fromUtf16(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException("unit " + utf16 + " of a text with " + text.length() + " units");
        }
        int low = 0;
        int high = astral.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair at index `middle` ends at unit astral[middle] + middle + 2.
            if (astral[middle] + middle + 2 <= utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int offset = utf16 - low;
        return low < astral.length && astral[low] < offset ? astral[low] : offset;
    }

    /**
     * A stretch of the text.
     *
     * @param start first code point
     * @param end the code point after the last one
     * @return the words
     * @throws IndexOutOfBoundsException if the stretch is not within the text
     */
    public String slice(int start, int end) {
        return text.substring(toUtf16(start), toUtf16(end));
    }

    /**
     * Whether exactly these words stand at a place; without copying them.
     *
     * @param start first code point
     * @param exact the words
     * @return true if the text has them there; false also if the place is outside the text
     */
    public boolean has(int start, String exact) {
        return start >= 0 && start <= length() && text.startsWith(exact, toUtf16(start));
    }

    private int astralBefore(int codePoint) {
        if (astral.length == 0) {
            return 0;
        }
        int at = Arrays.binarySearch(astral, codePoint);
        return at < 0 ? -at - 1 : at;
    }
}
