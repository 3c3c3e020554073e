package news.stet.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
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
    private static final int BUFFER = 1 << 13;

    private final InputStream in;
    private final @Nullable String source;
    private final Syntax syntax;
    private boolean done;
    private byte[] bytes = {};
    private int length;
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
        boolean whole = fill(most);
        try {
            if (!whole) {
                throw tooLong(source, most);
            }
            return Optional.of(read(bytes, length, source, syntax));
        } catch (ArticleFormatException e) {
            failure = e;
            throw e;
        }
    }

    /** The article of a document that is in memory. */
    static Article read(byte[] bytes, int length, @Nullable String source, Syntax syntax) {
        int most = syntax.limits().articleLength();
        if (length > most) {
            throw tooLong(source, most);
        }
        int from = Document.afterMark(bytes, length);
        return DocumentReading.read(new Document(bytes, from, length, 1, source, syntax), new Pool());
    }

    private static ArticleFormatException tooLong(@Nullable String source, int most) {
        return new ArticleFormatException(
                Limits.exceeded(Location.of(source), "the document has more than " + most + " bytes", "articleLength"));
    }

    /** Reads up to a number of bytes, and says whether that was all. */
    private boolean fill(int most) throws IOException {
        // A byte more than is said to be there, so that the end is seen without growing.
        bytes = new byte[Math.min(Math.max(in.available() + 1, BUFFER), most)];
        length = 0;
        while (true) {
            int count = in.read(bytes, length, bytes.length - length);
            if (count < 0) {
                return true;
            }
            length += count;
            if (length == most) {
                return in.read() < 0;
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length * 2L, most));
            }
        }
    }

    @Override
    public Optional<BadRecord> recover() {
        ArticleFormatException failed = failure;
        failure = null;
        return failed == null
                ? Optional.empty()
                : Optional.of(new BadRecord(1, failed.problems(), Arrays.copyOf(bytes, length)));
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
