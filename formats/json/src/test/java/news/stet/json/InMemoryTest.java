package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes in memory are read as those of a stream are, though not through one. */
class InMemoryTest {
    private static final String START = "{\"format\":\"stet\",\"formatVersion\":\"1.0\",\"id\":\"a\"";

    private final ArticleFormat format = JsonFormat.standard();

    @Test
    void givesTheSameArticle() throws IOException {
        Article article = Articles.full();
        byte[] bytes = format.writeString(article).getBytes(StandardCharsets.UTF_8);

        assertThat(format.read(bytes)).isEqualTo(article).isEqualTo(format.read(new ByteArrayInputStream(bytes)));
    }

    @Test
    void doesNotKeepOrChangeTheBytes() {
        byte[] bytes = (START + ",\"language\":\"de\"}").getBytes(StandardCharsets.UTF_8);
        byte[] before = bytes.clone();

        Article article = format.read(bytes);
        assertThat(bytes).isEqualTo(before);
        Arrays.fill(bytes, (byte) 'x');
        assertThat(article.language()).isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF" + START + "}", START + ",\"language\":7}", START, "", "[]", START + "} more"})
    void findsTheSameWrong(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(problems(() -> format.read(bytes)))
                .isEqualTo(problems(() -> format.read(new ByteArrayInputStream(bytes))));
    }

    @Test
    void refusesTheSameLength() {
        byte[] bytes = (START + "}").getBytes(StandardCharsets.UTF_8);
        ArticleFormat enough = limited(bytes.length);
        ArticleFormat tooShort = limited(bytes.length - 1);

        assertThat(problems(() -> enough.read(bytes))).isEmpty();
        assertThat(problems(() -> tooShort.read(bytes)))
                .hasSize(1)
                .isEqualTo(problems(() -> tooShort.read(new ByteArrayInputStream(bytes))));
    }

    private static ArticleFormat limited(int bytes) {
        return JsonFormat.builder()
                .limits(Limits.builder().articleLength(bytes).build())
                .build();
    }

    private static List<String> problems(Reading reading) {
        ArticleFormatException refused = catchThrowableOfType(ArticleFormatException.class, reading::read);
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Object::toString).toList();
    }

    private interface Reading {
        Article read() throws IOException;
    }
}
