package news.stet.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.benchmarks.corpus.Corpus;
import news.stet.benchmarks.harness.Variant;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonFormat;
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

    @Test
    void allThatReadSeeTheSame() throws Exception {
        check(
                new StetJsonReading(ARTICLES),
                new Databind2Reading(ARTICLES),
                new Databind3Reading(ARTICLES),
                new Fastjson2Reading(ARTICLES));
    }

    @Test
    void allThatWriteWriteTheSameButStetEndsTheLine() throws Exception {
        Variant stet = new StetJsonWriting(ARTICLES);
        check(new Databind2Writing(ARTICLES), new Databind3Writing(ARTICLES), new Fastjson2Writing(ARTICLES));
        assertThat(new Databind2Writing(ARTICLES).run(0)).isEqualTo(stet.run(0) - 1);
    }

    @Test
    void tokensAreSeenWithAndWithoutTheirTexts() throws Exception {
        Variant tokens = new Tokens(ARTICLES);
        Variant texts = new TokensAndTexts(ARTICLES);
        for (int unit = 0; unit < ARTICLES.size(); unit++) {
            assertThat(tokens.run(unit)).isPositive().isLessThan(texts.run(unit));
        }
    }

    private static void check(Variant first, Variant... others) throws Exception {
        assertThat(first.units()).isEqualTo(ARTICLES.size());
        for (Variant other : others) {
            assertThat(other.units()).isEqualTo(ARTICLES.size());
            for (int unit = 0; unit < ARTICLES.size(); unit++) {
                assertThat(other.run(unit)).isPositive().isEqualTo(first.run(unit));
            }
        }
    }

    private static void check(Read read, Write write) throws Exception {
        for (Article article : ARTICLES) {
            byte[] line = Reading.bytes(article);
            assertThat(read.from(line)).as(article.id()).isEqualTo(article);
            assertThat(read.from(written(JsonFormat.standard(), article)))
                    .as("laid out: %s", article.id())
                    .isEqualTo(article);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write.to(article, out);
            byte[] written = out.toByteArray();
            assertThat(stetReads(written)).as(article.id()).isEqualTo(article);
            assertThat(text(written)).as(article.id()).isEqualTo(text(line));
        }
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
        void to(Article article, OutputStream out) throws Exception;
    }
}
