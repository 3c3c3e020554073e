package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Limits;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

/** One article a line, and a line feed alone ends a line. */
class LinesTest {
    private static final JsonLinesFormat LINES = JsonLinesFormat.standard();

    private static String line(String id) {
        return LINES.writeString(Article.builder(id).build());
    }

    private static ArticleReader reader(String text) {
        return LINES.reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "corpus.jsonl");
    }

    private static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        reader(text).forEach(article -> ids.add(article.id()));
        return ids;
    }

    @Test
    void eachArticleIsOneLineThatEndsWithALineFeed() throws IOException {
        List<Article> articles = new ArrayList<>(Articles.stream(1, 50).toList());
        articles.add(Article.builder("breaks")
                .block(Block.paragraph("b1", "a\nb\r\nc\rd\u2028e\u2029f\u0085g"))
                .build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = LINES.writer(out)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("}\n").doesNotContain("\r");
        assertThat(text.chars().filter(c -> c == '\n').count()).isEqualTo(articles.size());
        try (ArticleReader reader = reader(text)) {
            assertThat(reader).containsExactlyElementsOf(articles);
        }
    }

    @Test
    void blankLinesCarriageReturnsAndAMissingLastLineFeedDoNotMatter() {
        assertThat(ids("\uFEFF" + line("a") + "\n \t\r\n" + line("b").strip() + "\r\n\n"
                        + line("c").strip()))
                .containsExactly("a", "b", "c");
        assertThat(ids("")).isEmpty();
        assertThat(ids("\n\n \n")).isEmpty();
        assertThat(ids("\uFEFF\n" + line("a"))).containsExactly("a");
    }

    @Test
    void linesLongerThanTheBufferAreRead() throws IOException {
        String text = "x".repeat(200_000);
        Article large =
                Article.builder("large").block(Block.paragraph("b1", text)).build();
        String corpus = line("a") + LINES.writeString(large) + line("b");
        try (ArticleReader reader = reader(corpus)) {
            assertThat(reader.next()).contains(Article.builder("a").build());
            assertThat(reader.next()).contains(large);
            assertThat(reader.next()).contains(Article.builder("b").build());
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void tooLongALineIsRefusedBeforeItIsHeld() {
        JsonLinesFormat small = JsonLinesFormat.builder()
                .limits(Limits.builder().articleLength(100).build())
                .build();
        String corpus = line("a") + "{\"x\":\"" + "x".repeat(1_000_000);
        ArticleReader reader =
                small.reader(new ByteArrayInputStream(corpus.getBytes(StandardCharsets.UTF_8)), "corpus.jsonl");
        ArticleFormatException e =
                catchThrowableOfType(ArticleFormatException.class, () -> reader.forEach(article -> {}));
        assertThat(e).hasMessageStartingWith("corpus.jsonl:2: LIMIT: the line has more than 100 bytes");
    }

    @Test
    void aFaultyLineIsNamedAndEndsTheReading() throws IOException {
        try (ArticleReader reader = reader(line("a") + "\n{\"format\":\"stet\",\"id\":1}\n" + line("b"))) {
            assertThat(reader.next()).isPresent();
            ArticleFormatException e = catchThrowableOfType(ArticleFormatException.class, reader::next);
            assertThat(e.problems())
                    .extracting(problem -> problem.location().toString())
                    .containsExactly("corpus.jsonl:3:23: /id", "corpus.jsonl:3:1: /formatVersion");
            assertThat(reader.next()).isEmpty();
        }
    }
}
