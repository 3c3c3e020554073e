package news.stet.examples;

import java.io.IOException;
import java.nio.file.Path;
import news.stet.Claim;
import news.stet.io.ArticleReader;
import news.stet.json.JsonLinesFormat;

/** Counts the hedged claims of a corpus in JSON Lines, with one article in memory at a time. */
public final class StreamCorpus {
    private StreamCorpus() {}

    /**
     * Counts.
     *
     * @param arguments a corpus
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        // snippet: stream
        try (ArticleReader articles = JsonLinesFormat.standard().reader(corpus)) {
            long hedged = articles.stream()
                    .flatMap(article -> article.claims().stream())
                    .filter(Claim::isHedged)
                    .count();
            System.out.println(hedged + " hedged claims");
        }
        // end: stream
    }
}
