package news.stet.newsml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a document that hold concepts, one after the other, holding one of them in memory; other items of a
 * message are passed over, and said to be in {@link #problems()}. For single use by one thread. Owns what it reads from:
 * {@link #close()} closes it.
 */
public final class KnowledgeReader implements Iterable<KnowledgeItem>, Closeable {
    private final KnowledgeInput in;

    KnowledgeReader(InputStream stream, @Nullable String source, boolean strict) throws IOException {
        this.in = new KnowledgeInput(stream, source, strict);
    }

    /**
     * The next item.
     *
     * @return the item, or empty at the end, however often it is asked for
     * @throws ArticleFormatException if the content is wrong; nothing more can be read then
     * @throws IOException if the stream is broken
     */
    public Optional<KnowledgeItem> next() throws IOException {
        if (!in.toItem()) {
            return Optional.empty();
        }
        return Optional.of(in.part(found -> KnowledgeItemReader.read(in.xml(), found)));
    }

    /**
     * What was found so far that did not cost an item: repairs, doubts, items of other kinds.
     *
     * @return the warnings, in order; a copy
     */
    public List<Problem> problems() {
        return in.problems();
    }

    /**
     * How many items of other kinds were passed over so far.
     *
     * @return the counts by kind, such as {@code newsItem}
     */
    public Map<String, Long> passedOver() {
        return in.passedOver();
    }

    /**
     * The items that are left, once.
     *
     * @return an iterator, which throws {@link UncheckedIOException} where the stream is broken
     */
    @Override
    public Iterator<KnowledgeItem> iterator() {
        return new Pulled<>(this::next);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Something that is read one by one. */
    @FunctionalInterface
    interface Pull<T> {
        Optional<T> next() throws IOException;
    }

    /** Iterates over what is pulled. */
    static final class Pulled<T> implements Iterator<T> {
        private final Pull<T> pull;
        private Optional<T> next = Optional.empty();
        private boolean atEnd;

        Pulled(Pull<T> pull) {
            this.pull = pull;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !atEnd) {
                try {
                    next = pull.next();
                    atEnd = next.isEmpty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return next.isPresent();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more");
            }
            T value = next.orElseThrow();
            next = Optional.empty();
            return value;
        }
    }
}
