package news.stet.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.corpus.Corpus;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonFormat;
import news.stet.json.JsonLinesFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JsonBaselinesTest {
    private static final int COUNT = 200;

    private static final List<Article> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void takeArticles() throws IOException {
        ARTICLES.addAll(Corpus.articles(COUNT));
        ARTICLES.add(Corpus.seed());
    }

    @Test
    void jackson2ReadsAndWritesWhatStetDoes() throws Exception {
        Databind2 databind = new Databind2();
        check(databind::read, databind::write);
    }

    @Test
    void jackson3ReadsAndWritesWhatStetDoes() throws Exception {
        Databind3 databind = new Databind3();
        check(databind::read, databind::write);
    }

    @Test
    void fastjson2ReadsAndWritesWhatStetDoes() throws Exception {
        check(Fastjson2::read, Fastjson2::write);
    }

    private static void check(Read read, Write write) throws Exception {
        for (Article article : ARTICLES) {
            byte[] line = line(article);
            assertThat(read.from(line)).as(article.id()).isEqualTo(article);
            assertThat(read.from(written(JsonFormat.standard(), article)))
                    .as("laid out: %s", article.id())
                    .isEqualTo(article);
            byte[] written = write.of(article);
            assertThat(stetReads(written)).as(article.id()).isEqualTo(article);
            assertThat(text(written)).as(article.id()).isEqualTo(text(line));
        }
    }

    private static byte[] line(Article article) throws IOException {
        byte[] line = written(JsonLinesFormat.standard(), article);
        return Arrays.copyOf(line, line.length - 1);
    }

    private static byte[] written(ArticleFormat format, Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = format.writer(out)) {
            writer.write(article);
        }
        return out.toByteArray();
    }

    private static Article stetReads(byte[] json) throws IOException {
        try (ArticleReader reader = JsonFormat.standard().reader(new ByteArrayInputStream(json), null)) {
            return reader.next().orElseThrow();
        }
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private interface Read {
        Article from(byte[] json) throws Exception;
    }

    private interface Write {
        byte[] of(Article article) throws Exception;
    }
}
