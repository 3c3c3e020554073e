package news.stet.newsml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.stet.Party;
import news.stet.io.ArticleFormatException;
import news.stet.io.AtomicFile;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Loss;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.XmlOutput;
import org.jspecify.annotations.Nullable;

/**
 * The items of NewsML-G2 2.35 that give entities and not an article: {@code conceptItem} and {@code knowledgeItem}. A
 * {@code newsMessage} is read too, for those of its items.
 * <p>What was read and not edited since is written as it was read; anything else at power conformance, with what the model
 * has no place for in its own place where the schema lets it stand, else in the namespace {@code https://stet.news/ns/1}.
 * Both come back equal.
 * <p>Immutable and safe for use by many threads; readers are not.
 */
public final class KnowledgeFormat {
    private static final KnowledgeFormat STANDARD =
            new KnowledgeFormat(new Options(Party.of("unknown"), false, false, Limits.USUAL));

    private final Options options;

    private KnowledgeFormat(Options options) {
        this.options = options;
    }

    /**
     * The usual format: what can be mended is mended, and said in a warning.
     *
     * @return the format
     */
    public static KnowledgeFormat standard() {
        return STANDARD;
    }

    /**
     * Starts a format with options.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. */
    public static final class Builder {
        private Party provider = STANDARD.options.provider();
        private boolean faithful;
        private boolean strict;

        private Builder() {}

        /**
         * The provider to write for items that name none: the standard requires one. It is marked as supplied, and an item
         * that is read back has none. Without this option it is "unknown".
         *
         * @param provider who delivers the items; an entity that it names is not written
         * @return this builder
         */
        public Builder provider(Party provider) {
            this.provider = Objects.requireNonNull(provider, "provider").toBuilder()
                    .entity(null)
                    .build();
            return this;
        }

        /**
         * Writes what is valid against the schema, whatever was read: the usual way. An item of others that breaks the
         * standard is written anew from what was understood of it; it is in the document all the same, as it stood, and
         * each place where it breaks the standard is a reported {@link Loss} of the kind MOVED.
         *
         * @return this builder
         */
        public Builder conformant() {
            faithful = false;
            return this;
        }

        /**
         * Writes an item of others as it was read, with whatever breaks the standard, as long as it was not edited since.
         *
         * @return this builder
         */
        public Builder faithful() {
            faithful = true;
            return this;
        }

        /**
         * Refuses what would otherwise be mended: such a warning is an error, and costs the item.
         *
         * @return this builder
         */
        public Builder strict() {
            this.strict = true;
            return this;
        }

        /**
         * Builds the format.
         *
         * @return a new format
         */
        public KnowledgeFormat build() {
            return new KnowledgeFormat(new Options(provider, faithful, strict, Limits.USUAL));
        }
    }

    /**
     * An item and what was found on the way.
     *
     * @param item the item
     * @param problems warnings; 0..n, never an error, since an error leaves no item
     */
    public record Result(KnowledgeItem item, List<Problem> problems) {
        /** Checks the components and copies the list. */
        public Result {
            Objects.requireNonNull(item, "item");
            problems = List.copyOf(problems);
        }
    }

    /**
     * Whether an input looks as if it held concepts: its root is a {@code conceptItem} or a {@code knowledgeItem}.
     *
     * @param start its first bytes, 1,024 or fewer
     * @return true if it does; false for a message, which may hold any items
     */
    public boolean recognizes(byte[] start) {
        // Also true of UTF-16, where every other byte is 0.
        String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains(Namespaces.NAR)
                && List.of("conceptItem", "knowledgeItem").stream().anyMatch(name -> isRoot(text, name));
    }

