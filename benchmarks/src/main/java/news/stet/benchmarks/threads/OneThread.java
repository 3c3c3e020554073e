package news.stet.benchmarks.threads;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;

/** One thread reads. */
public final class OneThread extends Lines {
    /**
     * Prepares the lines.
     *
     * @param articles what is in them
     * @throws IOException if they cannot be written
     */
    public OneThread(List<Article> articles) throws IOException {
        super(articles);
    }

    @Override
    long sum(Stream<Article> articles) {
        return articles.mapToLong(Lines::seen).sum();
    }
}
