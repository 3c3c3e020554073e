package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import org.junit.jupiter.api.Test;

/** However much is wrong, so much is listed and the rest is counted. */
class ManyProblemsTest {
    private static final String ROOT = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"";

    private static ByteArrayInputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String item(int faults) {
        return "<newsItem " + ROOT + " guid=\"urn:example:x\"><itemMeta><itemClass qcode=\"ninat:text\"/>"
                + "<provider qcode=\"nprov:EXW\"/><versionCreated>2024-05-02T10:15:00Z</versionCreated></itemMeta>"
                + "<contentMeta>" + "<subject qcode=\"word\"/>".repeat(faults) + "</contentMeta></newsItem>";
    }

    @Test
    void anItemListsAThousand() throws IOException {
        List<Problem> problems =
                NewsmlFormat.standard().readResult(bytes(item(1_100)), "x.xml").problems();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).code()).isEqualTo("LIMIT");
        assertThat(problems.get(1_000).message()).startsWith("100 more ");
    }

    @Test
    void strictReadingTellsAllThatIsWrongAtOnce() {
        NewsmlFormat strict = NewsmlFormat.builder().strict(true).build();
        ArticleFormatException refused = catchThrowableOfType(
                ArticleFormatException.class, () -> strict.readResult(bytes(item(300)), "x.xml"));
        assertThat(refused.problems())
                .hasSize(300)
                .allMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    @Test
    void aStreamListsTenThousandAndCountsAllThatWasPassedOver() throws IOException {
        String message = "<newsMessage " + ROOT + "><header><sent>2024-05-02T10:15:00Z</sent></header><itemSet>"
                + "<packageItem guid=\"p\"/>".repeat(10_020) + item(0) + "<planningItem guid=\"q\"/>".repeat(3)
                + "</itemSet></newsMessage>";
        try (ArticleReader reader = NewsmlFormat.standard().reader(bytes(message), "m.xml")) {
            assertThat(reader).hasSize(1);
            assertThat(reader.passedOver())
                    .containsEntry("packageItem", 10_020L)
                    .containsEntry("planningItem", 3L);
            assertThat(reader.problems()).hasSize(10_001);
            assertThat(reader.problems().get(10_000).message()).isEqualTo("23 more problems are not listed");
        }
    }
}
