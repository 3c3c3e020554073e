package news.stet.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import news.stet.newsml.NewsmlFormat;
import news.stet.newsml.NewsmlValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet check IN}. */
@Command(
        name = "check",
        description =
                "Reads the articles of IN and prints what is wrong with them, one problem a line. Errors give exit status"
                        + " 1; what was merely mended or guessed does not. A document of NewsML-G2, of whatever kind, is"
                        + " also held against the standard.")
final class Check implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "IN", description = "where the articles come from")
    private String in = "-";

    @Option(names = "--from", paramLabel = "FORMAT", description = "the format of IN")
    private @Nullable String from;

    @Option(
            names = "--schema",
            paramLabel = "XSD",
            description =
                    "the official schema to hold NewsML-G2 against, such as that of an older version; without it the"
                            + " rules of 2.35 are built in")
    private @Nullable String schema;

    Check(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = problems();
        for (Problem problem : problems) {
            surroundings.text().println(Columns.escape(problem.toString()));
        }
        if (problems.isEmpty()) {
            surroundings.text().println("no problems");
        }
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return failed ? Failures.CONTENT : Failures.FINE;
    }

    private List<Problem> problems() throws IOException {
        boolean fits = from == null || from.equals(NewsmlFormat.standard().name());
        if (Input.canBeOpenedAgain(in)) {
            try (Newsml newsml = fits ? Newsml.open(Input.path(in)) : null) {
                return problems(newsml, () -> Input.open(in, from, surroundings));
            }
        }
        BufferedInputStream stream = new BufferedInputStream(Input.stream(in, surroundings));
        try (stream;
                Newsml newsml = fits ? Newsml.copy(stream, Input.name(in)) : null) {
            return problems(newsml, () -> Input.open(stream, Input.name(in), from, surroundings));
        }
    }

    private List<Problem> problems(@Nullable Newsml newsml, Opening opening) throws IOException {
        if (newsml != null) {
            NewsmlValidator validator = schema == null
                    ? NewsmlValidator.standard()
                    : NewsmlValidator.builder().schema(Input.path(schema)).build();
            return newsml.problems(validator, newsml.articles() ? ofReading(newsml::reader) : List.of());
        }
        if (schema != null) {
            throw new UsageException("--schema is for NewsML-G2, and " + in + " is something else");
        }
        return ofReading(opening);
    }

    @FunctionalInterface
    private interface Opening {
        ArticleReader open() throws IOException;
    }

    private static List<Problem> ofReading(Opening opening) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (ArticleReader reader = opening.open()) {
            try {
                Optional<Article> article;
                do {
                    article = reader.next();
                } while (article.isPresent());
                problems.addAll(reader.problems());
            } catch (ArticleFormatException e) {
                problems.addAll(reader.problems());
                problems.addAll(e.problems());
            }
        } catch (ArticleFormatException e) {
            problems.addAll(e.problems());
        }
        return problems;
    }
}
