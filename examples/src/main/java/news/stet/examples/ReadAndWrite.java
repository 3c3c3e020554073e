package news.stet.examples;

import java.io.IOException;
import java.nio.file.Path;
import news.stet.Article;
import news.stet.csv.CsvFormat;
import news.stet.json.JsonFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.text.TextFormat;

/** Reads an article and writes it in every format. */
public final class ReadAndWrite {
    private ReadAndWrite() {}

    /**
     * Writes an article four times.
     *
     * @param arguments an article in JSON, and a folder to write to
     * @throws IOException if one cannot be read or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        Path in = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        // snippet: read and write
        Article article = JsonFormat.standard().read(in);

        JsonFormat.standard().write(article, folder.resolve("article.json"));
        NewsmlFormat.standard().write(article, folder.resolve("article.xml"));
        CsvFormat.standard().write(article, folder.resolve("tables")); // a folder; or "tables.zip"
        TextFormat.standard().write(article, folder.resolve("article.txt")); // the words alone

        Article fromXml = NewsmlFormat.standard().read(folder.resolve("article.xml"));
        Article fromTables = CsvFormat.standard().read(folder.resolve("tables"));
        // end: read and write
        System.out.println("XML equal: " + fromXml.equals(article) + ", tables equal: " + fromTables.equals(article));
    }
}
