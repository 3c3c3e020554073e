package news.stet.io;

import java.util.Objects;
import news.stet.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with an input, or that was mended in it.
 *
 * @param code what kind of problem, stable over releases: see {@link ProblemCodes}
 * @param severity whether the article was lost to it
 * @param message what is wrong, in a sentence that names what was found and what was expected, values quoted and cut
 * @param location where
 * @param hint what to do about it, or null
 */
public record Problem(
        String code,
        Severity severity,
        String message,
        Location location,
        @Nullable String hint) {

    /** What a problem does to the article. */
    public enum Severity {
        /** The article cannot be had. */
        ERROR,
        /** The article can be had; something in it was mended or looks wrong. */
        WARNING
    }

    /** Checks the components. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(location, "location");
    }

    /**
     * An error without a hint.
     *
     * @param code what kind of problem
     * @param location where
     * @param message what is wrong
     * @return the problem
     */
    public static Problem error(String code, Location location, String message) {
        return new Problem(code, Severity.ERROR, message, location, null);
    }

    /**
     * An error with a hint.
     *
     * @param code what kind of problem
     * @param location where
     * @param message what is wrong
     * @param hint what to do about it
     * @return the problem
     */
    public static Problem error(String code, Location location, String message, String hint) {
        return new Problem(code, Severity.ERROR, message, location, hint);
    }

    /**
     * A warning without a hint.
     *
     * @param code what kind of problem
     * @param location where
     * @param message what is wrong, or was mended
     * @return the problem
     */
    public static Problem warning(String code, Location location, String message) {
        return new Problem(code, Severity.WARNING, message, location, null);
    }

    /**
     * A rule of the model that an input breaks.
     *
     * @param violation the rule broken
     * @param location where in the input
     * @return the problem, an error whose code is the rule's name
     */
    public static Problem of(Violation violation, Location location) {
        return error(violation.rule().name(), location, violation.message());
    }

    /**
     * The problem in one line: place, code, message, hint.
     *
     * @return {@code a.json:1:13: /id: TYPE: … Hint: …}
     */
    @Override
    public String toString() {
        String text = location + ": " + code + ": " + message;
        if (hint == null) {
            return text;
        }
        return text + (text.endsWith(".") ? " Hint: " : ". Hint: ") + hint;
    }
}
