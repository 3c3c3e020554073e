package news.stet.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A format of two components, to try the door with: a line {@code id TAB version} for each article. A line {@code @…} in
 * front is the envelope's sender, a line {@code #…} a warning.
 */
public final class ToyFormat implements ArticleFormat {
    /** For the service loader. */
    public ToyFormat() {}

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/x-toy", "text/toy");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("toy", "toys");
    }

    @Override
    public boolean recognizes(byte[] start) {
        return start.length > 3 && new String(start, StandardCharsets.US_ASCII).startsWith("toy:");
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
        return new Reader(in, source);
    }

    @Override
    public ArticleWriter writer(OutputStream out) throws IOException {
        return new Writer(out);
    }

    private static final class Reader implements ArticleReader {
        private final BufferedReader lines;
        private final @Nullable String source;
        private final List<Problem> problems = new ArrayList<>();
        private Envelope envelope = Envelope.NONE;
        private int line;

        Reader(InputStream in, @Nullable String source) {
            this.lines = new BufferedReader(new StrictUtf8(in, source));
            this.source = source;
        }

        @Override
        public Optional<Article> next() throws IOException {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                Location location = new Location(source, line, 1, "");
                if (text.startsWith("@")) {
                    envelope = new Envelope(
                            null, text.substring(1), null, null, null, List.of(), List.of(), List.of(), List.of());
                } else if (text.startsWith("#")) {
                    problems.add(Problem.warning(ProblemCodes.GUESSED, location, "a comment"));
                } else {
                    return Optional.of(article(text, location));
                }
            }
            return Optional.empty();
        }

        private static Article article(String text, Location location) {
            int tab = text.indexOf('\t');
            try {
                return Article.builder(tab < 0 ? text : text.substring(0, tab))
                        .version(tab < 0 ? null : text.substring(tab + 1))
                        .build();
            } catch (InvalidValueException e) {
                throw new ArticleFormatException(
                        e.violations().stream()
                                .map(violation -> Problem.of(violation, location))
                                .toList(),
                        e);
            }
        }

        @Override
        public List<Problem> problems() {
            return List.copyOf(problems);
        }

        @Override
        public Envelope envelope() {
            return envelope;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private static final class Writer implements ArticleWriter {
        private final OutputStream out;
        private boolean aborted;

        Writer(OutputStream out) {
            this.out = out;
        }

        @Override
        public List<Loss> envelope(Envelope envelope) throws IOException {
            line("@" + envelope.sender());
            return List.of();
        }

        @Override
        public void write(Article article) throws IOException {
            line(article.version() == null ? article.id() : article.id() + "\t" + article.version());
        }

        private void line(String text) throws IOException {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void abort() {
            aborted = true;
        }

        @Override
        public void close() throws IOException {
            try (out) {
                if (!aborted) {
                    out.write("#end\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }
}
