package news.stet.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import org.jspecify.annotations.Nullable;

/**
 * A format: how articles are written in it and read from it. Immutable and safe for use by many threads; readers and
 * writers are not.
 * <p>A format of one's own implements the five methods that have no default, has a public constructor without arguments
 * and is declared as a service both in {@code module-info.java} and under {@code META-INF/services}. The contract of
 * {@code stet-testkit} tests it.
 */
public interface ArticleFormat {
    /**
     * Its name, in lower case: {@code json}.
     *
     * @return the name, under which it is found in {@link ArticleFormats}
     */
    String name();

    /**
     * Its media types.
     *
     * @return the types in lower case, without parameters, the preferred one first
     */
    List<String> mediaTypes();

    /**
     * The extensions of its files.
     *
     * @return the extensions in lower case, without the dot, the preferred one first
     */
    List<String> fileExtensions();

    /**
     * Opens a stream of articles for reading. The reader owns the stream.
     *
     * @param in the bytes
     * @param source a name for messages, such as the file's, or null
     * @return a reader
     * @throws ArticleFormatException if the beginning already is wrong
     * @throws IOException if the stream is broken
     */
    ArticleReader reader(InputStream in, @Nullable String source) throws IOException;

    /**
     * Opens a stream for writing articles to. The writer owns the stream.
     *
     * @param out where the bytes go
     * @return a writer
     * @throws IOException if the stream is broken
     * @throws UnsupportedOperationException if the format is read and not written; the message says so in the user's words
     */
    ArticleWriter writer(OutputStream out) throws IOException;

    /**
     * Whether articles are written in this format, or only read from it.
     *
     * @return true, unless the format says otherwise
     */
    default boolean writes() {
        return true;
    }

    /**
     * Whether one document of this format may hold more than one article.
     *
     * @return true, unless the format says otherwise
     */
    default boolean holdsMany() {
        return true;
    }

    /**
     * Whether a document of this format may be a folder of files.
     *
     * @return false, unless the format says otherwise
     */
    default boolean usesFolders() {
        return false;
    }

    /**
     * Whether an input looks like this format.
     *
     * @param start its first bytes, 1,024 or fewer
     * @return true if it does; never true for what merely might be
     */
    default boolean recognizes(byte[] start) {
        return false;
    }

