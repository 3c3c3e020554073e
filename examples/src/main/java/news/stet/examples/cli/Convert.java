package news.stet.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.AtomicFile;
import news.stet.io.Envelope;
import news.stet.io.Location;
import news.stet.io.Loss;
import news.stet.io.LossPolicy;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.TransferReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet convert IN OUT}. */
@Command(
        name = "convert",
        description =
                "Writes the articles of IN to OUT, one after the other, and tells what OUT does not hold as IN has it.")
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

    @Option(
            names = "--losses",
            paramLabel = "WHICH",
            description =
                    "report: any is fine as long as it is told, which is usual; fail: none; or those that are fine, such as"
                            + " moved,changed. If there is another, nothing is written")
    private String losses = "report";

    @Option(names = "--dry-run", description = "writes nothing, and tells what would be lost")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE", description = "where to write what was done, as JSON")
    private @Nullable String reportFile;

    @ArgGroup(exclusive = false, heading = "Articles that cannot be read:%n")
    private Bad bad = new Bad();

    Convert(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ArticleFormat format = outputFormat();
        LossPolicy allowed = Allowed.parse(losses);
        if (isSame()) {
            throw new UsageException("IN and OUT are the same");
        }
        TransferReport report;
        try (ArticleReader reader = Input.open(in, from, surroundings).tolerating(bad.policy())) {
            try (Progress progress = new Progress(surroundings)) {
                report = convert(new Lookahead(reader, progress), format, allowed);
            } finally {
                for (Problem warning : reader.problems()) {
                    say(warning.toString());
                }
                reader.passedOver().forEach((kind, count) -> say(kind + ", passed over: " + count));
            }
        }
        tell(report);
        return report.skipped() == 0 ? Failures.FINE : Failures.CONTENT;
    }

    private void say(String line) {
        surroundings.messages().println(Columns.escape(line));
    }

    private void tell(TransferReport report) throws IOException {
        Map<String, List<Loss>> byArticle = new LinkedHashMap<>();
        report.losses()
                .forEach(lost -> byArticle
                        .computeIfAbsent(lost.article(), article -> new ArrayList<>())
                        .add(lost.loss()));
        byArticle.forEach((article, lost) ->
                LossLines.of(lost).forEach(line -> say(article.isEmpty() ? line : article + ": " + line)));
        long more = report.counts().values().stream().mapToLong(Long::longValue).sum()
                - report.losses().size();
        if (more > 0) {
            say("and " + more + " more losses");
        }
        if (report.skipped() > 0 || dryRun) {
            say(report.read() + (report.read() == 1 ? " article read, " : " articles read, ") + report.written()
                    + (dryRun ? " would be written " : " written ")
                    + (report.isLossless() ? "without losses, " : "with losses, ") + report.skipped() + " skipped");
        }
        if (reportFile != null) {
            try (AtomicFile file = AtomicFile.create(Input.path(reportFile))) {
                try (OutputStream stream = file.stream()) {
                    stream.write(report.toJson().getBytes(StandardCharsets.UTF_8));
                }
                file.commit();
            }
        }
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

    private TransferReport convert(Lookahead reader, ArticleFormat format, LossPolicy allowed) throws IOException {
        try (ArticleWriter writer = writer(reader, format, allowed)) {
            return reader.transferTo(writer, allowed);
        }
    }

    /** One article is written as one, not as a collection with one member. */
    private ArticleWriter writer(Lookahead reader, ArticleFormat format, LossPolicy allowed) throws IOException {
        boolean alone =
                reader.isSingle() && (!format.holdsMany() || reader.envelope().equals(Envelope.NONE));
        if (!alone && !format.holdsMany()) {
            String found = reader.isEmpty() ? "holds no article" : "holds more than one article";
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.COUNT,
                    Location.of(in.equals("-") ? "stdin" : in),
                    found + ", and a document of the format " + format.name() + " holds exactly one",
                    "formats that hold many: " + names(true) + "."));
        }
        if (alone) {
            return new OneDocument(format, dryRun ? null : output(), allowed);
        }
        if (dryRun) {
            return format.writer(OutputStream.nullOutputStream());
        }
        return out.equals("-") ? format.writer(surroundings.out()) : format.writer(Input.path(out));
    }

    private OneDocument.Output output() {
        return (article, format, policy) -> {
            if (!out.equals("-")) {
                return format.write(article, Input.path(out), policy);
            }
            var lost = format.write(article, surroundings.out(), policy);
            surroundings.out().flush();
            return lost;
        };
    }

    private String names(boolean many) {
        return surroundings.formats().all().stream()
                .filter(format -> format.writes() && (!many || format.holdsMany()))
                .map(ArticleFormat::name)
                .collect(Collectors.joining(", "));
    }
}
