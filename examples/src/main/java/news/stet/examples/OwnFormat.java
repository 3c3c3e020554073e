package news.stet.examples;

import java.io.IOException;
import java.nio.file.Path;
import news.stet.io.ArticleFormats;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonLinesFormat;

/** Uses a format of one's own beside another, without declaring it anywhere. */
public final class OwnFormat {
    private OwnFormat() {}

    /**
     * Lists the headlines of a corpus.
     *
     * @param arguments a corpus in JSON Lines, and where to write the list
     * @throws IOException if one cannot be read or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        Path list = Path.of(arguments[1]);
        // snippet: own format
        ArticleFormats formats = ArticleFormats.of(JsonLinesFormat.standard(), new HeadlinesFormat());
        try (ArticleReader in = formats.reader(corpus); // corpus.jsonl
                ArticleWriter out = formats.writer(list)) { // evening.headlines
            in.transferTo(out);
        }
        // end: own format
    }
}
