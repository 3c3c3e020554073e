package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormats;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A look at the first bytes tells the two formats apart, and both from other people's JSON. */
class RecognitionTest {
    private static final JsonFormat COMPACT =
            JsonFormat.builder().style(JsonStyle.COMPACT).build();
    private static final ArticleFormats FORMATS = ArticleFormats.of(JsonFormat.standard(), JsonLinesFormat.standard());

    private static String name(String text) {
        try {
            return FORMATS.detect(
                            new BufferedInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .map(ArticleFormat::name)
                    .orElse("none");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsWrittenIsRecognized() {
        for (Article article : List.of(Articles.minimal(), Articles.full(), Articles.random(7, 4))) {
            String line = JsonLinesFormat.standard().writeString(article);
            assertThat(name(JsonFormat.standard().writeString(article))).isEqualTo("json");
            assertThat(name("\uFEFF\n  " + JsonFormat.standard().writeString(article)))
                    .isEqualTo("json");
            assertThat(name(COMPACT.writeString(article))).isEqualTo("json");
            assertThat(name(COMPACT.writeString(article) + "\n")).isEqualTo("json");
            assertThat(name(line)).isEqualTo("jsonl");
            assertThat(name(line + line)).isEqualTo("jsonl");
            assertThat(name("\uFEFF" + line)).isEqualTo("jsonl");
        }
    }

    @Test
    void compactDocumentsOneALineAreLines() {
        String document = COMPACT.writeString(Articles.minimal());
        assertThat(name(document + "\n" + document)).isEqualTo("jsonl");
    }

    @Test
    void whatOthersLaidOutIsADocument() {
        assertThat(name("{ \"format\" :\n \"stet\", \"formatVersion\": \"1.0\", \"id\": \"a\" }"))
                .isEqualTo("json");
        assertThat(name("{\"id\":\"a}\\\"\",\n\"format\":\"stet\"}")).isEqualTo("json");
    }

    @Test
    void otherPeoplesJsonIsNotRecognized() {
        for (String other : List.of(
                "{}",
                "{\"uri\":\"urn:a\",\"headlines\":[]}",
                "{\"@context\":\"https://schema.org\"}",
                "[{\"format\":\"stet\"}]",
                "\"format\":\"stet\"",
                "{\"format\":\"stetson\"}",
                "<a/>")) {
            assertThat(name(other)).as(other).isEqualTo("none");
        }
    }

    @Test
    void noBeginningIsTakenForBoth() {
        byte[] document = JsonFormat.standard().writeString(Articles.full()).getBytes(StandardCharsets.UTF_8);
        byte[] line = JsonLinesFormat.standard().writeString(Articles.full()).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < 1024; length++) {
            assertThat(JsonLinesFormat.standard().recognizes(Arrays.copyOf(document, length)))
                    .isFalse();
            assertThat(JsonFormat.standard().recognizes(Arrays.copyOf(line, length)))
                    .isFalse();
        }
    }

    @Test
    @Tag("module-path")
    void bothAreFoundByMediaTypeAndExtension() {
        ArticleFormats all = ArticleFormats.load();
        assertThat(all.forMediaType("application/vnd.stet+json; charset=utf-8").map(ArticleFormat::name))
                .contains("json");
        assertThat(all.forMediaType("application/x-ndjson").map(ArticleFormat::name))
                .contains("jsonl");
        assertThat(all.forPath(java.nio.file.Path.of("a.NDJSON")).map(ArticleFormat::name))
                .contains("jsonl");
    }
}
