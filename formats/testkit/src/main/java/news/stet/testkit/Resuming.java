package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Position;
import news.stet.io.Problem;
import org.junit.jupiter.api.Assumptions;

/** Reading that was stopped goes on where it was, as if it had never been stopped. */
final class Resuming {
    private final ArticleFormat format;
    private final Path folder;

    Resuming(ArticleFormat format, Path folder) {
        this.format = format;
        this.folder = folder;
    }

    void goesOn(List<Article> articles) throws IOException {
        String extension = format.fileExtensions().get(0);
        List<Path> targets = format.usesFolders()
                ? List.of(folder.resolve("stopped." + extension), folder.resolve("stopped"))
                : List.of(folder.resolve("stopped." + extension));
        for (Path target : targets) {
            try (ArticleWriter writer = format.writer(target)) {
                writer.envelope(
                        new Envelope(null, "sender", null, null, null, List.of(), List.of(), List.of(), List.of()));
                for (Article article : articles) {
                    writer.write(article);
                }
            }
            Reading whole = read(format.reader(target), Integer.MAX_VALUE);
            for (int stop = 0; stop <= whole.articles.size(); stop++) {
                Reading first = read(format.reader(target), stop);
                Assumptions.assumeTrue(first.position.isPresent(), "does not tell its position");
                Position position = Position.parse(first.position.get().toString());
                assertThat(position.articles())
                        .as("articles before %s", position)
                        .isEqualTo(stop);
                Reading second = read(format.reader(target, position), Integer.MAX_VALUE);
                assertThat(second.articles)
                        .as("%s: what is read from %s on", format.name(), position)
                        .isEqualTo(whole.articles.subList(stop, whole.articles.size()));
                assertThat(second.position).as("where reading ends").isEqualTo(whole.position);
                if (stop > 0) {
                    assertThat(second.envelope).as("what was said at the start").isEqualTo(Envelope.NONE);
                }
                List<Problem> problems = new ArrayList<>(first.problems);
                problems.addAll(second.problems);
                assertThat(problems).as("problems, told once").isEqualTo(whole.problems);
            }
        }
    }

    /**
     * What was read.
     *
     * @param articles the articles
     * @param position where reading stopped
     * @param envelope what the stream said about itself
     * @param problems what was found
     */
    private record Reading(
            List<Article> articles, Optional<Position> position, Envelope envelope, List<Problem> problems) {}

    private static Reading read(ArticleReader from, int count) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (ArticleReader reader = from) {
            while (articles.size() < count) {
                Optional<Article> article = reader.next();
                if (article.isEmpty()) {
                    break;
                }
                articles.add(article.get());
            }
            return new Reading(articles, reader.position(), reader.envelope(), reader.problems());
        }
    }
}
