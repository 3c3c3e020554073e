package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Violation;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;

/** docs/messages.md is true: every code is in it, and every message in it is one that is given. */
class MessagesPageTest {
    private static final Path ROOT = Path.of(System.getProperty("stet.root", "../.."));
    private static final Pattern CODE =
            Pattern.compile("^\\*\\*`([A-Z]+)`\\*\\* \\S.*\n\n```\n((?:.+\n)+)```$", Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("^```\n(.*?)\n```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/messages.md"));
    }

    @Test
    void everyCodeHasItsMeaningAndAnExample() throws Exception {
        Set<String> expected = new TreeSet<>();
        for (Field field : ProblemCodes.class.getFields()) {
            expected.add(String.valueOf(field.get(null)));
        }
        for (Violation.Rule rule : Violation.Rule.values()) {
            expected.add(rule.name());
        }
        Set<String> described = new TreeSet<>();
        Matcher code = CODE.matcher(page());
        while (code.find()) {
            assertThat(described.add(code.group(1)))
                    .as(code.group(1) + " is described once")
                    .isTrue();
            assertThat(code.group(2).lines()).allMatch(line -> line.contains(": " + code.group(1) + ": "));
        }
        assertThat(described).isEqualTo(expected);
    }

    @Test
    void everyExampleIsAMessageThatIsGiven() throws IOException {
        Set<String> given = goldenMessages();
        Matcher block = BLOCK.matcher(page());
        assertThat(block.find()).as("the shape of a message").isTrue();
        int examples = 0;
        while (block.find()) {
            for (String line : List.of(block.group(1).split("\n"))) {
                assertThat(given).contains(line);
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(30);
    }

    /** The messages that the formats are held to, word for word. */
    private static Set<String> goldenMessages() throws IOException {
        Set<String> messages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("formats"))) {
            for (Path file : files.filter(path -> path.endsWith(GoldenMessages.FILE))
                    .filter(path -> path.toString().contains("src"))
                    .collect(Collectors.toList())) {
                Files.readAllLines(file).stream().map(String::strip).forEach(messages::add);
            }
        }
        return messages;
    }
}
