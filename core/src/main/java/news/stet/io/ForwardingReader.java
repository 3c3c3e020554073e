package news.stet.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.stet.Article;

/**
 * A reader around another one, which it asks for everything: for those who change some of the answers. What a reader can be
 * asked grows with releases; whoever extends this one passes on what is new as well.
 */
public abstract class ForwardingReader implements ArticleReader {
    private final ArticleReader reader;

    /**
     * A reader around another one.
     *
     * @param reader the other one, which is closed with this one
     */
    protected ForwardingReader(ArticleReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    @Override
    public Optional<Article> next() throws IOException {
        return reader.next();
    }

    @Override
    public Optional<BadRecord> recover() throws IOException {
        return reader.recover();
    }

    @Override
    public long skipped() {
        return reader.skipped();
    }

    @Override
    public Optional<Position> position() {
        return reader.position();
    }

    @Override
    public Location location() {
        return reader.location();
    }

    @Override
    public List<Problem> problems() {
        return reader.problems();
    }

    @Override
    public Map<String, Long> passedOver() {
        return reader.passedOver();
    }

    @Override
    public Envelope envelope() {
        return reader.envelope();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
