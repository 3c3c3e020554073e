package news.stet.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;

/** Writes articles as lines of Stet's JSON Lines into memory that is used again. */
abstract class Writing implements Variant {
    private final List<Article> articles;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    Writing(List<Article> articles) {
        this.articles = articles;
    }

    @Override
    public final int units() {
        return articles.size();
    }

    @Override
    public final long run(int unit) throws IOException {
        out.reset();
        write(articles.get(unit), out);
        return out.size();
    }

    abstract void write(Article article, OutputStream to) throws IOException;
}
