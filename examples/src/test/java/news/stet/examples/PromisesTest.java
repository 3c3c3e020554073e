package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of promises names tests that there are. */
class PromisesTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Contract))(?:\\.([a-z][A-Za-z]+))?`");

    @Test
    void everyTestThatAPromiseNamesExists() throws IOException {
        Path root = Path.of(System.getProperty("stet.root", ".."));
        Map<String, List<Path>> tests;
        try (Stream<Path> files = Files.walk(root)) {
            tests = files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("target")
                            && file.toString().matches(".*(Test|Contract)\\.java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", "")));
        }
        List<String> missing = new ArrayList<>();
        int count = 0;
        Matcher named = NAMED.matcher(Files.readString(root.resolve("docs/promises.md")));
        while (named.find()) {
            count++;
            boolean exists = false;
            for (Path file : tests.getOrDefault(named.group(1), List.of())) {
                exists |= named.group(2) == null || Files.readString(file).contains(" " + named.group(2) + "(");
            }
            if (!exists) {
                missing.add(named.group());
            }
        }
        assertThat(missing)
                .as("tests that docs/promises.md names and nobody has")
                .isEmpty();
        assertThat(count).isGreaterThan(40);
    }
}
