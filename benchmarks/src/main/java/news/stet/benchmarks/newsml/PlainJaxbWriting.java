package news.stet.benchmarks.newsml;

import java.io.ByteArrayOutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;

/** Writes by the binding alone, one article into a document in memory at a time. */
public final class PlainJaxbWriting implements Variant {
    private static final int SIZE = 1 << 17;

    private final List<Article> articles;
    private final PlainJaxb plain = new PlainJaxb();

    /**
     * Takes the articles.
     *
     * @param articles what is written
     * @throws Exception if the binding cannot
     */
    public PlainJaxbWriting(List<Article> articles) throws Exception {
        this.articles = articles;
    }

    @Override
    public int units() {
        return articles.size();
    }

    @Override
    public long run(int unit) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
        plain.write(articles.get(unit), out);
        return out.size();
    }
}
