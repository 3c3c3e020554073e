package news.stet.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;

/** By fastjson2. */
public final class Fastjson2Writing extends Writing {
    /**
     * Takes the articles.
     *
     * @param articles what to write, a unit each
     */
    public Fastjson2Writing(List<Article> articles) {
        super(articles);
    }

    @Override
    void write(Article article, OutputStream to) throws IOException {
        Fastjson2.write(article, to);
    }
}
