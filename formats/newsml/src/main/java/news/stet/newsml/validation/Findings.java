package news.stet.newsml.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.stet.io.Problem;
import news.stet.io.Problem.Severity;
import news.stet.markup.xml.Place;
import news.stet.newsml.grammar.Rule;
import org.jspecify.annotations.Nullable;

/** What was found, up to a limit; behind it findings are counted alone. */
public final class Findings {
    private final @Nullable String source;
    private final int limit;
    private final List<Problem> problems = new ArrayList<>();
    private long errors;
    private long warnings;

    /** None yet. */
    public Findings(@Nullable String source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    void add(Semantic rule, Place place, String message, @Nullable String hint) {
        add(rule.name(), rule.severity(), place, message, hint);
    }

    /** Of the schema, by whatever means. */
    void add(Rule rule, Place place, String message, @Nullable String hint) {
        String code = rule == Rule.VALUE && isVersion(place.path()) ? Semantic.VERSION.name() : rule.name();
        add(code, Severity.ERROR, place, message, hint);
    }

    private void add(String code, Severity severity, Place place, String message, @Nullable String hint) {
        add(new Problem(code, severity, message, place.in(source), hint));
    }

    /** The attribute of an item. */
    private static boolean isVersion(String path) {
        String[] steps = path.split("/", -1);
        return steps.length >= 2
                && steps[steps.length - 1].equals("@version")
                && Examination.ITEMS.contains(steps[steps.length - 2].replaceFirst("\\[.*", ""));
    }

    /** One more. */
    public void add(Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (problems.size() < limit) {
            problems.add(problem);
        }
    }

    /** Those that were kept, by line and column; what has no place stands last. */
    public List<Problem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.location().line() == 0
                                        ? Integer.MAX_VALUE
                                        : problem.location().line())
                        .thenComparingInt(problem -> problem.location().column()))
                .toList();
    }

    /** How many errors, kept or not. */
    public long errors() {
        return errors;
    }

    /** How many warnings, kept or not. */
    public long warnings() {
        return warnings;
    }
}
