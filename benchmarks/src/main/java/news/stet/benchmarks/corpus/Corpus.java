package news.stet.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import news.stet.Article;
import news.stet.io.ArticleFormats;

/**
 * Articles made from the seed, each of other words, people and claims: about 25 KB of JSON, 20 entities, 60 mentions and 25
 * claims. The same number gives the same articles on every machine.
 */
public final class Corpus {
    /** How many articles the figures of speed are measured on. */
    public static final int SIZE = 2_000;

    private static final String ROOT = "stet.root";
    private static final Path SEED = Path.of("seeds", "belgorod-2023-05-23.json");

    private Corpus() {}

    /**
     * The seed.
     *
     * @return the article
     * @throws IOException if it is not found below the directory named by the property {@code stet.root}
     */
    public static Article seed() throws IOException {
        return ArticleFormats.load().read(Path.of(System.getProperty(ROOT, ".")).resolve(SEED));
    }

    /**
     * The first articles of the corpus.
     *
     * @param count how many
     * @return the articles
     * @throws IOException if the seed is not found
     */
    public static List<Article> articles(int count) throws IOException {
        Maker maker = new Maker(seed());
        return IntStream.range(0, count).mapToObj(maker::article).toList();
    }
}
