package news.stet.benchmarks.newsml;

import java.io.ByteArrayOutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;
import news.stet.newsml.NewsmlFormat;

/** Writes by Stet, one article into a document in memory at a time. */
public final class StetNewsmlWriting implements Variant {
    private static final int SIZE = 1 << 17;

    private final List<Article> articles;

    /**
     * Takes the articles.
     *
     * @param articles what is written
     */
    public StetNewsmlWriting(List<Article> articles) {
        this.articles = articles;
    }

    @Override
    public int units() {
        return articles.size();
    }

    @Override
    public long run(int unit) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
        NewsmlFormat.standard().write(articles.get(unit), out);
        return out.size();
    }
}