    /**
     * Opens a file, or a folder if the format uses folders, for reading.
     *
     * @param path the file
     * @return a reader, to be closed
     * @throws ArticleFormatException if the beginning already is wrong
     * @throws IOException if the file cannot be read
     */
    default ArticleReader reader(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return reader(in, path.toString());
        } catch (RuntimeException | IOException e) {
            closeAfter(e, in);
            throw e;
        }
    }

    /**
     * Opens a file, or a folder if the format uses folders, where another reader of it has stopped: the first article is
     * the one that it would have read next. A format that can go there at once does; others read on to it.
     *
     * @param path the file, the same as then
     * @param position what the other one's {@link ArticleReader#position()} was
     * @return a reader, to be closed, which knows nothing of an envelope behind the start
     * @throws ArticleFormatException if the beginning already is wrong, or the file ends before the position
     * @throws IOException if the file cannot be read
     */
    default ArticleReader reader(Path path, Position position) throws IOException {
        ArticleReader reader = reader(path);
        try {
            return Resumed.behind(reader, position, path.toString());
        } catch (RuntimeException | IOException e) {
            closeAfter(e, reader);
            throw e;
        }
    }

    /**
     * Opens a file, or a folder if the format uses folders, for writing. It appears in its place when the writer is
     * closed, whole.
     *
     * @param path the file
     * @return a writer, to be closed
     * @throws IOException if the file cannot be written
     */
    default ArticleWriter writer(Path path) throws IOException {
        AtomicFile file = AtomicFile.create(path);
        try {
            return new FileWriter(writer(file.stream()), file);
        } catch (RuntimeException | IOException e) {
            closeAfter(e, file);
            throw e;
        }
    }

    private static void closeAfter(Exception failure, Closeable opened) {
        try {
            opened.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * Reads the one article of a file.
     *
     * @param path the file
     * @return the article
     * @throws ArticleFormatException if the content is wrong, or is not one article
     * @throws IOException if the file cannot be read
     */
    default Article read(Path path) throws IOException {
        return readResult(path).article();
    }

    /**
     * Reads the one article of a file, and says what was found on the way.
     *
     * @param path the file
     * @return the article and the warnings
     * @throws ArticleFormatException if the content is wrong, or is not one article
     * @throws IOException if the file cannot be read
     */
    default ReadResult readResult(Path path) throws IOException {
        try (ArticleReader reader = reader(path)) {
            return OneArticle.of(reader, path.toString());
        }
    }

    /**
     * Reads the one article of a stream, to its end, and leaves the stream open.
     *
     * @param in the bytes
     * @return the article
     * @throws ArticleFormatException if the content is wrong, or is not one article
     * @throws IOException if the stream is broken
     */
    default Article read(InputStream in) throws IOException {
        return readResult(in, null).article();
    }

    /**
     * Reads the one article of a stream, to its end, says what was found on the way, and leaves the stream open.
     *
     * @param in the bytes
     * @param source a name for messages, or null
     * @return the article and the warnings
     * @throws ArticleFormatException if the content is wrong, or is not one article
     * @throws IOException if the stream is broken
     */
    default ReadResult readResult(InputStream in, @Nullable String source) throws IOException {
        try (ArticleReader reader = reader(new Unclosed.Input(in), source)) {
            return OneArticle.of(reader, source);
        }
    }

    /**
     * Reads the one article of bytes that are in memory, as a message queue hands them out.
     *
     * @param bytes a document of this format; not changed, and not kept
     * @return the article
     * @throws ArticleFormatException if the content is wrong, or is not one article
     */
    default Article read(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
    }

    /**
     * Reads the one article of a text.
     *
     * @param text a document of this format
     * @return the article
     * @throws ArticleFormatException if the content is wrong, or is not one article
     */
    default Article readString(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes an article to a file, which appears in its place whole or not at all.
     *
     * @param article the article
     * @param path the file
     * @return what the file does not hold as the article has it; 0..n
     * @throws IOException if the file cannot be written
     */
    default List<Loss> write(Article article, Path path) throws IOException {
        try (AtomicFile file = AtomicFile.create(path)) {
            List<Loss> losses = write(article, file.stream());
            file.commit();
            return losses;
        }
    }

    /**
     * Writes an article to a stream and leaves the stream open.
     *
     * @param article the article
     * @param out where the bytes go
     * @return what the document does not hold as the article has it; 0..n
     * @throws IOException if the stream is broken
     */
    default List<Loss> write(Article article, OutputStream out) throws IOException {
        try (ArticleWriter writer = writer(new Unclosed.Output(out))) {
            boolean done = false;
            try {
                writer.write(article);
                List<Loss> losses = writer.losses();
                done = true;
                return losses;
            } finally {
                if (!done) {
                    writer.abort();
                }
            }
        }
    }

    /**
     * Writes an article to a file, which appears in its place whole or not at all, unless something would be lost that may
     * not be.
     *
     * @param article the article
     * @param path the file
     * @param allowed which losses there may be
     * @return what the file does not hold as the article has it; 0..n
     * @throws LossException if a loss is not allowed; nothing is written then
     * @throws IOException if the file cannot be written
     */
    default List<Loss> write(Article article, Path path, LossPolicy allowed) throws IOException {
        check(article, allowed);
        return write(article, path);
    }

    /**
     * Writes an article to a stream and leaves the stream open, unless something would be lost that may not be.
     *
     * @param article the article
     * @param out where the bytes go
     * @param allowed which losses there may be
     * @return what the document does not hold as the article has it; 0..n
     * @throws LossException if a loss is not allowed; nothing is written then
     * @throws IOException if the stream is broken
     */
    default List<Loss> write(Article article, OutputStream out, LossPolicy allowed) throws IOException {
        check(article, allowed);
        return write(article, out);
    }

    private void check(Article article, LossPolicy allowed) {
        if (!allowed.allowsAny()) {
            allowed.check(article.id(), losses(article));
        }
    }

    /**
     * What would be lost of an article in this format. Nothing is written.
     *
     * @param article the article
     * @return what a document would not hold as the article has it; 0..n
     */
    default List<Loss> losses(Article article) {
        try {
            return write(article, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing does not break
        }
    }

    /**
     * What a conversion of all articles that are left would do. Nothing is written; the articles are read to the end.
     *
     * @param reader where they come from; not closed
     * @return what {@link ArticleReader#transferTo(ArticleWriter)} would tell, had it written to a document of this format,
     *     or to one for each article if the format holds one
     * @throws ArticleFormatException if the content is wrong
     * @throws IOException if the stream is broken
     */
    default TransferReport preview(ArticleReader reader) throws IOException {
        try (ArticleWriter writer = holdsMany() ? writer(OutputStream.nullOutputStream()) : new Preview(this)) {
            return reader.transferTo(writer);
        }
    }

    /**
     * Writes an article to a text.
     *
     * @param article the article
     * @return a document of this format; for formats that are text
     */
    default String writeString(Article article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
