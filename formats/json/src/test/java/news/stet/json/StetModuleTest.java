package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Extension;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article as a value in what somebody else's mapper reads and writes. */
class StetModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StetModule()).build();

    record Envelope(String sender, Article article, List<Article> others) {}

    @Test
    void aRecordHoldsArticles() {
        Envelope envelope =
                new Envelope("desk", Articles.full(), Articles.stream(1, 100).toList());
        String text = MAPPER.writeValueAsString(envelope);
        assertThat(MAPPER.readValue(text, Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void anArticleLooksAsInJsonLines() {
        Article article = Articles.full();
        assertThat(MAPPER.writeValueAsString(article) + "\n")
                .isEqualTo(JsonLinesFormat.standard().writeString(article));
    }

    @Test
    void treesAndOtherIndentationDoNotMatter() {
        for (Article article : List.of(Articles.minimal(), Articles.full(), withUnknownMember())) {
            JsonNode tree = MAPPER.valueToTree(article);
            assertThat(MAPPER.treeToValue(tree, Article.class)).isEqualTo(article);
            String pretty = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(article);
            assertThat(MAPPER.readValue(pretty, Article.class)).isEqualTo(article);
        }
    }

    @Test
    void unknownMembersSurviveThere() {
        Article article = withUnknownMember();
        String text = MAPPER.writeValueAsString(new Envelope("s", article, List.of()));
        assertThat(text).contains("\"x\":{\"a\":[1.10,1E+4,\"é\",null,true]}");
        assertThat(MAPPER.readValue(text, Envelope.class).article()).isEqualTo(article);
    }

    private static Article withUnknownMember() {
        return Article.builder("a")
                .extension(new Extension(null, null, "x", "application/json", "{\"a\":[1.10,1E+4,\"é\",null,true]}"))
                .build();
    }

    @Test
    void whatIsWrongIsToldInTheMappersOwnException() {
        DatabindException e = catchThrowableOfType(
                DatabindException.class,
                () -> MAPPER.readValue(
                        "{\"sender\":\"s\",\n\"article\":{\"format\":\"stet\",\"formatVersion\":\"1.0\",\"language\":7}}",
                        Envelope.class));
        assertThat(e.getMessage()).contains("/article/language: TYPE: must be a string, found the number 7");
        ArticleFormatException cause = (ArticleFormatException) e.getCause();
        assertThat(cause.problems())
                .extracting(problem -> problem.location().path())
                .containsExactly("/article/language", "/article/id");
    }

    @Test
    void noMapperIsNeededOtherwise() throws Exception {
        URL[] path = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.contains("databind") && !entry.contains("jackson-annotations"))
                .map(entry -> url(entry))
                .toArray(URL[]::new);
        try (URLClassLoader bare = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> articles = bare.loadClass(Articles.class.getName());
            Object full = articles.getMethod("full").invoke(null);
            Class<?> json = bare.loadClass(JsonFormat.class.getName());
            Object format = json.getMethod("standard").invoke(null);
            Class<?> door = bare.loadClass(ArticleFormat.class.getName());
            Object text = door.getMethod("writeString", bare.loadClass(Article.class.getName()))
                    .invoke(format, full);
            Object read = door.getMethod("readString", String.class).invoke(format, text);
            assertThat(read).isEqualTo(full);
        }
    }

    private static URL url(String entry) {
        try {
            return java.nio.file.Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
