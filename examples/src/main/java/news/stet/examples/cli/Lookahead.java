package news.stet.examples.cli;

import java.io.IOException;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.io.ForwardingReader;
import news.stet.io.Location;

/** Reads one article ahead, so that it is known whether there is more than one before anything is written. */
final class Lookahead extends ForwardingReader {
    private final Progress progress;
    private Optional<Article> first;
    private Location firstPlace;
    private Optional<Article> second;
    private Location secondPlace;
    private Location place = Location.UNKNOWN;

    Lookahead(ArticleReader reader, Progress progress) throws IOException {
        super(reader);
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
        second = first.isPresent() ? super.next() : Optional.empty();
        secondPlace = super.location();
        if (next.isPresent()) {
            progress.count();
        }
        return next;
    }

    @Override
    public Location location() {
        return place;
    }
}
