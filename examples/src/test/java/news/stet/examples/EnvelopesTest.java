package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Span;
import news.stet.When;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a stream says about itself goes along in every format that holds more than one article. */
class EnvelopesTest {
    private static final Envelope FULL = new Envelope(
            new When("2024-05-02T10:20:00Z", new Span("p1", 2, 14, "Thursday \"🌊\"")),
            "wire.example.com",
            "tag:wire.example.com,2024:77",
            "3",
            "foreign\r\n\tdesk",
            List.of("a", "b, c", "\"d\""),
            List.of("1"),
            List.of(Code.qcode("sig:update"), Code.uri("https://example.com/<x>"), Code.literal("'so'")),
            List.of(
                    new Extension(null, null, "@role", "text/plain", ""),
                    new Extension("x/0", 3, "{urn:x}route", "application/xml", "<route xmlns=\"urn:x\"/>")));

    @TempDir
    Path folder;

    static Stream<Arguments> targets() {
        return Stream.of(
                        FULL,
                        Envelope.NONE,
                        new Envelope(null, "x", null, null, null, List.of(), List.of(), List.of(), List.of()))
                .flatMap(envelope -> Stream.of(
                        Arguments.of(JsonLinesFormat.standard(), "x.jsonl", envelope),
                        Arguments.of(CsvFormat.standard(), "x.zip", envelope),
                        Arguments.of(CsvFormat.standard(), "x", envelope),
                        Arguments.of(NewsmlFormat.standard(), "x.xml", envelope)));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void comesBack(ArticleFormat format, String name, Envelope envelope) throws IOException {
        for (int articles = 0; articles < 3; articles++) {
            Path file = folder.resolve(articles + name);
            try (ArticleWriter writer = format.writer(file)) {
                writer.envelope(envelope);
                for (int i = 0; i < articles; i++) {
                    writer.write(Articles.full());
                }
            }
            try (ArticleReader reader = format.reader(file)) {
                assertThat(reader.stream()).hasSize(articles).allMatch(Articles.full()::equals);
                assertThat(reader.envelope()).isEqualTo(envelope);
            }
        }
    }

    @Test
    void standsBeforeTheArticles() throws IOException {
        for (ArticleFormat format :
                List.of(JsonLinesFormat.standard(), CsvFormat.standard(), NewsmlFormat.standard())) {
            try (ArticleWriter writer = format.writer(folder.resolve("late." + format.name()))) {
                writer.write(Articles.minimal());
                assertThatThrownBy(() -> writer.envelope(FULL))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("before it");
                writer.abort();
            }
        }
    }

    @Test
    void aFaultyOneIsToldWithItsPlace() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("bad.jsonl"),
                "\n {\"format\":\"stet-envelope\",\"formatVersion\":\"1.0\",\"priority\":3}\n");
        ArticleFormatException refused = catchThrowableOfType(
                ArticleFormatException.class, () -> JsonLinesFormat.standard().read(lines));
        assertThat(refused.problems().get(0).toString()).contains("bad.jsonl:2:", "priority", "string");
        Path late = Files.writeString(
                folder.resolve("late.jsonl"),
                JsonLinesFormat.standard().writeString(Articles.minimal())
                        + "{\"format\":\"stet-envelope\",\"formatVersion\":\"1.0\"}\n");
        ArticleFormatException again = catchThrowableOfType(ArticleFormatException.class, () -> {
            try (ArticleReader reader = JsonLinesFormat.standard().reader(late)) {
                reader.forEach(article -> {});
            }
        });
        assertThat(again.problems().get(0).toString()).contains("late.jsonl:2:", "stet-envelope");
    }

    @Test
    void ofASetOfTablesTooIsToldWithItsPlace() throws IOException {
        Path tables = folder.resolve("tables");
        try (ArticleWriter writer = CsvFormat.standard().writer(tables)) {
            writer.envelope(FULL);
            writer.write(Articles.minimal());
        }
        Path description = tables.resolve("datapackage.json");
        Files.writeString(description, Files.readString(description).replace("\"priority\": \"3\"", "\"priority\": 3"));
        ArticleFormatException refused = catchThrowableOfType(
                ArticleFormatException.class, () -> CsvFormat.standard().read(tables));
        assertThat(refused.problems().get(0).toString()).contains("datapackage.json", "priority must be a string");
    }
}
