package news.stet.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonLinesFormat;

/** By Stet. */
public final class StetJsonWriting extends Writing {
    private final JsonLinesFormat format = JsonLinesFormat.standard();

    /**
     * Takes the articles.
     *
     * @param articles what to write, a unit each
     */
    public StetJsonWriting(List<Article> articles) {
        super(articles);
    }

    @Override
    void write(Article article, OutputStream to) throws IOException {
        try (ArticleWriter writer = format.writer(to)) {
            writer.write(article);
        }
    }
}
