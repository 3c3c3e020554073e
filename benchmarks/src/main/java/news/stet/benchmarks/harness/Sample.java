package news.stet.benchmarks.harness;

import java.io.IOException;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.corpus.Corpus;

/** Which articles a variant works on. */
public enum Sample {
    /** Those made from the seed. */
    CORPUS,
    /** The seed itself. */
    SEED;

    List<Article> articles(int count) throws IOException {
        return this == SEED ? List.of(Corpus.seed()) : Corpus.articles(count);
    }
}
