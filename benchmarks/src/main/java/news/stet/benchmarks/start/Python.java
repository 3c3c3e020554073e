package news.stet.benchmarks.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.benchmarks.corpus.Corpus;
import news.stet.benchmarks.harness.Effort;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;

/** What python3 makes of the same documents, where there is one. */
public final class Python {
    private static final int MOST = 200;

    private Python() {}

    /**
     * Measures it.
     *
     * @param effort how long
     * @return a row for each library, or empty where there is no python3
     * @throws IOException if no file can be written
     */
    public static Optional<List<List<String>>> compare(Effort effort) throws IOException {
        Path folder = Files.createTempDirectory("stet-python-");
        try {
            List<Article> articles = Corpus.articles(Math.min(MOST, effort.articles()));
            Path json = folder.resolve("corpus.jsonl");
            write(articles, JsonLinesFormat.standard(), json);
            Path xml = folder.resolve("corpus.xml-lines");
            lines(articles, xml);
            Path script = folder.resolve("compare.py");
            try (InputStream in = Python.class.getResourceAsStream("compare.py");
                    OutputStream out = Files.newOutputStream(script)) {
                if (in == null) {
                    throw new IllegalStateException("compare.py is missing");
                }
                in.transferTo(out);
            }
            return run(script, json, xml, effort.warmUp() / 2);
        } finally {
            for (String name : List.of("corpus.jsonl", "corpus.xml-lines", "compare.py")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private static void write(List<Article> articles, ArticleFormat format, Path path) throws IOException {
        try (ArticleWriter writer = format.writer(path)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
    }

    /** Documents of XML, their lengths before them. */
    private static void lines(List<Article> articles, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            for (Article article : articles) {
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                NewsmlFormat.standard().write(article, document);
                out.write((document.size() + "\n").getBytes(StandardCharsets.US_ASCII));
                document.writeTo(out);
            }
        }
    }

    private static Optional<List<List<String>>> run(Path script, Path json, Path xml, int milliseconds) {
        try {
            Process process = new ProcessBuilder(
                            "python3", script.toString(), json.toString(), xml.toString(), String.valueOf(milliseconds))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<List<String>> rows = new ArrayList<>();
            process.inputReader(StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> rows.add(List.of(line.split("\t", -1))));
            return process.waitFor() == 0 ? Optional.of(rows) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // there is none
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
