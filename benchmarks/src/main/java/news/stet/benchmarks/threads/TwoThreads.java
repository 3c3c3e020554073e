package news.stet.benchmarks.threads;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import news.stet.Article;

/** Two threads read, in order. */
public final class TwoThreads extends Lines {
    private final ForkJoinPool two = new ForkJoinPool(2);

    /**
     * Prepares the lines.
     *
     * @param articles what is in them
     * @throws IOException if they cannot be written
     */
    public TwoThreads(List<Article> articles) throws IOException {
        super(articles);
    }

    @Override
    long sum(Stream<Article> articles) {
        // A parallel stream works in the pool of the thread that asks for its result.
        return two.submit(() -> articles.parallel().mapToLong(Lines::seen).sum())
                .join();
    }
}
