package news.stet.benchmarks.newsml;

import java.io.ByteArrayInputStream;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;

/** Reads by the binding alone, one article of a document in memory at a time. */
public final class PlainJaxbReading implements Variant {
    private final List<byte[]> documents;
    private final PlainJaxb plain = new PlainJaxb();

    /**
     * Prepares the documents.
     *
     * @param articles what is in them
     * @throws Exception if that fails
     */
    public PlainJaxbReading(List<Article> articles) throws Exception {
        this.documents = Documents.of(articles);
    }

    @Override
    public int units() {
        return documents.size();
    }

    @Override
    public long run(int unit) throws Exception {
        Article article = plain.read(new ByteArrayInputStream(documents.get(unit)));
        return (long) article.body().size()
                + article.entities().size()
                + article.claims().size();
    }
}
