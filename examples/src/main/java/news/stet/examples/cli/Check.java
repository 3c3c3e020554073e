package news.stet.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet check IN}. */
@Command(
        name = "check",
        description =
                "Reads the articles of IN and prints what is wrong with them, one problem a line. Errors give exit status"
                        + " 1; what was merely mended or guessed does not.")
final class Check implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "IN", description = "where the articles come from")
    private String in = "-";

    @Option(names = "--from", paramLabel = "FORMAT", description = "the format of IN")
    private @Nullable String from;

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
        List<Problem> problems = new ArrayList<>();
        try (ArticleReader reader = Input.open(in, from, surroundings)) {
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
