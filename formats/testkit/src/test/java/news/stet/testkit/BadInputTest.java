package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.stet.io.ArticleFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final String GOOD = ToyFormat.HEADER + "\n" + ToyDump.encode(Articles.minimal()) + "\n";

    @TempDir
    private Path folder;

    /** Also where the golden messages of other tests are being written. */
    @BeforeEach
    void compare() {
        System.clearProperty("stet.golden");
    }

    @Test
    void errorsThatAreExpectedPass() throws IOException {
        bad("cut.toy", GOOD.substring(0, GOOD.length() - 1));
        bad("header.toy", "toy\n");
        bad("dangling.toy", ToyFormat.HEADER + "\n" + GOOD.substring(6) + "Article\n");
        expected(
                "# file\tcode\tline\tpath",
                "",
                "cut.toy\tTRUNCATED\t2\t",
                "header.toy\tSYNTAX\t1\t-\tfirst line",
                "dangling.toy\tSYNTAX\t3\t-");
        assertThat(failures()).isEmpty();
    }

    @Test
    void wrongCodeLinePathOrMessageFails() throws IOException {
        bad("header.toy", "toy\n");
        expected(
                "header.toy\tTRUNCATED\t1\t-",
                "header.toy\tSYNTAX\t2\t-",
                "header.toy\tSYNTAX\t1\tclaims",
                "header.toy\tSYNTAX\t1\t-\tanother message");
        assertThat(failures()).hasSize(4).allMatch(message -> message.contains("toy 1"), "shows what was found");
    }

    @Test
    void inputThatIsReadFails() throws IOException {
        bad("good.toy", GOOD);
        expected("good.toy\tSYNTAX\t1\t-");
        assertThat(failures()).containsExactly("good.toy was read without an error, as 1 articles");
    }

    @Test
    void everyInputIsToBeExpectedAndThereAreEight() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            bad(i + ".toy", "");
            rows.append(i).append(".toy\tSYNTAX\t1\t-\n");
        }
        expected(rows.toString());
        contract().everyBadInputIsExpected();
        bad("9.toy", "");
        assertThatThrownBy(() -> contract().everyBadInputIsExpected()).hasMessageContaining("9.toy");
        expected("1.toy\tSYNTAX\t1\t-");
        Files.delete(folder.resolve("9.toy"));
        assertThatThrownBy(() -> contract().everyBadInputIsExpected()).hasMessageContaining("8.toy");
    }

    @Test
    void withoutGoldenMessagesNoneAreCompared() throws IOException {
        bad("header.toy", "toy\n");
        expected("header.toy\tSYNTAX\t1\t-");
        assertThat(contract().saysWhatIsExpectedWordForWord()).isEmpty();
    }

    @Test
    void goldenMessagesAreWrittenAndThenHold() throws IOException {
        bad("header.toy", "toy\n");
        bad("cut.toy", GOOD.substring(0, GOOD.length() - 1));
        expected("header.toy\tSYNTAX\t1\t-", "cut.toy\tTRUNCATED\t2\t-");
        writeGoldenMessages();
        assertThat(folder.resolve("messages.txt"))
                .content()
                .contains("\ncut.toy\n    cut.toy:2: TRUNCATED: ", "\nheader.toy\n    header.toy:1: SYNTAX: ")
                .doesNotContain(folder.toString());
        assertThat(failures(contract().saysWhatIsExpectedWordForWord())).isEmpty();
    }

    @Test
    void anotherWordInAMessageFailsAndBothAreShown() throws IOException {
        bad("header.toy", "toy\n");
        expected("header.toy\tSYNTAX\t1\t-");
        writeGoldenMessages();
        Path golden = folder.resolve("messages.txt");
        Files.writeString(golden, Files.readString(golden).replace("first line", "first of all lines"));
        assertThat(failures(contract().saysWhatIsExpectedWordForWord()))
                .singleElement()
                .asString()
                .containsPattern("(?m)^- .*first of all lines")
                .containsPattern("(?m)^\\+ .*first line");
    }

    @Test
    void everyInputHasGoldenMessagesOrNoneHas() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            bad(i + ".toy", "");
            rows.append(i).append(".toy\tSYNTAX\t1\t-\n");
        }
        expected(rows.toString());
        writeGoldenMessages();
        contract().everyBadInputIsExpected();
        bad("9.toy", "");
        expected(rows + "9.toy\tSYNTAX\t1\t-");
        assertThatThrownBy(() -> contract().everyBadInputIsExpected())
                .hasMessageContaining("messages.txt")
                .hasMessageContaining("9.toy");
    }

    private void writeGoldenMessages() throws IOException {
        System.setProperty("stet.golden", "write");
        try {
            assertThat(failures(contract().saysWhatIsExpectedWordForWord())).isEmpty();
        } finally {
            System.clearProperty("stet.golden");
        }
    }

    private List<String> failures() throws IOException {
        return failures(contract().refusesEveryBadInput());
    }

    private static List<String> failures(Stream<DynamicTest> tests) {
        return tests.map(BadInputTest::failure)
                .filter(message -> !message.isEmpty())
                .toList();
    }

    private static String failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (Throwable e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void bad(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void expected(String... rows) throws IOException {
        Files.writeString(folder.resolve("expected.tsv"), String.join("\n", rows));
    }

    private BadInputContract contract() {
        return new BadInputContract() {
            @Override
            protected ArticleFormat format() {
                return new ToyFormat();
            }

            @Override
            protected Path folder() {
                return folder;
            }
        };
    }
}
