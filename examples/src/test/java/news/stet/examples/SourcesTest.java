package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must not stand in the sources of core and the formats, since it hides failures. */
@DisplayName("The sources of core and the formats")
class SourcesTest {
    private static final Path ROOT = Path.of(System.getProperty("stet.root", ".."));

    // In comments they may be spoken of.
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        List<Path> rooms = new ArrayList<>(List.of(ROOT.resolve("core")));
        try (Stream<Path> formats = Files.list(ROOT.resolve("formats"))) {
            formats.filter(format -> !format.endsWith("testkit"))
                    .filter(Files::isDirectory)
                    .forEach(rooms::add);
        }
        for (Path room : rooms) {
            try (Stream<Path> files = Files.walk(room.resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    @Test
    void areAllLookedAt() throws IOException {
        assertThat(sources())
                .extracting(source -> source.getFileName().toString())
                .contains(
                        "AtomicFile.java",
                        "TextArticleWriter.java",
                        "XmlOutput.java",
                        "JsonFormat.java",
                        "CsvFormat.java",
                        "NewsmlWriter.java");
    }

    @Test
    @DisplayName("have no PrintWriter and no PrintStream, which swallow what goes wrong")
    void swallowNothing() throws IOException {
        assertThat(found("\\bPrint(?:Writer|Stream)\\b|\\bSystem\\.(?:out|err)\\b"))
                .isEmpty();
    }

    @Test
    @DisplayName("encode with an encoder, which refuses what a charset replaces by a question mark")
    void encodeStrictly() throws IOException {
        assertThat(found("\\bnew OutputStreamWriter\\([^;]*;"))
                .as("what writes characters")
                .isNotEmpty()
                .allSatisfy(writer -> assertThat(writer).contains(".newEncoder()"));
        assertThat(found("\\.write\\([^;]*\\.getBytes\\("))
                .as("bytes of a text, written as they come")
                // The data package and files that are kept as they stand: texts that the model has looked at.
                .allSatisfy(bytes -> assertThat(bytes).contains("csv/Workshop.java"));
        assertThat(found("\\bjava\\.io\\.FileWriter\\b|\\bCharset\\.defaultCharset\\b"))
                .as("the system's own charset")
                .isEmpty();
    }

    private static List<String> found(String pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            Matcher matcher = Pattern.compile(pattern)
                    .matcher(COMMENT.matcher(Files.readString(source)).replaceAll(""));
            while (matcher.find()) {
                found.add(ROOT.relativize(source) + ": " + matcher.group().replaceAll("\\s+", " "));
            }
        }
        return found;
    }
}
