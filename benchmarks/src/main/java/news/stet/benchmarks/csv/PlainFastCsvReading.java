package news.stet.benchmarks.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;

/** Sets of articles read from their tables with FastCSV. */
public final class PlainFastCsvReading implements Variant {
    private final List<Path> sets;
    private final int articles;

    /**
     * Makes the sets.
     *
     * @param articles what is in all of them
     * @throws IOException if the seed is not found or no file can be written
     */
    public PlainFastCsvReading(List<Article> articles) throws IOException {
        sets = SetFolder.ofSets(articles);
        this.articles = Math.min(articles.size(), SetFolder.SIZE);
    }

    @Override
    public int units() {
        return sets.size();
    }

    @Override
    public int articles() {
        return articles;
    }

    @Override
    public long run(int unit) throws IOException {
        List<Article> articles = PlainFastCsv.read(sets.get(unit));
        long sum = 0;
        for (Article article : articles) {
            sum += article.body().size()
                    + article.entities().size()
                    + article.claims().size();
        }
        return sum;
    }
}
