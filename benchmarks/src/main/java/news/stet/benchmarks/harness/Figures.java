package news.stet.benchmarks.harness;

import java.util.Arrays;

/**
 * What came of several measurements of one thing.
 *
 * @param lower a quarter of them is less
 * @param median half of them is less
 * @param upper a quarter of them is more
 * @param best the best there was; of a ratio, the best of one over the best of the other
 */
public record Figures(double lower, double median, double upper, double best) {
    /**
     * Of figures where more is better.
     *
     * @param values at least one
     * @return the figures
     */
    public static Figures of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Figures(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), sorted[sorted.length - 1]);
    }

    /**
     * Of figures where less is better.
     *
     * @param values at least one
     * @return the figures
     */
    public static Figures ofTimes(double... values) {
        Figures of = of(values);
        return new Figures(
                of.lower(), of.median(), of.upper(), Arrays.stream(values).min().orElseThrow());
    }

    /**
     * Of a figure that does not vary.
     *
     * @param value the figure
     * @return the figures
     */
    public static Figures exactly(double value) {
        return new Figures(value, value, value, value);
    }

    static Figures ratios(double[] values, double[] baselines) {
        double[] ratios = new double[values.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = values[i] / baselines[i];
        }
        Figures of = of(ratios);
        double best = of(values).best() / of(baselines).best();
        return new Figures(of.lower(), of.median(), of.upper(), best);
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