    /** The first tag that is neither declaration nor comment. */
    private static boolean isRoot(String text, String name) {
        int at = 0;
        while (true) {
            at = text.indexOf('<', at);
            if (at < 0) {
                return false;
            }
            if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                at++;
            } else {
                int end = at + 1;
                while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                String tag = text.substring(at + 1, end);
                return tag.equals(name) || tag.endsWith(":" + name);
            }
        }
    }

    /**
     * Opens a stream of items for reading. The reader owns the stream.
     *
     * @param in the bytes of a conceptItem, a knowledgeItem or a newsMessage
     * @param source a name for messages, such as the file's, or null
     * @return a reader
     * @throws ArticleFormatException if the beginning already is wrong
     * @throws IOException if the stream is broken
     */
    public KnowledgeReader reader(InputStream in, @Nullable String source) throws IOException {
        return new KnowledgeReader(in, source, options.strict());
    }

    /**
     * Opens a file for reading.
     *
     * @param path the file
     * @return a reader, to be closed
     * @throws ArticleFormatException if the beginning already is wrong
     * @throws IOException if the file cannot be read
     */
    public KnowledgeReader reader(Path path) throws IOException {
        return opened(path, in -> reader(in, path.toString()));
    }

    /**
     * Opens a stream for reading its concepts one at a time, however many one item has. The reader owns the stream.
     *
     * @param in the bytes of a conceptItem, a knowledgeItem or a newsMessage
     * @param source a name for messages, such as the file's, or null
     * @return a reader
     * @throws ArticleFormatException if the beginning already is wrong
     * @throws IOException if the stream is broken
     */
    public ConceptReader concepts(InputStream in, @Nullable String source) throws IOException {
        return new ConceptReader(in, source, options.strict());
    }

    /**
     * Opens a file for reading its concepts one at a time, however many one item has.
     *
     * @param path the file
     * @return a reader, to be closed
     * @throws ArticleFormatException if the beginning already is wrong
     * @throws IOException if the file cannot be read
     */
    public ConceptReader concepts(Path path) throws IOException {
        return opened(path, in -> concepts(in, path.toString()));
    }

    @FunctionalInterface
    private interface Opening<T> {
        T open(InputStream in) throws IOException;
    }

    private static <T> T opened(Path path, Opening<T> opening) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return opening.open(in);
        } catch (RuntimeException | IOException e) {
            try {
                in.close();
            } catch (IOException more) {
                e.addSuppressed(more);
            }
            throw e;
        }
    }

    /**
     * Reads the one item of a file.
     *
     * @param path the file
     * @return the item
     * @throws ArticleFormatException if the content is wrong, or is not one item
     * @throws IOException if the file cannot be read
     */
    public KnowledgeItem read(Path path) throws IOException {
        return readResult(path).item();
    }

    /**
     * Reads the one item of a file, and says what was found on the way.
     *
     * @param path the file
     * @return the item and the warnings
     * @throws ArticleFormatException if the content is wrong, or is not one item
     * @throws IOException if the file cannot be read
     */
    public Result readResult(Path path) throws IOException {
        try (KnowledgeReader reader = reader(path)) {
            return one(reader, path.toString());
        }
    }

    /**
     * Reads the one item of a stream, to its end, and leaves the stream open.
     *
     * @param in the bytes
     * @return the item
     * @throws ArticleFormatException if the content is wrong, or is not one item
     * @throws IOException if the stream is broken
     */
    public KnowledgeItem read(InputStream in) throws IOException {
        return readResult(in, null).item();
    }

    /**
     * Reads the one item of a stream, to its end, says what was found on the way, and leaves the stream open.
     *
     * @param in the bytes
     * @param source a name for messages, or null
     * @return the item and the warnings
     * @throws ArticleFormatException if the content is wrong, or is not one item
     * @throws IOException if the stream is broken
     */
    public Result readResult(InputStream in, @Nullable String source) throws IOException {
        InputStream unclosed = new FilterInputStream(in) {
            @Override
            public void close() {}
        };
        try (KnowledgeReader reader = reader(unclosed, source)) {
            return one(reader, source);
        }
    }

    /**
     * Reads the one item of a text.
     *
     * @param text a document
     * @return the item
     * @throws ArticleFormatException if the content is wrong, or is not one item
     */
    public KnowledgeItem readString(String text) {
        try {
            return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
    }

    private static Result one(KnowledgeReader reader, @Nullable String source) throws IOException {
        Optional<KnowledgeItem> item = reader.next();
        if (item.isEmpty()) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.COUNT,
                    Location.of(source),
                    "holds no conceptItem and no knowledgeItem, expected one"));
        }
        if (reader.next().isPresent()) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.COUNT,
                    Location.of(source),
                    "holds more than one item with concepts, expected one",
                    "open it with reader() and read them one after the other."));
        }
        return new Result(item.get(), reader.problems());
    }

    /**
     * Writes an item to a file, which appears in its place whole or not at all.
     *
     * @param item the item
     * @param path the file
     * @return what is not in the document as the item has it
     * @throws IOException if the file cannot be written
     */
    public List<Loss> write(KnowledgeItem item, Path path) throws IOException {
        try (AtomicFile file = AtomicFile.create(path)) {
            List<Loss> losses = write(item, file.stream());
            file.commit();
            return losses;
        }
    }

    /**
     * Writes an item to a stream and leaves the stream open.
     *
     * @param item the item
     * @param out where the bytes go
     * @return what is not in the document as the item has it
     * @throws IOException if the stream is broken
     */
    public List<Loss> write(KnowledgeItem item, OutputStream out) throws IOException {
        XmlOutput output = new XmlOutput(out, Namespaces.PREFIXES);
        List<Loss> losses = new KnowledgeItemWriter(output, options).write(item);
        output.flush();
        return losses;
    }

    /**
     * Writes an item to a text.
     *
     * @param item the item
     * @return a document
     */
    public String writeString(KnowledgeItem item) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(item, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
