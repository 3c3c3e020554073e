package news.stet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.stet.Article;
import news.stet.csv.CsvFormat;
import news.stet.json.JsonFormat;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("stet roundtrip")
class RoundTripTest {
    @TempDir
    Path folder;

    @Test
    void showsWritesReadsBackAndCompares() throws IOException {
        Article article = Articles.full();
        Path in = folder.resolve("story.json");
        JsonFormat.standard().write(article, in);
        Path into = folder.resolve("new").resolve("folder");

        Run run = Run.of("roundtrip", in, "--into", into);

        assertThat(run.status()).as(run.text() + run.messages()).isZero();
        assertThat(run.text())
                .startsWith(Run.of("show", in).text())
                .contains("story.json", "story.xml", "All are equal.")
                .doesNotContain("DIFFERENT");
        assertThat(JsonFormat.standard().read(into.resolve("story.json"))).isEqualTo(article);
        assertThat(NewsmlFormat.standard().read(into.resolve("story.xml"))).isEqualTo(article);
        assertThat(CsvFormat.standard().read(into.resolve("story"))).isEqualTo(article);
    }

    @Test
    void failsAndNamesWhatWasLostIfNotAllAreEqual() throws IOException {
        Path in = folder.resolve("bridge.json");
        JsonFormat.standard().write(Bridge.article(), in);
        Run run = Run.of("roundtrip", in, "--into", folder.resolve("out"), "--through", "json,text");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).contains("equal", "DIFFERENT", "claim gone", "Not all are equal.");
    }

    @Test
    void refusesToWriteOverItsInput() throws IOException {
        Path in = folder.resolve("bridge.json");
        JsonFormat.standard().write(Bridge.article(), in);
        byte[] before = Files.readAllBytes(in);
        Run run = Run.of("roundtrip", in, "--into", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("would write over IN");
        assertThat(in).hasBinaryContent(before);
    }

    @Test
    void takesOneArticle() throws IOException {
        Path in = folder.resolve("corpus.jsonl");
        try (var writer = JsonLinesFormat.standard().writer(in)) {
            writer.write(Bridge.article());
            writer.write(Bridge.article());
        }
        Run run = Run.of("roundtrip", in, "--into", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages()).contains("corpus.jsonl: COUNT: holds more than one article");
    }
}
