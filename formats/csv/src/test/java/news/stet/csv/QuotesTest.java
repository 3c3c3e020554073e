package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong quotation mark is told where it stands, not where its record begins or where the file ends. */
class QuotesTest {
    @Test
    void markThatIsNeverClosedIsToldWhereItOpens() {
        Problem problem = problem("a,b,c\r\n1,\"x\"\"\r\ny\",\"z\n2,3,4\r\n5,6,7\r\n");
        assertThat(problem.code()).isEqualTo(ProblemCodes.QUOTE);
        assertThat(problem.location()).isEqualTo(new Location("t.csv", 3, 4, "record 1, column \"c\""));
        assertThat(problem.message()).contains("never closed");
    }

    @Test
    void textBehindClosingMarkIsToldWhereItStands() {
        Problem problem = problem("a,b\r\n1,2\r\n3,\"x\"y\r\n");
        assertThat(problem.code()).isEqualTo(ProblemCodes.QUOTE);
        assertThat(problem.location()).isEqualTo(new Location("t.csv", 3, 6, "record 2, column \"b\""));
    }

    @ParameterizedTest
    @CsvSource({"\\n, 4", "\\r\\n, 4", "\\r, 4"})
    void everyLineEndCounts(String end, int line) {
        String lines = end.replace("\\r", "\r").replace("\\n", "\n");
        assertThat(problem(("a,b%n1,\"x%ny\"%n2,\"z%n").replace("%n", lines))
                        .location()
                        .line())
                .isEqualTo(line);
    }

    private static Problem problem(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Problem[] found = new Problem[1];
        assertThatThrownBy(() -> {
                    try (Cells.In in = new Cells.In(stream(bytes), "t.csv", 1 << 20, () -> stream(bytes))) {
                        while (in.next() != null) {
                            assertThat(in.record()).isNotNegative();
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        ArticleFormatException.class,
                        e -> found[0] = e.problems().get(0));
        return found[0];
    }

    private static InputStream stream(byte[] bytes) throws IOException {
        return new ByteArrayInputStream(bytes);
    }
}
