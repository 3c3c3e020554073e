package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import news.stet.Article;
import news.stet.Extension;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Problem;
import org.junit.jupiter.api.Test;

/** Each limit lets in what it says, and refuses one more by name. */
class LimitsTest {
    private static final String START = "{\"format\":\"stet\",\"formatVersion\":\"1.0\",\"id\":\"a\"";

    @Test
    void depth() {
        Limits ten = Limits.builder().depth(10).build();

        holds(ten, START + ",\"x\":" + "[".repeat(9) + "]".repeat(9) + "}");
        refuses(ten, START + ",\"x\":" + "[".repeat(10) + "]".repeat(10) + "}", "nested deeper than 10", "depth");
        holds(Limits.USUAL, START + ",\"x\":" + "[".repeat(255) + "]".repeat(255) + "}");
        refuses(Limits.USUAL, START + ",\"x\":" + "[".repeat(256) + "]".repeat(256) + "}", "than 256", "depth");
    }

    @Test
    void nameLength() {
        Limits limits = Limits.builder().nameLength(100).build();

        holds(limits, START + ",\"" + "x".repeat(100) + "\":1}");
        refuses(limits, START + ",\"" + "x".repeat(101) + "\":1}", "name of more than 100 bytes", "nameLength");
        holds(limits, START + ",\"" + "é".repeat(50) + "\":1}");
        refuses(limits, START + ",\"" + "é".repeat(51) + "\":1}", "name of more than 100 bytes", "nameLength");
    }

    @Test
    void stringLength() {
        for (int length : new int[] {100, 5_000, 70_000}) {
            Limits limits = Limits.builder().stringLength(length).build();
            for (String member : new String[] {"\"language\"", "\"x\""}) {
                holds(limits, START + "," + member + ":\"" + "x".repeat(length) + "\"}");
                refuses(
                        limits,
                        START + "," + member + ":\"" + "x".repeat(length + 1) + "\"}",
                        "a string of more than " + length + " characters",
                        "stringLength");
            }
            holds(limits, START + ",\"x\":\"" + "é".repeat(length) + "\"}");
            refuses(limits, START + ",\"x\":\"" + "é".repeat(length + 1) + "\"}", "a string of more", "stringLength");
        }
    }

    @Test
    void members() {
        Limits limits = Limits.builder().members(20).build();

        holds(limits, START + members(17) + "}");
        refuses(limits, START + members(18) + "}", "an object of more than 20 members", "members");
        holds(limits, START + ",\"y\":{" + members(20).substring(1) + "}}");
        refuses(
                limits,
                START + ",\"y\":{" + members(21).substring(1) + "}}",
                "an object of more than 20 members",
                "members");
    }

    private static String members(int count) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < count; i++) {
            members.append(",\"x").append(i).append("\":").append(i);
        }
        return members.toString();
    }

    @Test
    void articleLength() {
        String document = START + "}";
        Limits limits = Limits.builder().articleLength(document.length()).build();

        holds(limits, document);
        refuses(limits, document + " ", "has more than " + document.length() + " bytes", "articleLength");
    }

    @Test
    void numbersAreOfAHundredCharactersAtMost() {
        holds(Limits.USUAL, START + ",\"x\":" + "1".repeat(100) + "}");
        Problem problem = problem(JsonFormat.standard(), START + ",\"x\":" + "1".repeat(101) + "}");
        assertThat(problem.code()).isEqualTo("LIMIT");
        assertThat(problem.message()).isEqualTo("a number of more than 100 characters");
    }

    @Test
    void whatIsWrittenKeepsToTheUsualLimits() {
        Article deep = Article.builder("a")
                .extension(new Extension(null, null, "x", "application/json", "[".repeat(256) + "]".repeat(256)))
                .build();

        assertThat(JsonFormat.standard().readString(JsonFormat.standard().writeString(deep)))
                .isEqualTo(deep);
    }

    private static void holds(Limits limits, String document) {
        for (ArticleFormat format : formats(limits)) {
            assertThat(format.readString(document).id()).isEqualTo("a");
        }
    }

    private static void refuses(Limits limits, String document, String message, String limit) {
        for (ArticleFormat format : formats(limits)) {
            Problem problem = problem(format, document);
            assertThat(problem.code()).as(problem.toString()).isEqualTo("LIMIT");
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).contains("Limits.builder()." + limit + "(n)");
        }
    }

    private static ArticleFormat[] formats(Limits limits) {
        return new ArticleFormat[] {
            JsonFormat.builder().limits(limits).build(),
            JsonLinesFormat.builder().limits(limits).build()
        };
    }

    private static Problem problem(ArticleFormat format, String document) {
        assertThat(document.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        ArticleFormatException e =
                catchThrowableOfType(ArticleFormatException.class, () -> format.readString(document));
        assertThat(e).as("%s accepts what is beyond a limit", format.name()).isNotNull();
        return e.problems().get(0);
    }
}
