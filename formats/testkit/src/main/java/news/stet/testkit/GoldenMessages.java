package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.io.Location;
import news.stet.io.Problem;

/**
 * What is said of each input of a folder, word for word: a file of paragraphs, one for each input. Its first line is the input's name,
 * the others are its messages, indented.
 */
final class GoldenMessages {
    static final String FILE = "messages.txt";

    private static final String HEADER =
            "# What is said of each input here, word for word. Written anew by -Dstet.golden=write.\n";
    private static final String INDENT = "    ";
    // Enough to see that all that is wrong is said, and in which order.
    private static final int SHOWN = 5;

    private final Path folder;

    GoldenMessages(Path folder) {
        this.folder = folder;
    }

    /** Whether the file is to be written, not compared. */
    static boolean areToBeWritten() {
        return "write".equals(System.getProperty("stet.golden"));
    }

    boolean arePresent() {
        return Files.exists(folder.resolve(FILE));
    }

    Set<String> inputs() throws IOException {
        return read().keySet();
    }

    void write(Map<String, List<Problem>> problems) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        problems.forEach((input, said) -> {
            text.append('\n').append(input).append('\n');
            lines(said).forEach(line -> text.append(INDENT).append(line).append('\n'));
        });
        Files.writeString(folder.resolve(FILE), text);
    }

    void check(String input, List<Problem> problems) throws IOException {
        List<String> expected = read().getOrDefault(input, List.of());
        List<String> found = lines(problems);
        if (!found.equals(expected)) {
            fail(input + ": expected (-) and found (+), see " + FILE + ":\n"
                    + Stream.concat(
                                    expected.stream()
                                            .filter(line -> !found.contains(line))
                                            .map(line -> "- " + line),
                                    found.stream().map(line -> (expected.contains(line) ? "  " : "+ ") + line))
                            .collect(Collectors.joining("\n")));
        }
    }

    private Map<String, List<String>> read() throws IOException {
        Map<String, List<String>> messages = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(FILE))) {
            if (line.startsWith(INDENT)) {
                current.add(line.substring(INDENT.length()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current = new ArrayList<>();
                messages.put(line, current);
            }
        }
        return messages;
    }

    private List<String> lines(List<Problem> problems) {
        List<String> lines = problems.stream().limit(SHOWN).map(this::line).collect(Collectors.toList());
        if (problems.size() > SHOWN) {
            lines.add("and " + (problems.size() - SHOWN) + " more");
        }
        return lines;
    }

    /** The problem as it is shown, but for the folder, which is another one on each machine. */
    private String line(Problem problem) {
        Location place = problem.location();
        String source = place.source() == null
                ? null
                : place.source()
                        .replace(folder + folder.getFileSystem().getSeparator(), "")
                        .replace(folder.getFileSystem().getSeparator(), "/");
        String line = new Problem(
                        problem.code(),
                        problem.severity(),
                        problem.message(),
                        new Location(source, place.line(), place.column(), place.path()),
                        problem.hint())
                .toString();
        assertThat(line).as("a message is one line").doesNotContain("\n", "\r");
        return line;
    }
}
