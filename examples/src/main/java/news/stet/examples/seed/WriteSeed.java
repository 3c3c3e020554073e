package news.stet.examples.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleFormats;

/** Writes the annotated seed beside its text, once in each format that holds all of it. */
public final class WriteSeed {
    /** The twins: which format, under which name. */
    static final List<Twin> TWINS = List.of(
            new Twin("json", "belgorod-2023-05-23.json"),
            new Twin("newsml", "belgorod-2023-05-23.xml"),
            new Twin("csv", "belgorod-2023-05-23"));

    /**
     * The article in one format.
     *
     * @param format the format's name
     * @param file the file, or the folder of tables
     */
    record Twin(String format, String file) {
        void write(Article article, Path folder) throws IOException {
            ArticleFormats.load().named(format).write(article, folder.resolve(file));
        }

        Article read(Path folder) throws IOException {
            return ArticleFormats.load().named(format).read(folder.resolve(file));
        }
    }

    private WriteSeed() {}

    /**
     * Writes the twins.
     *
     * @param args the folder that holds the text: {@code seeds}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: WriteSeed FOLDER (the folder that holds " + Seed.TEXT + ")");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        Article article = Seed.article(folder.resolve(Seed.TEXT));
        for (Twin twin : TWINS) {
            twin.write(article, folder);
            System.out.println(folder.resolve(twin.file()));
        }
    }
}
