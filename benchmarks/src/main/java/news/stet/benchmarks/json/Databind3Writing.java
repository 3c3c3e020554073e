package news.stet.benchmarks.json;

import java.io.OutputStream;
import java.util.List;
import news.stet.Article;

/** By Jackson 3's databind. */
public final class Databind3Writing extends Writing {
    private final Databind3 databind = new Databind3();

    /**
     * Takes the articles.
     *
     * @param articles what to write, a unit each
     */
    public Databind3Writing(List<Article> articles) {
        super(articles);
    }

    @Override
    void write(Article article, OutputStream to) {
        databind.write(article, to);
    }
}
