package news.stet.io;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an input is wrong. Carries every problem found in the article, the first one in the message. The broken
 * stream itself is an {@link java.io.IOException}.
 */
public final class ArticleFormatException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    // Only what is asked of it after catching; an exception that was serialised has its message.
    private final transient List<Problem> problems;

    /**
     * One problem.
     *
     * @param problem what is wrong
     */
    public ArticleFormatException(Problem problem) {
        this(List.of(problem), null);
    }

    /**
     * Problems, and what brought them to light.
     *
     * @param problems what is wrong, at least one
     * @param cause for those who debug a format, or null; nothing of it shows in the message
     */
    public ArticleFormatException(List<Problem> problems, @Nullable Throwable cause) {
        super(message(problems), cause);
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return the problems, at least one; empty only in a copy that was serialised
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("content without a problem is not wrong");
        }
        String first = problems.get(0).toString();
        int more = problems.size() - 1;
        return more == 0 ? first : first + " (and " + more + " more problem" + (more == 1 ? ")" : "s)");
    }
}
