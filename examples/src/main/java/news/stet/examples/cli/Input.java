package news.stet.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import news.stet.io.ArticleReader;
import news.stet.newsml.NewsmlFormat;
import org.jspecify.annotations.Nullable;

/** Where articles come from: a file, a folder or zip of tables, or {@code -}. */
final class Input {
    private static final String STANDARD = "-";

    private Input() {}

    static ArticleReader open(String in, @Nullable String from, Surroundings surroundings) throws IOException {
        if (canBeOpenedAgain(in)) {
            Path path = path(in);
            return from == null
                    ? surroundings.formats().reader(path)
                    : surroundings.format(from).reader(path);
        }
        InputStream stream = stream(in, surroundings);
        try {
            return open(stream, name(in), from, surroundings);
        } catch (RuntimeException | IOException e) {
            if (!in.equals(STANDARD)) {
                stream.close();
            }
            throw e;
        }
    }

    static ArticleReader open(InputStream in, String source, @Nullable String from, Surroundings surroundings)
            throws IOException {
        if (from != null) {
            return surroundings.format(from).reader(in, source);
        }
        BufferedInputStream buffered = new BufferedInputStream(in);
        // It holds entities, which that one says: no format of articles knows it.
        return EntityList.isOne(buffered)
                ? NewsmlFormat.standard().reader(buffered, source)
                : surroundings.formats().reader(buffered, source);
    }

    /** Whether it is a file or folder, and neither a pipe nor standard input. */
    static boolean canBeOpenedAgain(String in) {
        return !in.equals(STANDARD) && (Files.isRegularFile(path(in)) || Files.isDirectory(path(in)));
    }

    /** What can be opened once. */
    static InputStream stream(String in, Surroundings surroundings) throws IOException {
        if (in.equals(STANDARD)) {
            return surroundings.in();
        }
        if (!Files.exists(path(in))) {
            throw new NoSuchFileException(in);
        }
        // Not by a channel, which would ask a pipe for its position.
        return new FileInputStream(path(in).toFile());
    }

    /** What it is called in messages. */
    static String name(String in) {
        return in.equals(STANDARD) ? "stdin" : in;
    }

    static Path path(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new UsageException("not a path: " + path);
        }
    }
}
