package news.stet.ninjs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.io.Loss;
import news.stet.json.syntax.DocumentsWriter;
import org.jspecify.annotations.Nullable;

/** Writes an array of items. */
final class NinjsWriter implements ArticleWriter {
    private final DocumentsWriter documents;
    private final ItemWriter items;
    private ItemWriter.@Nullable Item last;

    NinjsWriter(OutputStream out, NinjsOptions options) {
        this.documents = new DocumentsWriter(out, object -> false);
        this.items = new ItemWriter(options);
    }

    @Override
    public void write(Article article) throws IOException {
        ItemWriter.Item item = items.write(article);
        last = item;
        documents.write(item.json());
    }

    @Override
    public List<Loss> losses() {
        return last == null ? List.of() : last.losses();
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
