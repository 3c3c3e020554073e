package news.stet.benchmarks.harness;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.stet.Article;

/**
 * The JVM of one variant. It works only when it is told to: each line that comes in is a number of milliseconds to work, and
 * is answered by how many articles were done in how many nanoseconds.
 */
public final class Worker {
    private final Variant variant;
    private int next;
    private long seen;

    private Worker(Variant variant) {
        this.variant = variant;
    }

    /**
     * Works until nothing more comes in.
     *
     * @param arguments the class of the variant, the sample and how many articles
     * @throws Exception if the variant fails
     */
    public static void main(String[] arguments) throws Exception {
        // Whatever a library prints must not pass for an answer.
        PrintStream answers = System.out;
        System.setOut(System.err);
        Worker worker = new Worker(variant(arguments));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers.println("ready");
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            answers.println(worker.work(Long.parseLong(order) * 1_000_000));
        }
        // Said, so that what the variant returns is needed.
        System.err.println(worker.seen == 0 ? "nothing was done" : "");
    }

    /** The variant alone stays: what it was made from is not in its way. */
    private static Variant variant(String[] arguments) throws Exception {
        List<Article> articles = Sample.valueOf(arguments[1]).articles(Integer.parseInt(arguments[2]));
        return Class.forName(arguments[0])
                .asSubclass(Variant.class)
                .getDeclaredConstructor(List.class)
                .newInstance(articles);
    }

    private String work(long nanos) throws Exception {
        long start = System.nanoTime();
        long done = 0;
        long now = start;
        while (now - start < nanos) {
            seen += variant.run(next);
            next = (next + 1) % variant.units();
            done++;
            now = System.nanoTime();
        }
        return done * variant.articles() + " " + (now - start);
    }
}
