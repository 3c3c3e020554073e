package news.stet.benchmarks.result;

import java.util.Locale;
import news.stet.benchmarks.harness.Figures;

/**
 * What came of a target.
 *
 * @param target the target
 * @param figures what was measured, as ratios to the baseline
 */
public record Outcome(Target target, Figures figures) {
    /** Met is what is over the line by the median and by the best. */
    boolean isMet() {
        return meets(target.owed());
    }

    boolean isAimReached() {
        return meets(target.aimed());
    }

    private boolean meets(double line) {
        return target.isLess()
                ? figures.median() <= line && figures.best() <= line
                : figures.median() >= line && figures.best() >= line;
    }

    /** How far the worse of the two is from what is owed, in percent of it. */
    private double missedBy() {
        double worse = target.isLess()
                ? Math.max(figures.median(), figures.best())
                : Math.min(figures.median(), figures.best());
        return Math.abs(worse - target.owed()) / target.owed() * 100;
    }

    String verdict() {
        if (isAimReached()) {
            return "yes, and the aim";
        }
        return isMet() ? "yes" : String.format(Locale.ROOT, "no, missed by %.0f %%", Math.ceil(missedBy()));
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s%s | %s | %.2f | %.2f–%.2f | %.2f | %s |",
                target.line(),
                target.baseline(),
                target.isLess() ? "≤ " : "≥ ",
                plain(target.owed()),
                plain(target.aimed()),
                figures.median(),
                figures.lower(),
                figures.upper(),
                figures.best(),
                verdict());
    }

    String record() {
        return String.format(
                Locale.ROOT,
                "\"%s\",\"%s\",%s,%s,%.3f,%.3f,%s",
                target.line(),
                target.baseline(),
                plain(target.owed()),
                plain(target.aimed()),
                figures.median(),
                figures.best(),
                isMet() ? "yes" : "no");
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
