package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ReadResult;
import news.stet.testkit.BadInputContract;
import org.junit.jupiter.api.Test;

/** Each bad input is {@code good.xml} with one fault. */
class BadInputTest extends BadInputContract {
    private static final NewsmlFormat FORMAT = NewsmlFormat.standard();

    // Of these the parser says where it stopped, which is not where an element starts.
    private static final Set<String> OF_SYNTAX =
            Set.of("SYNTAX", "TRUNCATED", "TRAILING", "LIMIT", "ENCODING", "FORBIDDEN");

    @Override
    protected ArticleFormat format() {
        return FORMAT;
    }

    static String good() throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/good.xml"));
    }

    @Test
    void theInputTheBadOnesAreMadeOfIsGood() throws IOException {
        ReadResult read =
                FORMAT.readResult(new ByteArrayInputStream(good().getBytes(StandardCharsets.UTF_8)), "good.xml");
        assertThat(read.problems()).isEmpty();
        assertThat(read.article().claims()).hasSize(1);
    }

    @Test
    void lineAndColumnAreThoseOfTheTag() throws IOException {
        int checked = 0;
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                Problem problem = problem(file);
                if (!OF_SYNTAX.contains(problem.code())) {
                    Location place = problem.location();
                    String line = Files.readAllLines(file).get(place.line() - 1);
                    assertThat(line.charAt(place.column() - 1))
                            .as(problem.toString())
                            .isEqualTo('<');
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(15);
    }

    private static Problem problem(Path file) throws IOException {
        try (ArticleReader reader = FORMAT.reader(file)) {
            reader.next();
        } catch (ArticleFormatException e) {
            return e.problems().get(0);
        }
        throw new AssertionError(file + " was read without an error");
    }

    @Test
    void everyCutIsCalledOne() throws IOException {
        byte[] whole = good().stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            try (ArticleReader reader = FORMAT.reader(new ByteArrayInputStream(part), "part.xml")) {
                reader.next();
                throw new AssertionError("the first " + length + " bytes were read as an article");
            } catch (ArticleFormatException e) {
                assertThat(e.problems().get(0).code())
                        .as("cut at %d: %s", length, e.getMessage())
                        .isEqualTo("TRUNCATED");
            }
        }
    }

    @Test
    void allThatIsWrongWithValuesIsSaidAtOnce() throws IOException {
        String twice = good().replace("stet:start=\"30\"", "stet:start=\"x\"")
                .replace("<stet:step source=\"mayor\"/>", "<stet:step source=\"mayor\" commitment=\"sure\"/>");
        try {
            FORMAT.readString(twice);
        } catch (ArticleFormatException e) {
            assertThat(e.problems()).extracting(Problem::code).isEqualTo(List.of("TYPE", "VALUE"));
            return;
        }
        throw new AssertionError("was read without an error");
    }
}
