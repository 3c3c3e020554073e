package news.stet.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.stet.Article;
import news.stet.Versions;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles one after the other, holding one of them in memory. For single use by one thread. Owns what it reads
 * from: {@link #close()} closes it.
 */
public interface ArticleReader extends Iterable<Article>, Closeable {
    /**
     * The next article.
     *
     * @return the article, or empty at the end, however often it is asked for
     * @throws ArticleFormatException if the content is wrong; nothing more can be read then, unless {@link #recover()}
     *     can go on behind it
     * @throws IOException if the stream is broken
     */
    Optional<Article> next() throws IOException;

    /**
     * After {@link #next()} has failed with an {@link ArticleFormatException}: passes over the article that was bad, so that
     * the next one can be read. Only what is surely one article is passed over; where it cannot be told any more where the
     * next one begins, or whether an article that was given out lacks something, the failure is final.
     *
     * @return what was passed over, or empty if nothing more can be read; also if nothing has failed
     * @throws IOException if the stream is broken
     */
    default Optional<BadRecord> recover() throws IOException {
        return Optional.empty();
    }

    /**
     * The same articles without those that cannot be read, as far as a policy allows.
     *
     * @param policy what becomes of them
     * @return a reader in place of this one, which closes it
     */
    default ArticleReader tolerating(BadRecords policy) {
        return new ToleratingReader(this, policy);
    }

    /**
     * How many articles were passed over so far since they could not be read.
     *
     * @return the number; 0 unless the reader is {@linkplain #tolerating tolerating}
     */
    default long skipped() {
        return 0;
    }

    /**
     * How far the reader has come: to be asked between two articles, and kept.
     *
     * @return where the next article begins, or empty where a reader cannot be opened again at that place
     */
    default Optional<Position> position() {
        return Optional.empty();
    }

    /**
     * Where the article that was read last begins.
     *
     * @return the place, as far as it is known
     */
    default Location location() {
        return Location.UNKNOWN;
    }

    /**
     * What was found so far that did not cost an article: repairs, guesses, doubts.
     *
     * @return the warnings, in order; a copy
     */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * What was passed over so far since it is no article, such as the packages and plannings among the news items of a
     * message. Each is among the {@link #problems()} too, as long as there are not very many; here all are counted.
     *
     * @return how many of each kind, by the format's own name of it; a copy
     */
    default Map<String, Long> passedOver() {
        return Map.of();
    }

    /**
     * What the stream says about itself; known at the latest after the first article.
     *
     * @return the envelope
     */
    default Envelope envelope() {
        return Envelope.NONE;
    }

    /**
     * The articles that are left, once.
     *
     * @return an iterator, which throws {@link UncheckedIOException} where the stream is broken
     */
    @Override
    default Iterator<Article> iterator() {
        return new Iterator<>() {
            private @Nullable Article next;
            private boolean atEnd;

            @Override
            public boolean hasNext() {
                if (next == null && !atEnd) {
                    try {
                        next = ArticleReader.this.next().orElse(null);
                        atEnd = next == null;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                return next != null;
            }

            @Override
            public Article next() {
                if (!hasNext() || next == null) {
                    throw new NoSuchElementException("no more articles");
                }
                Article article = next;
                next = null;
                return article;
            }
        };
    }

    /**
     * The articles that are left, once. Where a format tells articles apart without reading them, as JSON Lines does, each
     * part that is split off reads its articles by itself; otherwise splitting reads them, in order.
     *
     * @return a spliterator, which throws {@link UncheckedIOException} where the stream is broken
     */
    @Override
    default Spliterator<Article> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    /**
     * The articles that are left, once, lazily. Closing the stream closes the reader.
     * <p>The stream is sequential. Made {@linkplain Stream#parallel() parallel}, several threads read where the
     * {@linkplain #spliterator() format allows it}; the order is kept by operations that keep it, such as
     * {@link Stream#forEachOrdered}, and the reader must not be used for anything else until they are done.
     *
     * @return a sequential stream, which throws {@link UncheckedIOException} where the input is broken
     */
    default Stream<Article> stream() {
        return StreamSupport.stream(spliterator(), false).onClose(() -> {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * The newest version of each article that is left, by {@link Versions#AGE}: see {@link Versions#latest(Iterable)}. A
     * canceled article is among them as what it is and never usable; no older version comes back in its place, in
     * whichever order they stand. Reads to the end and holds one article for each id in memory.
     *
     * @return one article for each id, in the order in which the ids first came
     * @throws ArticleFormatException if the content is wrong
     * @throws IOException if the stream is broken
     */
    default List<Article> latestVersions() throws IOException {
        try {
            return Versions.latest(this);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes all articles that are left, and what the stream says about itself; whatever is lost is told. If that fails,
     * the writer is told to give up what it has written so far.
     *
     * @param writer where to; not closed
     * @return what was done
     * @throws ArticleFormatException if the content is wrong
     * @throws java.io.InterruptedIOException if the thread was interrupted, which is seen between two articles; its flag
     *     stays set
     * @throws IOException if one of the streams is broken
     */
    default TransferReport transferTo(ArticleWriter writer) throws IOException {
        return transferTo(writer, LossPolicy.report());
    }

    /**
     * Writes all articles that are left, and what the stream says about itself, as long as nothing is lost that may not be.
     * If that fails, the writer is told to give up what it has written so far.
     *
     * @param writer where to; not closed
     * @param losses which losses there may be
     * @return what was done
     * @throws ArticleFormatException if the content is wrong
     * @throws LossException if a loss is not allowed
     * @throws java.io.InterruptedIOException if the thread was interrupted, which is seen between two articles; its flag
     *     stays set
     * @throws IOException if one of the streams is broken
     */
    default TransferReport transferTo(ArticleWriter writer, LossPolicy losses) throws IOException {
        return Transfer.run(this, writer, losses);
    }
}
