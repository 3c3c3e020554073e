package news.stet.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Changes;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet roundtrip IN --into DIR}. */
@Command(
        name = "roundtrip",
        description =
                "Prints who says what in the article of IN, writes it in several formats, reads each back, and says"
                        + " whether all came back equal. Exit status 1 if not.")
final class RoundTrip implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "IN", description = "where the article comes from")
    private String in = "-";

    @Option(names = "--from", paramLabel = "FORMAT", description = "the format of IN")
    private @Nullable String from;

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "the folder to write to")
    private Path into = Path.of("");

    @Option(
            names = "--through",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "json,newsml,csv",
            description = "the formats; ${DEFAULT-VALUE} if not given")
    private List<String> through = List.of();

    RoundTrip(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<ArticleFormat> formats = through.stream().map(surroundings::format).toList();
        for (ArticleFormat format : formats) {
            if (!format.writes()) {
                throw new UsageException("the format " + format.name() + " is read and not written");
            }
        }
        Article article = article();
        new WhoSaysWhat(article, 100).print(surroundings.text());
        Files.createDirectories(into);
        surroundings.text().println("Written, read back and compared:");
        boolean allEqual = true;
        for (ArticleFormat format : formats) {
            allEqual &= roundTrip(article, format);
        }
        surroundings.text().println(allEqual ? "All are equal." : "Not all are equal.");
        return allEqual ? Failures.FINE : Failures.CONTENT;
    }

    private Article article() throws IOException {
        try (ArticleReader reader = Input.open(in, from, surroundings)) {
            Optional<Article> article = reader.next();
            if (article.isEmpty() || reader.next().isPresent()) {
                String found = article.isEmpty() ? "holds no article" : "holds more than one article";
                throw new ArticleFormatException(Problem.error(
                        ProblemCodes.COUNT, Location.of(in.equals("-") ? "stdin" : in), found + ", expected one"));
            }
            for (Problem warning : reader.problems()) {
                surroundings.messages().println(Columns.escape(warning.toString()));
            }
            return article.get();
        }
    }

    private boolean roundTrip(Article article, ArticleFormat format) throws IOException {
        Path path = into.resolve(fileName(format));
        if (!in.equals("-") && Files.exists(path) && Files.isSameFile(path, Input.path(in))) {
            throw new UsageException("would write over IN: " + path);
        }
        format.write(article, path);
        Changes changes = Changes.between(article, format.read(path));
        surroundings
                .text()
                .println(String.format(
                        Locale.ROOT,
                        "  %-8s %-60s %,9d bytes   %s",
                        format.name(),
                        Columns.escape(path.toString()),
                        size(path),
                        changes.isEmpty() ? "equal" : "DIFFERENT"));
        changes.all().stream()
                .limit(SHOWN)
                .forEach(change -> surroundings.text().println("    " + Columns.escape(change.toString())));
        if (changes.all().size() > SHOWN) {
            surroundings.text().println("    and " + (changes.all().size() - SHOWN) + " more");
        }
        return changes.isEmpty();
    }

    /** That of IN, in the manner of the format. */
    private String fileName(ArticleFormat format) {
        Path last = Input.path(in.equals("-") ? "article" : in)
                .toAbsolutePath()
                .normalize()
                .getFileName();
        String name = last == null ? "article" : last.toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return format.usesFolders()
                ? stem
                : stem + "." + format.fileExtensions().get(0);
    }

    private static long size(Path path) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(path)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }
}
