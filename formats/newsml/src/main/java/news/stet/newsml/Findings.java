package news.stet.newsml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** What is found in one stream: what is told, what is refused, and what was passed over. As many items as there may be, so much is held and no more. */
final class Findings {
    private static final int LIMIT = 10_000;
    // What the standard allows, and what Stet's own places say beside it.
    private static final Set<String> NO_REPAIRS = Set.of(ProblemCodes.STALE, ProblemCodes.EMPTY);

    private final boolean strict;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> passedOver = new LinkedHashMap<>();
    private long unlisted;

    Findings(boolean strict) {
        this.strict = strict;
    }

    /** The warnings, and how many there were besides. */
    List<Problem> problems(@Nullable String source) {
        List<Problem> all = new ArrayList<>(problems);
        if (unlisted > 0) {
            all.add(Problem.warning(
                    ProblemCodes.LIMIT, Location.of(source), unlisted + " more problems are not listed"));
        }
        return Collections.unmodifiableList(all);
    }

    /** How many items were passed over, by kind. */
    Map<String, Long> passedOver() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(passedOver));
    }

    /** Tells what is no repair. */
    void note(Problem warning) {
        if (problems.size() < LIMIT) {
            problems.add(warning);
        } else {
            unlisted++;
        }
    }

    void passedOver(String kind, Problem warning) {
        passedOver.merge(kind, 1L, Long::sum);
        note(warning);
    }

    /** Tells what was found in one part of the stream, or refuses the part for it. */
    void tell(List<Problem> found) {
        tell(found, null);
    }

    /** The same of a part that is refused in any case: all that is wrong in it is told together. */
    ArticleFormatException refused(List<Problem> found, ArticleFormatException errors) {
        try {
            tell(found, errors);
        } catch (ArticleFormatException all) {
            return all;
        }
        return errors;
    }

    private void tell(List<Problem> found, @Nullable ArticleFormatException errors) {
        List<Problem> all = new ArrayList<>(errors == null ? List.of() : errors.problems());
        boolean refused = false;
        for (Problem problem : found) {
            if (strict && !NO_REPAIRS.contains(problem.code())) {
                refused = true;
                all.add(new Problem(
                        problem.code(), Problem.Severity.ERROR, problem.message(), problem.location(), problem.hint()));
            } else {
                note(problem);
            }
        }
        if (refused) {
            throw new ArticleFormatException(all, errors);
        }
    }
}
