package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.stet.examples.Release.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L7: documents of every release are read for ever, as what they were. */
@DisplayName("What a release wrote")
class ReleasesTest {
    private static final Path ROOT = Path.of(System.getProperty("stet.root", ".."));
    private static final Path RELEASES = ROOT.resolve("examples/src/test/resources/releases");
    private static final Path SEED = ROOT.resolve("seeds/belgorod-2023-05-23.txt");

    static List<Path> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static Stream<Arguments> documents() throws IOException {
        Stream.Builder<Arguments> documents = Stream.builder();
        for (Path release : releases()) {
            for (Document document : new Release(release).documents()) {
                documents.add(Arguments.of(release.getFileName(), document));
            }
        }
        return documents.build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void documents(Path release, Document document) throws IOException {
        assertThat(new Release(RELEASES.resolve(release)).read(document))
                .as("what is in %s of release %s", document, release)
                .isEqualTo(document.entries());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void isListedWholeAndInEveryFormat(Path release) throws IOException {
        List<Document> documents = new Release(release).documents();
        assertThat(documents)
                .extracting(Document::file)
                .containsExactlyInAnyOrderElementsOf(new Release(release).files());
        assertThat(documents)
                .extracting(Document::format)
                .contains("csv", "json", "jsonl", "newsml", "text", "vocabulary");
        assertThat(documents)
                .filteredOn(document -> document.entries().stream()
                        .anyMatch(entry -> entry.what().equals("envelope")))
                .extracting(Document::format)
                .contains("csv", "jsonl", "newsml");
    }

    @Test
    void isListedAsThisReleaseWouldListIt(@TempDir Path folder) throws IOException {
        Release release = new Release(folder.resolve("next"));
        release.write(SEED);
        for (Document document : release.documents()) {
            assertThat(release.read(document)).as("%s", document).isEqualTo(document.entries());
        }
        assertThat(release.files()).hasSameSizeAs(release.documents());
    }

    @Test
    @DisplayName("is added as a folder with -Dstet.release=VERSION")
    void isAdded() throws IOException {
        String version = System.getProperty("stet.release");
        assumeTrue(version != null, "no -Dstet.release");
        new Release(RELEASES.resolve(version)).write(SEED);
    }
}
