package news.stet;

import java.util.List;
import java.util.stream.Collectors;

/** A value that breaks rules of the model. Lists every rule broken, not the first alone; the message shows the first 20. */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    // Only what is asked of it after catching; an exception that was serialised has its message.
    private final transient List<Violation> violations;

    /**
     * Rules broken.
     *
     * @param violations which, at least one
     */
    public InvalidValueException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    InvalidValueException(Violation.Rule rule, String path, String message) {
        this(List.of(new Violation(rule, path, message)));
    }

    private static String message(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("a value without a violation is not invalid");
        }
        String first = violations.stream().limit(SHOWN).map(Violation::toString).collect(Collectors.joining("; "));
        return violations.size() <= SHOWN ? first : first + "; and " + (violations.size() - SHOWN) + " more";
    }

    /**
     * The rules broken.
     *
     * @return the violations, at least one, in the order of the value; empty only in a copy that was serialised
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
