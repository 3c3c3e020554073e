package news.stet.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.newsml.NewsmlFormat;

/** Lists what of an agency's message may be used at a time: the newest versions, without what is canceled or embargoed. */
public final class ReadTheWire {
    private ReadTheWire() {}

    /**
     * Lists.
     *
     * @param arguments a message in NewsML-G2, and a time such as {@code 2024-05-02T12:00:00Z}
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path message = Path.of(arguments[0]);
        Instant now = Instant.parse(arguments[1]);
        // snippet: wire
        try (ArticleReader wire = NewsmlFormat.standard().reader(message)) {
            for (Article article : wire.latestVersions()) {
                if (article.usableAt(now)) {
                    System.out.println(article.headline().orElse(article.id()));
                }
            }
            wire.problems().forEach(System.out::println); // what was mended, and which items were no articles
        }
        // end: wire
    }
}
