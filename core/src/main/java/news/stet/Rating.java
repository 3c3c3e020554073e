package news.stet;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A grade an assessor gave, with the ends of the scale (schema.org {@code Rating}). Kept as written, since numbers
 * and labels of fact-checkers disagree and {@code 1.0} is not {@code 1}.
 *
 * @param value the grade as written
 * @param worst the lowest grade of the scale as written, or null
 * @param best the highest grade of the scale as written, or null
 */
public record Rating(
        String value, @Nullable String worst, @Nullable String best) {
    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Rating {
        Text.require(value, "value");
        Text.optional(worst, "worst");
        Text.optional(best, "best");
    }

    /**
     * The grade as a number.
     *
     * @return the number, or empty if {@code value} is not a plain decimal number of at most 100 characters
     */
    public Optional<BigDecimal> asDecimal() {
        // Bounded and without exponents: BigDecimal would happily hold a number too big to print.
        if (value.length() > 100 || !value.matches("[+-]?[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(value));
    }
}
