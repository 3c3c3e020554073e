package news.stet.examples;

import java.io.IOException;
import java.nio.file.Path;
import news.stet.io.ArticleFormats;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.TransferReport;

/** Converts a corpus from whichever format it is in to that of the target's extension, one article at a time. */
public final class ConvertCorpus {
    private ConvertCorpus() {}

    /**
     * Converts.
     *
     * @param arguments a corpus, and where to write it
     * @throws IOException if one cannot be read or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        // snippet: convert
        ArticleFormats formats = ArticleFormats.load(); // those on the class path or module path
        try (ArticleReader in = formats.reader(from);
                ArticleWriter out = formats.writer(to)) {
            TransferReport report = in.transferTo(out);
            System.out.println(report.written() + " articles, lossless: " + report.isLossless());
        }
        // end: convert
    }
}
