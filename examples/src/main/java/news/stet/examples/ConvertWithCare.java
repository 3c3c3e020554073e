package news.stet.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.BadRecords;
import news.stet.io.LossPolicy;
import news.stet.io.Position;
import news.stet.io.TransferReport;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.text.TextFormat;

/** What a conversion may lose, what becomes of articles that cannot be read, and how to go on after a stop. */
public final class ConvertWithCare {
    private ConvertWithCare() {}

    /**
     * Converts a corpus of JSON Lines to a message of NewsML-G2, and then piece by piece to JSON Lines.
     *
     * @param arguments a corpus, and a folder to write to
     * @throws IOException if one cannot be read or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        // snippet: with care
        BadRecords bad = BadRecords.collect(folder.resolve("bad")).atMostPart(0.01);
        try (ArticleReader in = JsonLinesFormat.standard().reader(corpus).tolerating(bad);
                ArticleWriter out = NewsmlFormat.standard().writer(folder.resolve("message.xml"))) {
            TransferReport report = in.transferTo(out, LossPolicy.fail()); // or a loss ends it, and nothing is written
            System.out.println(report.read() + " read, " + report.written() + " written, " + report.skipped() + " bad");
        }

        try (ArticleReader in = JsonLinesFormat.standard().reader(corpus).tolerating(bad)) {
            TransferReport preview = TextFormat.standard().preview(in); // what would be lost in plain text?
            System.out.println("lossless in text: " + preview.isLossless());
        }
        // end: with care
        // snippet: resume
        Path copy = folder.resolve("copy.jsonl");
        Position position = Position.START;
        for (boolean more = true; more; ) {
            try (ArticleReader in =
                            JsonLinesFormat.standard().reader(corpus, position).tolerating(bad);
                    OutputStream appended =
                            Files.newOutputStream(copy, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                    ArticleWriter out = JsonLinesFormat.standard().writer(appended)) {
                Optional<Article> next = in.next();
                for (int i = 0; i < 1_000 && next.isPresent(); i++) {
                    out.write(next.get());
                    position = in.position().orElseThrow(); // keep it: position.toString(), Position.parse(…)
                    next = in.next();
                }
                more = next.isPresent();
            }
        }
        // end: resume
        System.out.println("at " + position);
    }
}
