package news.stet.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import news.stet.Article;

/**
 * Writes articles one after the other. For single use by one thread. Owns what it writes to: {@link #close()} finishes
 * the document and closes it; a file appears in its place only then, whole.
 */
public interface ArticleWriter extends Closeable {
    /**
     * Says something about the stream itself, before the first article. A format without a place for it loses it, and says
     * so.
     *
     * @param envelope what to say
     * @return what is lost of it, as far as that is known before the first article; 0..n
     * @throws IOException if the stream is broken
     * @throws IllegalStateException if an article was written already
     */
    default List<Loss> envelope(Envelope envelope) throws IOException {
        return envelope.equals(Envelope.NONE)
                ? List.of()
                : List.of(new Loss(Loss.Kind.DROPPED, "envelope", null, null, null));
    }

    /**
     * Writes one article.
     *
     * @param article the article
     * @throws IOException if the stream is broken
     * @throws IllegalStateException if the format holds a single article and has it
     */
    void write(Article article) throws IOException;

    /**
     * What the document does not hold of the article that was written last as the article has it.
     *
     * @return the losses, in the order of the article; empty if there are none, as always in a full format whose data
     *     nobody else has touched; a copy
     */
    default List<Loss> losses() {
        return List.of();
    }

    /**
     * Gives up: closing will not finish the document, and will leave the target as it was where that can be done, which it
     * can for files and folders.
     */
    default void abort() {}
}
