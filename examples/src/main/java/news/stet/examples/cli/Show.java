package news.stet.examples.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.stet.Article;
import news.stet.io.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet show IN}. */
@Command(name = "show", description = "Prints who says what in the articles of IN, through whom, and how firmly.")
final class Show implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "IN", description = "where the articles come from")
    private String in = "-";

    @Option(names = "--from", paramLabel = "FORMAT", description = "the format of IN")
    private @Nullable String from;

    @Option(
            names = "--entity",
            paramLabel = "NAME|ID",
            description = "only the claims that it makes, passes on, assesses or is the subject of")
    private @Nullable String entity;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            defaultValue = "100",
            description = "how wide the table is; ${DEFAULT-VALUE} if not given, at least 80")
    private int width = 100;

    Show(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (width < 80) {
            throw new UsageException("--width is at least 80, found " + width);
        }
        boolean found = false;
        try (ArticleReader reader = Input.open(in, from, surroundings)) {
            for (Optional<Article> next = reader.next(); next.isPresent(); next = reader.next()) {
                WhoSaysWhat who = new WhoSaysWhat(next.get(), width);
                found |= entity == null ? who.print(surroundings.text()) : who.print(surroundings.text(), entity);
                if (surroundings.text().checkError()) {
                    throw new IOException("standard output cannot be written");
                }
            }
        }
        if (!found && entity != null) {
            surroundings.messages().println("stet: no article speaks of " + Columns.escape(entity));
            return Failures.CONTENT;
        }
        return Failures.FINE;
    }
}
