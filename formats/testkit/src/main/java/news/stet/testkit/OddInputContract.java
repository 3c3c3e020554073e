package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Inputs that are read, though something in them was mended or looks wrong. They stand in {@code src/test/resources/odd}, and
 * beside them {@code messages.txt}: all that is said of each, word for word, compared exactly. {@code -Dstet.golden=write}
 * writes it, for the first time or anew.
 */
public abstract class OddInputContract {
    /** For subclasses, which JUnit makes. */
    protected OddInputContract() {}

    /**
     * The format that reads them.
     *
     * @return the format
     */
    protected abstract ArticleFormat format();

    /**
     * Where the inputs stand.
     *
     * @return {@code src/test/resources/odd} of the module that is tested
     */
    protected Path folder() {
        return Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/odd");
    }

    /**
     * Which of the files and folders there are inputs.
     *
     * @param name a name
     * @return true; false for one that is something else
     */
    protected boolean isInput(String name) {
        return true;
    }

    /**
     * One test for each input.
     *
     * @return the tests
     * @throws IOException if the folder cannot be read
     */
    @TestFactory
    @DisplayName("All that is said of an odd input is what messages.txt says, word for word")
    public Stream<DynamicTest> saysWhatIsExpectedWordForWord() throws IOException {
        GoldenMessages golden = new GoldenMessages(folder());
        Map<String, List<Problem>> warnings = new TreeMap<>();
        for (String input : inputs()) {
            List<Problem> problems = problems(input);
            if (!problems.isEmpty()) {
                warnings.put(input, problems);
            }
        }
        if (GoldenMessages.areToBeWritten()) {
            return Stream.of(
                    DynamicTest.dynamicTest(GoldenMessages.FILE + " is written", () -> golden.write(warnings)));
        }
        Set<String> all = new TreeSet<>(golden.inputs());
        all.addAll(warnings.keySet());
        return all.stream()
                .map(input -> DynamicTest.dynamicTest(
                        input, () -> golden.check(input, warnings.getOrDefault(input, List.of()))));
    }

    private Set<String> inputs() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals(GoldenMessages.FILE) && isInput(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private List<Problem> problems(String input) throws IOException {
        try (ArticleReader reader = format().reader(folder().resolve(input))) {
            while (reader.next().isPresent()) {
                // What is said counts.
            }
            List<Problem> problems = new ArrayList<>(reader.problems());
            assertThat(problems).as(input).allMatch(problem -> problem.severity() == Problem.Severity.WARNING);
            return problems;
        }
    }
}
