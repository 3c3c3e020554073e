package news.stet.benchmarks.json;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import news.stet.benchmarks.corpus.Corpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many bytes are allocated for each article that is read: by JMH, whose profiler counts them exactly. */
@State(Scope.Thread)
public class Allocation {
    private static final int ARTICLES = 200;
    private static final String NORMALIZED = "gc.alloc.rate.norm";

    @SuppressWarnings("NullAway.Init") // prepared before anything is asked
    private StetJsonReading stet;

    @SuppressWarnings("NullAway.Init")
    private Databind2Reading databind;

    private int next;

    /**
     * Prepares the documents.
     *
     * @throws IOException if that fails
     */
    @Setup
    public void prepare() throws IOException {
        stet = new StetJsonReading(Corpus.articles(ARTICLES));
        databind = new Databind2Reading(Corpus.articles(ARTICLES));
    }

    /**
     * Reads one article by Stet.
     *
     * @return something of it
     * @throws IOException never
     */
    @Benchmark
    public long stet() throws IOException {
        next = (next + 1) % ARTICLES;
        return stet.run(next);
    }

    /**
     * Reads one article by Jackson's databind.
     *
     * @return something of it
     * @throws IOException never
     */
    @Benchmark
    public long databind() throws IOException {
        next = (next + 1) % ARTICLES;
        return databind.run(next);
    }

    /**
     * The bytes that one of the two allocates for an article.
     *
     * @param method its name
     * @param milliseconds how long it warms up and how long it is measured
     * @return the bytes
     * @throws RunnerException if JMH fails
     */
    @SuppressWarnings("rawtypes") // as JMH gives them
    public static double of(String method, int milliseconds) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Allocation.class.getName() + "." + method + "$")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .forks(1)
                        .jvmArgsAppend("-Dstet.root=" + System.getProperty("stet.root", "."), "-Xmx1g")
                        .warmupIterations(1)
                        .warmupTime(TimeValue.milliseconds(milliseconds))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.milliseconds(milliseconds))
                        .build())
                .run();
        return List.copyOf(results).get(0).getSecondaryResults().entrySet().stream()
                .filter(result -> result.getKey().endsWith(NORMALIZED))
                .mapToDouble(result -> result.getValue().getScore())
                .findFirst()
                .orElseThrow();
    }
}
