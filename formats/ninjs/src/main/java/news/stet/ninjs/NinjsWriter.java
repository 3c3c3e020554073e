package news.stet.ninjs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.io.Loss;
import news.stet.json.syntax.DocumentsWriter;

/** Writes an array of items. */
final class NinjsWriter implements ArticleWriter {
    private final DocumentsWriter documents;
    private final ItemWriter items;
    private List<Loss> losses = List.of();

    NinjsWriter(OutputStream out, NinjsOptions options) {
        this.documents = new DocumentsWriter(out, object -> false);
        this.items = new ItemWriter(options);
    }

    @Override
    public void write(Article article) throws IOException {
        ItemWriter.Item item = items.write(article);
        losses = item.losses();
        documents.write(item.json());
    }

    @Override
    public List<Loss> losses() {
        return losses;
    }

    @Override
    public void abort() {
        documents.abort();
    }

    @Override
    public void close() throws IOException {
        documents.close();
    }
}
