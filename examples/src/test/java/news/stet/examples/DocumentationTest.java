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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The documentation")
class DocumentationTest {
    private static final Path ROOT = Path.of(System.getProperty("stet.root", ".."));
    // A comment that names a source and a region of it, and the block below.
    private static final Pattern JAVA =
            Pattern.compile("(?:<!-- (?<file>\\S+): (?<region>.+?) -->\n)?```java\n(?<code>.*?)```\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)(?<path>[^)#]*)(?<anchor>#[^)]*)?\\)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(ROOT);
                Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/extending.md"})
    void showsCodeThatIsRun(String page) throws IOException {
        Matcher block = JAVA.matcher(Files.readString(ROOT.resolve(page)));
        int blocks = 0;
        while (block.find()) {
            blocks++;
            assertThat(block.group("file"))
                    .as("the source of a snippet, in a comment above it: %s", block.group("code"))
                    .isNotNull();
            assertThat(block.group("code"))
                    .as(block.group("file") + ": " + block.group("region"))
                    .isEqualTo(region(ROOT.resolve(block.group("file")), block.group("region")));
        }
        assertThat(blocks).as("snippets").isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToWhatIsThere(Path page) throws IOException {
        Path folder = page.toAbsolutePath().getParent();
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            assertThat(folder.resolve(link.group("path"))).as(link.group()).exists();
        }
    }

    @Test
    void startsWithWhatAStrangersProjectRuns() throws IOException {
        Matcher first = JAVA.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(first.find()).isTrue();
        assertThat(region(
                        ROOT.resolve("examples/consumer/src/main/java/news/stet/consumer/FirstSnippet.java"),
                        "first snippet"))
                .isEqualTo(first.group("code"));
    }

    /** The lines between {@code // snippet: name} and {@code // end: name}, as far to the left as they go. */
    private static String region(Path source, String name) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(source)) {
            if (line.strip().equals("// snippet: " + name)) {
                inside = true;
            } else if (line.strip().equals("// end: " + name)) {
                inside = false;
            } else if (inside
                    && !line.strip().startsWith("// snippet: ")
                    && !line.strip().startsWith("// end: ")) {
                lines.add(line);
            }
        }
        assertThat(lines).as("%s has the region %s", source, name).isNotEmpty();
        return String.join("\n", lines).stripIndent() + "\n";
    }
}
