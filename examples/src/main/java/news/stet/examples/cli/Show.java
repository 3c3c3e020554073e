package news.stet.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.newsml.ConceptReader;
import news.stet.newsml.KnowledgeFormat;
import news.stet.newsml.NewsmlFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet show IN}. */
@Command(
        name = "show",
        description =
                "Prints who says what in the articles of IN, through whom, and how firmly; of a document with concepts and no"
                        + " article, its entities.")
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
        boolean known = from == null || from.equals(NewsmlFormat.standard().name());
        if (Input.canBeOpenedAgain(in)) {
            return known && EntityList.isOne(Input.path(in))
                    ? entities(KnowledgeFormat.standard().concepts(Input.path(in)))
                    : articles(Input.open(in, from, surroundings));
        }
        BufferedInputStream stream = new BufferedInputStream(Input.stream(in, surroundings));
        return known && EntityList.isOne(stream)
                ? entities(KnowledgeFormat.standard().concepts(stream, Input.name(in)))
                : articles(Input.open(stream, Input.name(in), from, surroundings));
    }

    /** Where there are no articles, the entities are what there is to show. */
    private Integer entities(ConceptReader concepts) throws IOException {
        try (concepts) {
            long count = new EntityList(width, entity).print(concepts, surroundings.text());
            if (count == 0 && entity != null) {
                surroundings.messages().println("stet: no entity is called " + Columns.escape(entity));
                return Failures.CONTENT;
            }
            surroundings.text().println(count == 1 ? "1 entity" : count + " entities");
        }
        return Failures.FINE;
    }

    private Integer articles(ArticleReader articles) throws IOException {
        boolean found = false;
        try (articles) {
            for (Optional<Article> next = articles.next(); next.isPresent(); next = articles.next()) {
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
