package news.stet.benchmarks.harness;

import java.util.List;

/**
 * How much is done for a figure.
 *
 * @param articles how many articles of the corpus are read and written
 * @param rounds how often each variant takes its turn after warming up
 * @param warmUp how long each variant warms up, in milliseconds
 * @param slice how long a turn is, in milliseconds
 * @param sizes of the corpora that go through each format in little memory, in bytes, ascending
 * @param starts how often a program is started
 */
public record Effort(int articles, int rounds, int warmUp, int slice, List<Long> sizes, int starts) {
    private static final long MIB = 1 << 20;
    private static final int FEW = 100;

    /** What the published figures are measured with. */
    public static final Effort FULL = new Effort(2_000, 20, 3_000, 150, List.of(64 * MIB, 256 * MIB, 1_024 * MIB), 7);

    /** Enough to see that everything works, and nothing more. */
    public static final Effort SMOKE = new Effort(25, 3, 50, 10, List.of(MIB / 2), 1);

    /** Copies the sizes. */
    public Effort {
        sizes = List.copyOf(sizes);
    }

    /**
     * The memory that each variant is given: enough for its articles, and the same for all, so that none pays more for it
     * than another. All of it is touched before: a turn must not pay for pages that are used for the first time.
     *
     * @return options of the JVM
     */
    List<String> memory() {
        return articles > FEW
                ? List.of("-Xms1536m", "-Xmx1536m", "-Xmn256m", "-XX:+AlwaysPreTouch")
                : List.of("-Xmx256m");
    }

    /**
     * Less of it, for what is measured beside.
     *
     * @return half the time
     */
    public Effort half() {
        return new Effort(articles, (rounds + 1) / 2, warmUp / 2, slice, sizes, starts);
    }
}
