package news.stet.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import news.stet.Article;
import news.stet.json.LinesReader.Line;
import org.jspecify.annotations.Nullable;

/**
 * The articles of lines, in order. What is split off takes whole lines with it, and whoever gets it reads them: finding
 * where lines end is quick, and reading what is in them is not.
 */
final class LinesSpliterator implements Spliterator<Article> {
    // Enough work to be worth handing over, little enough to be held.
    private static final int BYTES_OF_A_PART = 1 << 18;
    // Where nobody takes the parts they would pile up; then whoever splits reads on alone.
    private static final int MOST_PARTS = 64;

    private final LinesReader reader;
    private final AtomicInteger parts = new AtomicInteger();

    LinesSpliterator(LinesReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Article> action) {
        Optional<Article> article;
        try {
            article = reader.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        article.ifPresent(action);
        return article.isPresent();
    }

    @Override
    public @Nullable Spliterator<Article> trySplit() {
        if (parts.get() >= MOST_PARTS) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        try {
            int bytes = 0;
            while (bytes < BYTES_OF_A_PART) {
                Line line = reader.take();
                if (line == null) {
                    break;
                }
                lines.add(line);
                bytes += line.length();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty()) {
            return null;
        }
        parts.incrementAndGet();
        return new Part(lines);
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    /** Lines that were split off. */
    private final class Part implements Spliterator<Article> {
        private final List<Line> lines;
        // What it repeats is its own: other parts are read at the same time.
        private final Pool pool = new Pool();
        private int next;

        Part(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Article> action) {
            if (next == lines.size()) {
                return false;
            }
            Article article = reader.read(lines.get(next), pool);
            next++;
            if (next == lines.size()) {
                parts.decrementAndGet();
            }
            action.accept(article);
            return true;
        }

        @Override
        public @Nullable Spliterator<Article> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return (long) lines.size() - next;
        }

        @Override
        public int characteristics() {
            return ORDERED | NONNULL | SIZED;
        }
    }
}
