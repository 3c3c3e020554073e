package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.stet.io.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The validator")
class NewsmlValidatorTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/news/stet/newsml/invalid");

    /** One line for each problem: file, severity, line, column, code, path. */
    @Test
    void findsWhatTheTableSaysAndNothingElse() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                NewsmlValidator.Report report = NewsmlValidator.standard().check(file);
                String name = String.valueOf(file.getFileName());
                if (report.problems().isEmpty()) {
                    found.add(name + "\tnothing is wrong");
                }
                for (Problem problem : report.problems()) {
                    found.add(String.join(
                            "\t",
                            name,
                            problem.severity().toString(),
                            problem.location().line() + ":" + problem.location().column(),
                            problem.code(),
                            problem.location().path()));
                }
            }
        }
        assertThat(found).containsExactlyElementsOf(Files.readAllLines(FOLDER.resolve("expected.tsv")));
    }
}
