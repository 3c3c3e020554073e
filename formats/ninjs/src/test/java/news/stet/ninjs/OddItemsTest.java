package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import news.stet.Article;
import news.stet.Code;
import news.stet.Label;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddItemsTest {
    @Test
    void aQuoteThatStandsEverywhereIsToldAtOnce() {
        String text = """
                {'uri': 'urn:x:1', 'body_text': '%s', 'associations': [{'profile': 'claim', 'title': 'x',
                 'infoSources': [{'role': 'step-0', 'literal': 'ownVoice'}],
                 'descriptions': [{'role': 'selectors',
                  'value': '[{\\"step\\":0,\\"selector\\":[{\\"type\\":\\"TextQuoteSelector\\",\\"exact\\":\\"a\\"}]}]'}]}]}
                """.formatted("a".repeat(300_000));
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(text).claims()).hasSize(1));
    }

    @Test
    void theSecondProviderIsStillCalledOne() {
        Article article = read("{'uri': 'urn:x:1', 'infoSources': [{'name': 'A', 'role': 'provider'},"
                + " {'name': 'B', 'role': 'provider'}]}");
        assertThat(article.metadata().credits().infoSources())
                .singleElement()
                .satisfies(source -> assertThat(source.roles()).containsExactly(Code.literal("provider")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name': 'ninjs', 'version': 'ours-7'}",
                "{'name': 'ninjs', 'version': '3.1', 'schema': 'https://example.org/ninjs-schema_3.1.json'}"
            })
    void aStandardOfSomebodysOwnStays(String standard) {
        Article article = read("{'uri': 'urn:x:1', 'standard': " + standard + "}");
        assertThat(article.extensions())
                .singleElement()
                .satisfies(kept -> assertThat(kept.name()).isEqualTo("standard"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'role': 'alternativeText', 'contentType': 'text/x', 'value': 'a'}",
                "{'role': 'alternativeText', 'value': ['a']}"
            })
    void aDescriptionOfAPictureThatSaysMoreThanItsWordsStays(String description) {
        Article article = read("{'uri': 'urn:x:1', 'associations': [{'name': 'p', 'uri': 'urn:x:2', 'type': 'picture',"
                + " 'descriptions': [" + description + "]}]}");
        assertThat(article.media().get(0).extensions())
                .singleElement()
                .satisfies(kept -> assertThat(kept.name()).isEqualTo("descriptions"));
    }

    @Test
    void aPictureWithMoreThanAMediumHoldsIsReadOnce() {
        Article article = read("{'uri': 'urn:x:1', 'associations': {'featuremedia': {'uri': 'urn:x:2',"
                + " 'type': 'picture', 'headline': 'Storm', 'priority': 5}}}");
        assertThat(article.media()).hasSize(1);
        assertThat(article.extensions()).isEmpty();
        assertThat(article.metadata().links()).isEmpty();
        assertThat(read(NinjsFormat.standard().writeString(article)).media()).hasSize(1);
    }

    @Test
    void aUriThatStandsForNoIdIsTheId() {
        assertThatCode(() -> assertThat(read("{'uri': 'urn:stet:id:'}").id()).isEqualTo("urn:stet:id:"))
                .doesNotThrowAnyException();
    }

    @Test
    void keywordsThatWereAddedToALosslessDocumentAreRead() throws IOException {
        String written = NinjsFormat.builder()
                .lossless()
                .build()
                .writeString(Article.builder("urn:x:1").build());
        String edited = written.replaceFirst("\"uri\"", "\"keywords\": [\"storm\"], \"uri\"");
        try (ArticleReader reader = NinjsFormat.standard()
                .reader(new ByteArrayInputStream(edited.getBytes(StandardCharsets.UTF_8)), null)) {
            assertThat(reader.next().orElseThrow().head().keywords()).containsExactly(Label.of("storm"));
            assertThat(reader.problems())
                    .filteredOn(problem -> problem.code().equals(ProblemCodes.STALE))
                    .extracting(Problem::message)
                    .singleElement()
                    .satisfies(message -> assertThat(message).contains("head/keywords"));
        }
    }

    private static Article read(String text) {
        return NinjsFormat.standard().readString(text.replace('\'', '"'));
    }
}
