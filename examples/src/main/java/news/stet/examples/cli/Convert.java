package news.stet.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Location;
import news.stet.io.Loss;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet convert IN OUT}. */
@Command(name = "convert", description = "Writes the articles of IN to OUT, one after the other.")
final class Convert implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "IN", description = "where the articles come from")
    private String in = "-";

    @Parameters(index = "1", paramLabel = "OUT", description = "where they go; a path without extension is a folder")
    private String out = "-";

    @Option(names = "--from", paramLabel = "FORMAT", description = "the format of IN")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "FORMAT", description = "the format of OUT")
    private @Nullable String to;

    Convert(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ArticleFormat format = outputFormat();
        if (isSame()) {
            throw new UsageException("IN and OUT are the same");
        }
        try (ArticleReader reader = Input.open(in, from, surroundings)) {
            try (Progress progress = new Progress(surroundings)) {
                convert(new Lookahead(reader, progress), format);
            } finally {
                for (Problem warning : reader.problems()) {
                    surroundings.messages().println(Columns.escape(warning.toString()));
                }
                reader.passedOver()
                        .forEach((kind, count) ->
                                surroundings.messages().println(Columns.escape(kind + ", passed over: " + count)));
            }
        }
        return Failures.FINE;
    }

    private ArticleFormat outputFormat() {
        ArticleFormat format = namedFormat();
        if (!format.writes()) {
            throw new UsageException("the format " + format.name()
                    + " is read and not written; name another with --to: " + names(false));
        }
        return format;
    }

    private ArticleFormat namedFormat() {
        if (to != null) {
            return surroundings.format(to);
        }
        if (out.equals("-")) {
            throw new UsageException("say in which format to write to standard output: --to");
        }
        return surroundings
                .formats()
                .forPath(Input.path(out))
                .orElseThrow(() -> new UsageException(
                        "no format has the extension of " + out + "; name one with --to: " + names(false)));
    }

    /** Reading and writing the same folder at once would leave neither. */
    private boolean isSame() throws IOException {
        if (in.equals("-") || out.equals("-")) {
            return false;
        }
        Path from = Input.path(in);
        Path to = Input.path(out);
        return Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to);
    }

    private void convert(Lookahead reader, ArticleFormat format) throws IOException {
        if (reader.isSingle() && reader.envelope().equals(Envelope.NONE)) {
            write(reader.only(), format);
            return;
        }
        if (reader.isSingle() && !format.holdsMany()) {
            write(reader.only(), format);
            surroundings
                    .messages()
                    .println("what the input says about itself is lost: the format " + format.name()
                            + " holds an article and nothing around it");
            return;
        }
        if (!format.holdsMany()) {
            String found = reader.isEmpty() ? "holds no article" : "holds more than one article";
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.COUNT,
                    Location.of(in.equals("-") ? "stdin" : in),
                    found + ", and a document of the format " + format.name() + " holds exactly one",
                    "formats that hold many: " + names(true) + "."));
        }
        try (ArticleWriter writer =
                out.equals("-") ? format.writer(surroundings.out()) : format.writer(Input.path(out))) {
            reader.transferTo(new Reporting(writer));
        }
    }

    /** Tells what each article lost. */
    private final class Reporting implements ArticleWriter {
        private final ArticleWriter writer;

        Reporting(ArticleWriter writer) {
            this.writer = writer;
        }

        @Override
        public List<Loss> envelope(Envelope envelope) throws IOException {
            return writer.envelope(envelope);
        }

        @Override
        public void write(Article article) throws IOException {
            writer.write(article);
            report(article, writer.losses());
        }

        @Override
        public List<Loss> losses() {
            return writer.losses();
        }

        @Override
        public void abort() {
            writer.abort();
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    private void report(Article article, List<Loss> losses) {
        for (String line : LossLines.of(losses)) {
            surroundings.messages().println(Columns.escape(article.id() + ": " + line));
        }
    }

    /** One article is written as one, not as a collection with one member. */
    private void write(Article article, ArticleFormat format) throws IOException {
        if (out.equals("-")) {
            report(article, format.write(article, surroundings.out()));
            surroundings.out().flush();
        } else {
            report(article, format.write(article, Input.path(out)));
        }
    }

    private String names(boolean many) {
        return surroundings.formats().all().stream()
                .filter(format -> format.writes() && (!many || format.holdsMany()))
                .map(ArticleFormat::name)
                .collect(Collectors.joining(", "));
    }
}
