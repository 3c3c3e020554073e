package news.stet.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.io.Problem;

/** Reads one article ahead, so that it is known whether there is more than one before anything is written. */
final class Lookahead implements ArticleReader {
    private final ArticleReader reader;
    private final Progress progress;
    private Optional<Article> first;
    private Optional<Article> second;

    Lookahead(ArticleReader reader, Progress progress) throws IOException {
        this.reader = reader;
        this.progress = progress;
        this.first = reader.next();
        this.second = first.isPresent() ? reader.next() : Optional.empty();
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    boolean isSingle() {
        return first.isPresent() && second.isEmpty();
    }

    Article only() {
        return first.orElseThrow();
    }

    @Override
    public Optional<Article> next() throws IOException {
        Optional<Article> next = first;
        first = second;
        second = first.isPresent() ? reader.next() : Optional.empty();
        if (next.isPresent()) {
            progress.count();
        }
        return next;
    }

    @Override
    public List<Problem> problems() {
        return reader.problems();
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
