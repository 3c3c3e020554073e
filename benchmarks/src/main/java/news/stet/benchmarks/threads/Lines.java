package news.stet.benchmarks.threads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.benchmarks.harness.Variant;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonLinesFormat;

/** Reads a corpus of lines through the stream of its articles. */
abstract class Lines implements Variant {
    // Long enough to be worth parting, short enough for a turn.
    private static final int MOST = 500;

    private final byte[] lines;
    private final int count;

    Lines(List<Article> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        count = Math.min(MOST, articles.size());
        try (ArticleWriter writer = JsonLinesFormat.standard().writer(out)) {
            for (Article article : articles.subList(0, count)) {
                writer.write(article);
            }
        }
        lines = out.toByteArray();
    }

    @Override
    public final int units() {
        return 1;
    }

    @Override
    public final int articles() {
        return count;
    }

    @Override
    public final long run(int unit) throws IOException {
        try (ArticleReader reader = JsonLinesFormat.standard().reader(new ByteArrayInputStream(lines), null)) {
            return sum(reader.stream());
        }
    }

    abstract long sum(Stream<Article> articles);

    static long seen(Article article) {
        return article.claims().size();
    }
}
