package news.stet;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in the lexical form given. May be a date without a time, a range, approximate, or no more than the words that
 * express it ("in early March").
 *
 * @param value the time as given; EDTF (ISO 8601-2, level 1) where {@link #parsed()} is to understand it; never
 *     converted or completed; null if only an expression is known
 * @param expression the words that express it, or null
 */
public record When(@Nullable String value, @Nullable Span expression) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if both are absent
     */
    public When {
        Text.optional(value, "value");
        if (value == null && expression == null) {
            throw new InvalidValueException(Violation.Rule.REQUIRED, "value", "a time has a value or an expression");
        }
    }

    /**
     * A time without an expression.
     *
     * @param value the time as given
     * @return the time
     */
    public static When of(String value) {
        return new When(value, null);
    }

    /**
     * A time and the words that express it.
     *
     * @param value the time as given
     * @param expression the words
     * @return the time
     */
    public static When of(String value, Span expression) {
        return new When(value, expression);
    }

    /**
     * A time of which only the words are known.
     *
     * @param expression the words
     * @return the time
     */
    public static When expressed(Span expression) {
        return new When(null, expression);
    }

    /**
     * The value, understood.
     *
     * @return from when to when, or empty if there is no value or it is not EDTF of level 1
     */
    public Optional<Edtf> parsed() {
        return value == null ? Optional.empty() : Edtf.parse(value);
    }

    /**
     * The value as one point in time.
     *
     * @return the date and time with its offset as given, or empty if the value is anything less: a range, approximate,
     *     without a time or an offset
     */
    public Optional<OffsetDateTime> asDateTime() {
        return parsed().filter(Edtf::isExact)
                .map(Edtf::from)
                .filter(OffsetDateTime.class::isInstance)
                .map(OffsetDateTime.class::cast);
    }
}
