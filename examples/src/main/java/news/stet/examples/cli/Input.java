package news.stet.examples.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import news.stet.io.ArticleReader;
import org.jspecify.annotations.Nullable;

/** Where articles come from: a file, a folder or zip of tables, or {@code -}. */
final class Input {
    private static final String STANDARD = "-";

    private Input() {}

    static ArticleReader open(String in, @Nullable String from, Surroundings surroundings) throws IOException {
        if (in.equals(STANDARD)) {
            return open(surroundings.in(), "stdin", from, surroundings);
        }
        Path path = path(in);
        if (Files.isRegularFile(path) || Files.isDirectory(path)) {
            return from == null
                    ? surroundings.formats().reader(path)
                    : surroundings.format(from).reader(path);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(in);
        }
        // A pipe can be opened once, and not by a channel, which would ask for its position.
        InputStream pipe = new FileInputStream(path.toFile());
        try {
            return open(pipe, in, from, surroundings);
        } catch (RuntimeException | IOException e) {
            pipe.close();
            throw e;
        }
    }

    private static ArticleReader open(InputStream in, String source, @Nullable String from, Surroundings surroundings)
            throws IOException {
        return from == null
                ? surroundings.formats().reader(in, source)
                : surroundings.format(from).reader(in, source);
    }

    static Path path(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new UsageException("not a path: " + path);
        }
    }
}
