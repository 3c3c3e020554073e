package news.stet.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.io.Location;
import news.stet.io.Problem;

/** Reads one article ahead, so that it is known whether there is more than one before anything is written. */
final class Lookahead implements ArticleReader {
    private final ArticleReader reader;
    private final Progress progress;
    private Optional<Article> first;
    private Location firstPlace;
    private Optional<Article> second;
    private Location secondPlace;
    private Location place = Location.UNKNOWN;

    Lookahead(ArticleReader reader, Progress progress) throws IOException {
        this.reader = reader;
        this.progress = progress;
        this.first = reader.next();
        this.firstPlace = reader.location();
        this.second = first.isPresent() ? reader.next() : Optional.empty();
        this.secondPlace = reader.location();
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    boolean isSingle() {
        return first.isPresent() && second.isEmpty();
    }

    @Override
    public Optional<Article> next() throws IOException {
        Optional<Article> next = first;
        place = firstPlace;
        first = second;
        firstPlace = secondPlace;
        second = first.isPresent() ? reader.next() : Optional.empty();
        secondPlace = reader.location();
        if (next.isPresent()) {
            progress.count();
        }
        return next;
    }

    @Override
    public Location location() {
        return place;
    }

    @Override
    public long skipped() {
        return reader.skipped();
    }

    @Override
    public Map<String, Long> passedOver() {
        return reader.passedOver();
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
