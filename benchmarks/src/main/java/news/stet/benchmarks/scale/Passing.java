package news.stet.benchmarks.scale;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.benchmarks.corpus.Corpus;
import news.stet.benchmarks.harness.Java;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;

/** Corpora that are written and read again by JVMs that could not hold them. */
public final class Passing {
    private static final List<String> OPTIONS = List.of("-Xmx64m");

    // As many as fit beside everything else: written over and over, each time under another id.
    private static final int DIFFERENT = 40;

    private Passing() {}

    /** A format that loses nothing. */
    public enum Full {
        /** JSON Lines. */
        JSONL,
        /** NewsML-G2. */
        NEWSML,
        /** Tables of CSV in a folder. */
        CSV;

        private ArticleFormat format() {
            return switch (this) {
                case JSONL -> JsonLinesFormat.standard();
                case NEWSML -> NewsmlFormat.standard();
                case CSV -> CsvFormat.standard();
            };
        }
    }

    /**
     * What one size took.
     *
     * @param format the format
     * @param bytes the size, about
     * @param articles how many articles that are
     * @param written the seconds that writing took
     * @param read the seconds that reading took
     */
    public record Passed(Full format, long bytes, long articles, double written, double read) {}

    /**
     * Writes and reads a corpus.
     *
     * @param format in which format
     * @param bytes about how large
     * @return what that took
     * @throws IOException if it fails, for want of memory for example
     */
    public static Passed pass(Full format, long bytes) throws IOException {
        Path folder = Files.createTempDirectory("stet-scale-");
        try {
            Path first = folder.resolve("first");
            run(format, "write", first, DIFFERENT);
            long articles = bytes * DIFFERENT / size(first);
            Path corpus = folder.resolve("corpus");
            double written = run(format, "write", corpus, articles);
            double read = run(format, "read", corpus, articles);
            return new Passed(format, size(corpus), articles, written, read);
        } finally {
            delete(folder);
        }
    }

    private static double run(Full format, String way, Path path, long articles) throws IOException {
        List<String> printed = Java.run(
                OPTIONS,
                Passing.class.getName(),
                List.of(format.name(), way, path.toString(), String.valueOf(articles)));
        return Double.parseDouble(printed.get(0));
    }

    /**
     * Writes or reads, and prints the seconds.
     *
     * @param arguments the format, the way, the path and how many articles
     * @throws IOException if it fails
     */
    public static void main(String[] arguments) throws IOException {
        ArticleFormat format = Full.valueOf(arguments[0]).format();
        Path path = Path.of(arguments[2]);
        long articles = Long.parseLong(arguments[3]);
        System.out.println(arguments[1].equals("write") ? write(format, path, articles) : read(format, path, articles));
    }

    private static double write(ArticleFormat format, Path path, long articles) throws IOException {
        List<Article> different = Corpus.articles(DIFFERENT);
        long start = System.nanoTime();
        try (ArticleWriter writer = format.usesFolders()
                ? format.writer(path)
                : format.writer(new BufferedOutputStream(Files.newOutputStream(path)))) {
            for (long i = 0; i < articles; i++) {
                Article article = different.get((int) (i % DIFFERENT));
                writer.write(article.toBuilder().id(article.id() + "-" + i).build());
            }
        }
        return seconds(start);
    }

    private static double read(ArticleFormat format, Path path, long articles) throws IOException {
        long start = System.nanoTime();
        long count = 0;
        long claims = 0;
        try (ArticleReader reader = format.usesFolders()
                ? format.reader(path)
                : format.reader(Files.newInputStream(path), path.toString())) {
            for (Article article : reader) {
                count++;
                claims += article.claims().size();
            }
        }
        if (count != articles || claims == 0) {
            throw new IllegalStateException("read " + count + " of " + articles);
        }
        return seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
