package news.stet.benchmarks.newsml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;
import news.stet.io.ArticleReader;
import news.stet.newsml.NewsmlFormat;

/** Reads by Stet, one article of a document in memory at a time. */
public final class StetNewsmlReading implements Variant {
    private final List<byte[]> documents;

    /**
     * Prepares the documents.
     *
     * @param articles what is in them
     * @throws IOException if that fails
     */
    public StetNewsmlReading(List<Article> articles) throws IOException {
        this.documents = Documents.of(articles);
    }

    @Override
    public int units() {
        return documents.size();
    }

    @Override
    public long run(int unit) throws Exception {
        ByteArrayInputStream in = new ByteArrayInputStream(documents.get(unit));
        try (ArticleReader reader = NewsmlFormat.standard().reader(in, null)) {
            Article article = reader.next().orElseThrow();
            return (long) article.body().size()
                    + article.entities().size()
                    + article.claims().size();
        }
    }
}
