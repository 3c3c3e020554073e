package news.stet.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleReader;
import org.jspecify.annotations.Nullable;

/** Reads the one article of an input. */
final class DocumentReader implements ArticleReader {
    private final InputStream in;
    private final @Nullable String source;
    private final int maxBytes;
    private boolean done;

    DocumentReader(InputStream in, @Nullable String source, int maxBytes) {
        this.in = in;
        this.source = source;
        this.maxBytes = maxBytes;
    }

    @Override
    public Optional<Article> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        byte[] bytes = in.readNBytes(maxBytes);
        if (bytes.length == maxBytes && in.read() >= 0) {
            throw Limits.exceeded("the document", maxBytes, source, 0);
        }
        int from = Document.afterMark(bytes, bytes.length);
        return Optional.of(DocumentReading.read(new Document(bytes, from, bytes.length, 1, source)));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
