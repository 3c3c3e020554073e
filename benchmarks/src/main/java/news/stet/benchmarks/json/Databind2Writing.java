package news.stet.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;

/** By Jackson 2's databind. */
public final class Databind2Writing extends Writing {
    private final Databind2 databind = new Databind2();

    /**
     * Takes the articles.
     *
     * @param articles what to write, a unit each
     */
    public Databind2Writing(List<Article> articles) {
        super(articles);
    }

    @Override
    void write(Article article, OutputStream to) throws IOException {
        databind.write(article, to);
    }
}
