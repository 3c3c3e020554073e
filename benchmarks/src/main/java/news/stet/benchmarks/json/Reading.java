package news.stet.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonLinesFormat;

/** Reads articles, each from bytes of its own: a line of Stet's JSON Lines without its end. */
abstract class Reading implements Variant {
    private final List<byte[]> documents;

    Reading(List<Article> articles) throws IOException {
        documents = new ArrayList<>(articles.size());
        for (Article article : articles) {
            documents.add(bytes(article));
        }
    }

    static byte[] bytes(Article article) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (ArticleWriter writer = JsonLinesFormat.standard().writer(line)) {
            writer.write(article);
        }
        return Arrays.copyOf(line.toByteArray(), line.size() - 1);
    }

    @Override
    public final int units() {
        return documents.size();
    }

    @Override
    public final long run(int unit) throws IOException {
        return read(documents.get(unit));
    }

    /** Reads a document and returns something of what it says. */
    abstract long read(byte[] json) throws IOException;

    static long seen(Article article) {
        return article.body().size()
                + 31L * article.claims().size()
                + 961L * article.entities().size();
    }
}
