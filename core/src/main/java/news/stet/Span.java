package news.stet;

/**
 * A stretch of one block, in Unicode code points, as the W3C Web Annotation Data Model requires of text selectors
 * (§4.2.5: "not in terms of code units"); Java's {@code String} counts otherwise, see {@link CodePoints}.
 *
 * @param block the id of the block
 * @param start first code point, counted from 0
 * @param end the code point after the last one; equal to {@code start} only for marks of zero width
 * @param exact the text of the stretch, repeated on purpose: it is compared with the block
 */
public record Span(String block, int start, int end, String exact) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Span {
        NcName.require(block, "block");
        Text.check(exact, "exact");
        if (start < 0 || end < start) {
            throw new InvalidValueException(
                    Violation.Rule.RANGE,
                    "start",
                    "a span has 0 <= start <= end, found start " + start + " and end " + end);
        }
        if (exact.codePointCount(0, exact.length()) != end - start) {
            throw new InvalidValueException(
                    Violation.Rule.EXACT,
                    "exact",
                    "has " + exact.codePointCount(0, exact.length()) + " code points, but the span from " + start
                            + " to " + end + " has " + (end - start));
        }
    }

    /**
     * Whether nothing is between start and end: a place rather than a stretch.
     *
     * @return true if start equals end
     */
    public boolean isEmpty() {
        return start == end;
    }
}
