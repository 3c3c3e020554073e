package news.stet.newsml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Metadata;
import news.stet.Scheme;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the concepts of a document one after the other, holding one of them in memory, however large the vocabulary. The
 * entities are those that {@link KnowledgeReader} gives for a document in the order of the standard. What it says of the
 * item that the last entity came from is what stands before it there.
 * <p>For single use by one thread. Owns what it reads from: {@link #close()} closes it.
 */
public final class ConceptReader implements Iterable<Entity>, Closeable {
    private final KnowledgeInput in;
    private @Nullable KnowledgeItemReader item;
    private boolean inItem;

    ConceptReader(InputStream stream, @Nullable String source, boolean strict) throws IOException {
        this.in = new KnowledgeInput(stream, source, strict);
    }

    /**
     * The next entity, of this item or of the next one.
     *
     * @return the entity, or empty at the end, however often it is asked for
     * @throws ArticleFormatException if the content is wrong; nothing more can be read then
     * @throws IOException if the stream is broken
     */
    public Optional<Entity> next() throws IOException {
        while (inItem || in.toItem()) {
            Entity entity = in.part(this::inItem).orElse(null);
            if (entity != null) {
                return Optional.of(entity);
            }
            inItem = false;
        }
        return Optional.empty();
    }

    private Optional<Entity> inItem(List<Problem> found) {
        KnowledgeItemReader reader = item;
        if (!inItem || reader == null) {
            reader = new KnowledgeItemReader(in.xml());
            item = reader;
            inItem = true;
        }
        try {
            return Optional.ofNullable(reader.next());
        } finally {
            found.addAll(reader.problems());
        }
    }

    private KnowledgeItem.Builder builder() {
        if (item == null) {
            throw new IllegalStateException("ask for an entity first: no item was read yet");
        }
        return item.builder();
    }

    /**
     * The guid of the item.
     *
     * @return as {@link KnowledgeItem#id()}
     * @throws IllegalStateException if no entity was asked for yet
     */
    public String id() {
        return builder().id();
    }

    /**
     * The version of the item.
     *
     * @return as {@link KnowledgeItem#version()}
     * @throws IllegalStateException if no entity was asked for yet
     */
    public @Nullable String version() {
        return builder().version();
    }

    /**
     * The language of the item.
     *
     * @return as {@link KnowledgeItem#language()}
     * @throws IllegalStateException if no entity was asked for yet
     */
    public @Nullable String language() {
        return builder().language();
    }

    /**
     * What is said about the item.
     *
     * @return as {@link KnowledgeItem#metadata()}
     * @throws IllegalStateException if no entity was asked for yet
     */
    public Metadata metadata() {
        return builder().metadata();
    }

    /**
     * What the aliases of qcodes mean in the item.
     *
     * @return as {@link KnowledgeItem#schemes()}
     * @throws IllegalStateException if no entity was asked for yet
     */
    public List<Scheme> schemes() {
        return builder().schemes();
    }

    /**
     * Elements of the item that the model has no place for; what stands behind the concepts, such as {@code schemeMeta},
     * once these are read.
     *
     * @return the elements, in the order of the standard
     * @throws IllegalStateException if no entity was asked for yet
     */
    public List<Extension> extensions() {
        builder();
        return item == null ? List.of() : item.kept();
    }

    /**
     * What was found so far that did not cost an entity: repairs, doubts, items of other kinds.
     *
     * @return the warnings, in order; a copy
     */
    public List<Problem> problems() {
        return in.problems();
    }

    /**
     * The entities that are left, once.
     *
     * @return an iterator, which throws {@link UncheckedIOException} where the stream is broken
     */
    @Override
    public Iterator<Entity> iterator() {
        return new KnowledgeReader.Pulled<>(this::next);
    }

    /**
     * The entities that are left, once, lazily. Closing the stream closes the reader.
     *
     * @return a sequential stream, which throws {@link UncheckedIOException} where the input is broken
     */
    public Stream<Entity> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
