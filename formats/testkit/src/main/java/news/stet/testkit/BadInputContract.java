package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Broken and hostile inputs, each with the error that must be reported. They stand in {@code src/test/resources/bad}, and
 * beside them {@code expected.tsv}, one line for each input: file or folder, code, line, a part of the path, and
 * optionally a part of the message, separated by tabs. A line of 0 is not known; a {@code -} is anything. Empty lines
 * and those that start with {@code #} do not count.
 *
 * <p>Where a file {@code messages.txt} stands there too, all that is said of each input is compared with it word for word.
 * {@code -Dstet.golden=write} writes it, for the first time or anew: read what changed before you keep it.
 *
 * <p>An input that is sound and holds no article, or several, is bad for who asks for one: it is read so.
 */
public abstract class BadInputContract {
    private static final String EXPECTED = "expected.tsv";
    private static final int LEAST = 8;

    /** For subclasses, which JUnit makes. */
    protected BadInputContract() {}

    /**
     * The format that refuses them.
     *
     * @return the format
     */
    protected abstract ArticleFormat format();

    /**
     * Where the inputs stand.
     *
     * @return {@code src/test/resources/bad} of the module that is tested
     */
    protected Path folder() {
        return Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/bad");
    }

    /**
     * One test for each input.
     *
     * @return the tests
     * @throws IOException if the folder cannot be read
     */
    @TestFactory
    @DisplayName("A bad input is refused with the code, the line and the path of what is wrong")
    public Stream<DynamicTest> refusesEveryBadInput() throws IOException {
        return expectations().stream()
                .map(expected ->
                        DynamicTest.dynamicTest(expected.file() + ": " + expected.code(), () -> check(expected)));
    }

    /**
     * One test for each input, if there is a {@code messages.txt}.
     *
     * @return the tests
     * @throws IOException if the folder cannot be read
     */
    @TestFactory
    @DisplayName("All that is said of a bad input is what messages.txt says, word for word")
    public Stream<DynamicTest> saysWhatIsExpectedWordForWord() throws IOException {
        GoldenMessages golden = new GoldenMessages(folder());
        Set<String> inputs = inputs();
        if (GoldenMessages.areToBeWritten()) {
            return Stream.of(DynamicTest.dynamicTest(GoldenMessages.FILE + " is written", () -> {
                Map<String, List<Problem>> problems = new TreeMap<>();
                for (String input : inputs) {
                    problems.put(input, problems(input));
                }
                golden.write(problems);
            }));
        }
        return golden.arePresent()
                ? inputs.stream()
                        .map(input -> DynamicTest.dynamicTest(input, () -> golden.check(input, problems(input))))
                : Stream.empty();
    }

    /**
     * No input without an expectation, and none the other way.
     *
     * @throws IOException if the folder cannot be read
     */
    @Test
    @DisplayName("Every bad input has an expectation, and there are eight or more")
    public void everyBadInputIsExpected() throws IOException {
        Set<String> present;
        try (Stream<Path> files = Files.list(folder())) {
            present = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(EXPECTED) && !name.equals(GoldenMessages.FILE))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(inputs()).as("what %s names", EXPECTED).isEqualTo(present);
        GoldenMessages golden = new GoldenMessages(folder());
        if (golden.arePresent() && !GoldenMessages.areToBeWritten()) {
            assertThat(golden.inputs()).as("what %s names", GoldenMessages.FILE).isEqualTo(present);
        }
        assertThat(present).as("bad inputs").hasSizeGreaterThanOrEqualTo(LEAST);
    }

    private void check(Expectation expected) throws IOException {
        Problem problem = problems(expected.file()).get(0);
        assertThat(expected.fits(problem))
                .as("expected %s, found %s", expected, problem)
                .isTrue();
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(problem.location().source()).as("source of: %s", problem).isNotNull();
    }

    private List<Problem> problems(String input) throws IOException {
        int articles = 0;
        try (ArticleReader reader = format().reader(folder().resolve(input))) {
            while (reader.next().isPresent()) {
                articles++;
            }
            if (articles != 1) {
                // Not bad in itself, but for who asks for the one article that it holds.
                format().read(folder().resolve(input));
            }
        } catch (ArticleFormatException e) {
            return e.problems();
        }
        return fail(input + " was read without an error, as " + articles + " articles");
    }

    private Set<String> inputs() throws IOException {
        return expectations().stream().map(Expectation::file).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Expectation> expectations() throws IOException {
        return Files.readAllLines(folder().resolve(EXPECTED)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expectation::of)
                .toList();
    }

    private record Expectation(String file, String code, String line, String path, String message) {
        static Expectation of(String row) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 4 || cells.length > 5) {
                throw new IllegalArgumentException(
                        EXPECTED + ": expected file, code, line, path and perhaps message, found: " + row);
            }
            return new Expectation(cells[0], cells[1], cells[2], cells[3], cells.length == 5 ? cells[4] : "-");
        }

        boolean fits(Problem problem) {
            return problem.code().equals(code)
                    && (line.equals("-")
                            || line.equals(Integer.toString(problem.location().line())))
                    && (path.equals("-") || problem.location().path().contains(path))
                    && (message.equals("-") || problem.message().contains(message));
        }
    }
}
