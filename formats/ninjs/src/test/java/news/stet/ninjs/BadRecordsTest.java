package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.BadRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadRecordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"uri\": \"urn:a:1\"},\n{\"by\": \"B\"},\n{\"uri\": \"urn:a:3\"}]",
                "{\"uri\": \"urn:a:1\"}\n{\"by\": \"B\"}\n{\"uri\": \"urn:a:3\"}\n"
            })
    void anItemThatIsBadIsPassedOverWithItsBytes(String text) throws IOException {
        List<BadRecord> bad = new ArrayList<>();
        try (ArticleReader reader = reader(text).tolerating(BadRecords.collect(bad::add))) {
            assertThat(reader.stream().map(Article::id)).containsExactly("urn:a:1", "urn:a:3");
        }
        assertThat(bad).hasSize(1);
        assertThat(new String(bad.get(0).content(), StandardCharsets.UTF_8)).isEqualTo("{\"by\": \"B\"}");
    }

    @Test
    void aLineThatIsNoJsonIsPassedOver() throws IOException {
        String text = "{\"uri\": \"urn:a:1\"}\n{\"uri\": \"urn:a:2\n{\"uri\": \"urn:a:3\"}\n";
        try (ArticleReader reader = reader(text).tolerating(BadRecords.skip())) {
            assertThat(reader.stream().map(Article::id)).containsExactly("urn:a:1", "urn:a:3");
            assertThat(reader.skipped()).isEqualTo(1);
        }
    }

    @Test
    void anArrayInWhichNobodyCanTellWhereItemsEndIsOver() throws IOException {
        String text = "[{\"uri\": \"urn:a:1\"},\n{\"uri\": urn:a:2\"},\n{\"uri\": \"urn:a:3\"}]";
        try (ArticleReader reader = reader(text).tolerating(BadRecords.skip())) {
            assertThat(reader.next()).isPresent();
            assertThatThrownBy(reader::next).isInstanceOf(ArticleFormatException.class);
        }
    }

    private static ArticleReader reader(String text) {
        return NinjsFormat.standard()
                .reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "items.json");
    }
}
