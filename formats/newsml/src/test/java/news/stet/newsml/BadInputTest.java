package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each input of {@code bad/} has one fault; the table says what must be said of it. */
class BadInputTest {
    private static final NewsmlFormat FORMAT = NewsmlFormat.standard();

    static byte[] resource(String name) {
        try (InputStream in = BadInputTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String good() {
        return new String(resource("good.xml"), StandardCharsets.UTF_8);
    }

    @Test
    void theInputTheBadOnesAreMadeOfIsGood() throws IOException {
        var read = FORMAT.readResult(new ByteArrayInputStream(resource("good.xml")), "good.xml");
        assertThat(read.problems()).isEmpty();
        assertThat(read.article().claims()).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongAndWhere() {
        String table = new String(resource("bad/expected.tsv"), StandardCharsets.UTF_8);
        List<DynamicTest> tests = table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> refused(row)))
                .toList();
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private static void refused(String[] row) {
        ArticleFormatException refusal = catchThrowableOfType(
                ArticleFormatException.class,
                () -> FORMAT.readResult(new ByteArrayInputStream(resource("bad/" + row[0])), row[0]));
        assertThat(refusal).as("read without an error").isNotNull();
        Problem first = refusal.problems().get(0);
        assertThat(List.of(
                        first.code(),
                        Integer.toString(first.location().line()),
                        Integer.toString(first.location().column()),
                        first.location().path()))
                .as(refusal.getMessage())
                .isEqualTo(Arrays.asList(row).subList(1, 5));
        assertThat(first.location().source()).isEqualTo(row[0]);
        assertThat(first.severity()).isEqualTo(Problem.Severity.ERROR);
        for (Problem problem : refusal.problems()) {
            assertThat(problem.toString()).doesNotContain("java.", "javax.", "com.sun", "Exception", "JAXP");
        }
    }

    @Test
    void everyPrefixIsRefusedAsTruncated() {
        byte[] whole = resource("good.xml");
        int truncated = 0;
        int cuts = 0;
        for (int length = 0; length < good().stripTrailing().length(); length += 3) {
            byte[] part = Arrays.copyOf(whole, length);
            cuts++;
            try (ArticleReader reader = FORMAT.reader(new ByteArrayInputStream(part), "part.xml")) {
                reader.next();
                fail("the first " + length + " bytes were read as an article");
            } catch (ArticleFormatException e) {
                truncated += e.problems().get(0).code().equals("TRUNCATED") ? 1 : 0;
            } catch (IOException e) {
                fail("not a broken stream", e);
            }
        }
        assertThat(truncated).isEqualTo(cuts);
    }

    @Test
    void aBrokenStreamIsAnIoException() {
        InputStream broken = new InputStream() {
            private final InputStream start = new ByteArrayInputStream(resource("good.xml"), 0, 600);

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw new IOException("the line is dead");
                }
                return next;
            }
        };
        IOException failure = catchThrowableOfType(IOException.class, () -> FORMAT.readResult(broken, "x.xml"));
        assertThat(failure).hasMessage("the line is dead");
    }

    /** One letter at a time: whatever comes of it, it is a located error or an article. */
    @Test
    void anySingleEditIsReadOrRefusedWithAPlace() throws IOException {
        byte[] whole = resource("good.xml");
        byte[] letters = {'<', '&', '"', 'x', ' ', 0, (byte) 0xC3};
        for (int i = 0; i < whole.length; i++) {
            byte[] edited = whole.clone();
            edited[i] = letters[i % letters.length];
            try {
                FORMAT.readResult(new ByteArrayInputStream(edited), "edited.xml");
            } catch (ArticleFormatException e) {
                Problem problem = e.problems().get(0);
                assertThat(problem.location().line() > 0 || problem.code().equals("COUNT"))
                        .as("byte %d: %s", i, e.getMessage())
                        .isTrue();
            }
        }
    }
}
