package news.stet.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import news.stet.Article;
import news.stet.json.JsonFormat;
import news.stet.json.syntax.Json;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final long SEED = 20_240_601;

    @Test
    @DisplayName("Every property written stands on a type that has it, with a value of its range")
    void everyPropertyStandsWhereItMay() throws IOException {
        Vocabulary vocabulary = Vocabulary.read();
        check(vocabulary, "Articles.full()", Articles.full());
        check(vocabulary, "the seed", seed());
        for (long seed = SEED; seed < SEED + Articles.count(1_000); seed++) {
            check(vocabulary, "Articles.random(" + seed + ")", Articles.random(seed));
            check(vocabulary, "RandomWeb.of(" + seed + ")", RandomWeb.of(seed));
        }
    }

    static Article seed() throws IOException {
        return JsonFormat.standard()
                .read(Path.of(System.getProperty("stet.root"), "seeds", "belgorod-2023-05-23.json"));
    }

    private static void check(Vocabulary vocabulary, String which, Article article) {
        SchemaOrgFormat format = SchemaOrgFormat.builder()
                .publisher("The Paper", "https://example.org/")
                .url(of -> "https://example.org/page")
                .build();
        Json document = Objects.requireNonNull(Json.parse(format.writeString(article)));
        assertThat(vocabulary.faults(document)).as(which).isEmpty();
    }
}
