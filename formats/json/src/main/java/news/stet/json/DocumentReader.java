package news.stet.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Reads the one article of an input. */
final class DocumentReader implements ArticleReader {
    private final InputStream in;
    private final @Nullable String source;
    private final Syntax syntax;
    private boolean done;
    private byte[] bytes = {};
    private @Nullable ArticleFormatException failure;

    DocumentReader(InputStream in, @Nullable String source, Syntax syntax) {
        this.in = in;
        this.source = source;
        this.syntax = syntax;
    }

    @Override
    public Optional<Article> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        int most = syntax.limits().articleLength();
        bytes = in.readNBytes(most);
        try {
            if (bytes.length == most && in.read() >= 0) {
                throw new ArticleFormatException(Limits.exceeded(
                        Location.of(source), "the document has more than " + most + " bytes", "articleLength"));
            }
            int from = Document.afterMark(bytes, bytes.length);
            return Optional.of(DocumentReading.read(new Document(bytes, from, bytes.length, 1, source, syntax)));
        } catch (ArticleFormatException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public Optional<BadRecord> recover() {
        ArticleFormatException failed = failure;
        failure = null;
        return failed == null ? Optional.empty() : Optional.of(new BadRecord(1, failed.problems(), bytes));
    }

    @Override
    public Location location() {
        return new Location(source, 1, 1, "");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
