package news.stet.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.InvalidValueException;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;

/** A full format that is as small as can be: a line {@code toy 1}, and one line for each article. */
class ToyFormat implements ArticleFormat {
    static final String HEADER = "toy 1";

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/x-toy");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("toy");
    }

    @Override
    public boolean recognizes(byte[] start) {
        return new String(start, StandardCharsets.UTF_8).startsWith(HEADER + "\n");
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
        return new ToyReader(new BufferedReader(new StrictUtf8(in, source)), source);
    }

    @Override
    public ArticleWriter writer(OutputStream out) throws IOException {
        return new ToyWriter(out);
    }

    String header() {
        return HEADER;
    }

    String encode(Article article) {
        return ToyDump.encode(article);
    }

    Article decode(String line, Location where) {
        try {
            return ToyDump.decode(line);
        } catch (InvalidValueException e) {
            throw new ArticleFormatException(
                    e.violations().stream()
                            .map(violation -> Problem.of(
                                    violation,
                                    new Location(where.source(), where.line(), where.column(), violation.path())))
                            .toList(),
                    e);
        } catch (IllegalArgumentException e) {
            throw error(ProblemCodes.SYNTAX, where, "is not an article of this format");
        }
    }

    static ArticleFormatException error(String code, Location where, String message) {
        return new ArticleFormatException(Problem.error(code, where, message));
    }

    private final class ToyReader implements ArticleReader {
        private final Reader in;
        private final @Nullable String source;
        private int line;

        ToyReader(Reader in, @Nullable String source) {
            this.in = in;
            this.source = source;
        }

        @Override
        public Optional<Article> next() throws IOException {
            if (line == 0) {
                String header = line();
                if (header == null || !header.startsWith(HEADER)) {
                    throw error(ProblemCodes.SYNTAX, here(), "the first line is \"toy 1\"");
                }
            }
            String next = line();
            return next == null ? Optional.empty() : Optional.of(decode(next, here()));
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private Location here() {
            return new Location(source, line, 0, "");
        }

        private @Nullable String line() throws IOException {
            line++;
            StringBuilder text = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    return end(text.toString(), here());
                }
                text.append((char) c);
            }
            return text.toString();
        }
    }

    /** The input has ended, perhaps within a line. */
    @Nullable
    String end(String rest, Location where) {
        if (!rest.isEmpty()) {
            throw error(ProblemCodes.TRUNCATED, where, "the input ends within a line");
        }
        return null;
    }

    private final class ToyWriter implements ArticleWriter {
        private final OutputStream out;
        private boolean started;
        private boolean closed;

        ToyWriter(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(Article article) throws IOException {
            start();
            out.write((encode(article) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try (out) {
                    start();
                }
            }
        }

        private void start() throws IOException {
            if (!started) {
                started = true;
                out.write((header() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
