package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Limits;
import news.stet.io.Problem;
import org.junit.jupiter.api.Test;

/** Each limit lets in what it says, and refuses one more by name. */
class LimitsTest {
    private static final String START =
            "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='a' standard='NewsML-G2'"
                    + " standardversion='2.35' conformance='power'><itemMeta><itemClass qcode='ninat:text'/><provider literal='p'/>"
                    + "<versionCreated>2024-01-01T00:00:00Z</versionCreated></itemMeta>";
    private static final String END = "</newsItem>";

    @Test
    void depth() {
        Limits limits = Limits.builder().depth(30).build();

        holds(limits, START + "<x>".repeat(29) + "</x>".repeat(29) + END);
        refuses(limits, START + "<x>".repeat(30) + "</x>".repeat(30) + END, "elements nested deeper than 30", "depth");
        holds(Limits.USUAL, START + "<x>".repeat(255) + "</x>".repeat(255) + END);
        refuses(Limits.USUAL, START + "<x>".repeat(256) + "</x>".repeat(256) + END, "deeper than 256", "depth");
    }

    @Test
    void nameLength() {
        Limits limits = Limits.builder().nameLength(50).build();

        holds(limits, START + "<" + "x".repeat(50) + "/>" + END);
        refuses(limits, START + "<" + "x".repeat(51) + "/>" + END, "name has more than 50 characters", "nameLength");
    }

    @Test
    void stringLength() {
        Limits limits = Limits.builder().stringLength(20_000).build();
        String fits = "x".repeat(20_000);

        holds(limits, START + "<x>" + fits + "</x><x>y" + fits.substring(1) + "</x>" + END);
        refuses(limits, START + "<x>x" + fits + "</x>" + END, "a text has more than 20000 characters", "stringLength");
        refuses(
                limits,
                START + "<x>" + fits + "<![CDATA[y]]></x>" + END,
                "a text has more than 20000 characters",
                "stringLength");
        holds(limits, START + "<x y='" + fits + "'/>" + END);
        refuses(
                limits,
                START + "<x y='x" + fits + "'/>" + END,
                "an attribute has more than 20000 characters",
                "stringLength");
    }

    @Test
    void members() {
        Limits limits = Limits.builder().members(20).build();

        holds(limits, START + "<x" + attributes(20) + "/>" + END);
        refuses(limits, START + "<x" + attributes(21) + "/>" + END, "more than 20 attributes", "members");
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        return attributes.toString();
    }

    @Test
    void articleLengthIsThatOfEachItem() throws IOException {
        String item = START + "<x>" + "é".repeat(3_000) + "</x>" + END;
        String longer = START + "<x>" + "é".repeat(3_001) + "</x>" + END;
        Limits limits = Limits.builder().articleLength(item.length()).build();
        NewsmlFormat format = NewsmlFormat.builder().limits(limits).build();

        assertThat(articles(format, item)).isEqualTo(1);
        assertThat(articles(
                        format,
                        message(item + "\n" + item + "<packageItem>" + longer + longer + "</packageItem>" + item)))
                .isEqualTo(3);
        for (String document : new String[] {longer, message(item + longer)}) {
            Problem problem = problem(format, document);
            assertThat(problem.code()).as(problem.toString()).isEqualTo("LIMIT");
            assertThat(problem.message()).isEqualTo("the article has more than " + item.length() + " characters");
            assertThat(problem.hint()).contains(".articleLength(n)");
        }
    }

    @Test
    void aTextWithoutEndIsNotHeld() {
        Limits limits = Limits.builder().articleLength(100_000).build();
        NewsmlFormat format = NewsmlFormat.builder().limits(limits).build();
        for (String endless : new String[] {"<x y='", "<!--", "<?x ", "<x>"}) {
            Problem problem = problem(format, START + endless + "x".repeat(4_000_000));
            assertThat(problem.code()).as(endless).isEqualTo("LIMIT");
            assertThat(problem.message()).isEqualTo("the article has more than 100000 characters");
        }
    }

    private static String message(String items) {
        return "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2024-01-01T00:00:00Z</sent></header>"
                + "<itemSet>" + items + "</itemSet></newsMessage>";
    }

    private static void holds(Limits limits, String document) {
        ArticleFormat format = NewsmlFormat.builder().limits(limits).build();
        try {
            assertThat(articles(format, document)).isEqualTo(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void refuses(Limits limits, String document, String message, String limit) {
        ArticleFormat format = NewsmlFormat.builder().limits(limits).build();
        Problem problem = problem(format, document);
        assertThat(problem.code()).as(problem.toString()).isEqualTo("LIMIT");
        assertThat(problem.message()).contains(message);
        assertThat(problem.hint()).contains("Limits.builder()." + limit + "(n)");
        assertThat(problem.location().line()).isPositive();
    }

    private static int articles(ArticleFormat format, String document) throws IOException {
        int count = 0;
        try (ArticleReader reader =
                format.reader(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "a.xml")) {
            while (reader.next().isPresent()) {
                count++;
            }
        }
        return count;
    }

    private static Problem problem(ArticleFormat format, String document) {
        ArticleFormatException e = catchThrowableOfType(ArticleFormatException.class, () -> articles(format, document));
        assertThat(e)
                .as("accepts what is beyond a limit: %s", document.substring(0, 100))
                .isNotNull();
        return e.problems().get(0);
    }
}
