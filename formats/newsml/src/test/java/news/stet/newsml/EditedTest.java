package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Dates;
import news.stet.Head;
import news.stet.Label;
import news.stet.Metadata;
import news.stet.When;
import news.stet.io.ReadResult;
import org.junit.jupiter.api.Test;

/** Somebody edits the standard's places with another tool: they win, and it is said. */
class EditedTest {
    private static final Article ARTICLE = Article.builder("urn:example:a")
            .head(Head.builder()
                    .slugline(Label.of("storm\nharbour"))
                    .description(Block.builder("d1", Code.literal("odd role"))
                            .text("A storm")
                            .build())
                    .build())
            .metadata(Metadata.builder()
                    .dates(Dates.builder().firstCreated(When.of("2024-06-01")).build())
                    .classification(Classification.builder()
                            .subject(Concept.of(Code.literal("a\tb")))
                            .build())
                    .build())
            .block(Block.builder("b1", BlockRoles.LEDE).text("A storm.").build())
            .build();

    private static ReadResult edited(String from, String to) throws IOException {
        String written = new String(RoundTripTest.item(ARTICLE), StandardCharsets.UTF_8);
        assertThat(written).contains(from);
        return NewsmlFormat.standard()
                .readResult(
                        new ByteArrayInputStream(written.replace(from, to).getBytes(StandardCharsets.UTF_8)), "x.xml");
    }

    private static void isStale(ReadResult read) {
        assertThat(read.problems())
                .hasSize(1)
                .allMatch(problem -> problem.code().equals("STALE"));
        assertThat(read.problems().get(0).location().line()).isPositive();
    }

    @Test
    void aTextThatWasFolded() throws IOException {
        ReadResult read = edited(">storm harbour<", ">storm port<");
        assertThat(read.article().head().sluglines()).containsExactly(Label.of("storm port"));
        isStale(read);
    }

    @Test
    void aCodeThatWasFolded() throws IOException {
        ReadResult read = edited("literal=\"a b\"", "literal=\"c\"");
        assertThat(read.article().metadata().classification().subjects())
                .containsExactly(Concept.of(Code.literal("c")));
        isStale(read);
    }

    @Test
    void aDateThatWasFolded() throws IOException {
        ReadResult read = edited("2024-06-01T00:00:00Z</first", "2024-06-02T00:00:00Z</first");
        assertThat(read.article().metadata().dates().firstCreated()).isEqualTo(When.of("2024-06-02T00:00:00Z"));
        isStale(read);
    }

    @Test
    void anElementOfTheBody() throws IOException {
        ReadResult read = edited(
                "<p id=\"b1\" xml:id=\"b1\" stet:role=\"lede\">A storm.</p>",
                "<h2 id=\"b1\" xml:id=\"b1\" stet:role=\"lede\">A storm.</h2>");
        assertThat(read.article().body().get(0).role()).isEqualTo(BlockRoles.SUBHEADING);
        isStale(read);
    }

    @Test
    void whatOthersSeeOfAClaim() throws IOException {
        String good = BadInputTest.good();
        ReadResult read = NewsmlFormat.standard()
                .readResult(
                        new ByteArrayInputStream(good.replace(
                                        "<name>the mayor</name>\n    </related>", "<name>the port</name></related>")
                                .getBytes(StandardCharsets.UTF_8)),
                        "x.xml");
        isStale(read);
        assertThat(read.article().claim("c1").orElseThrow().attributions()).hasSize(2);
    }

    @Test
    void aPlainValueIsSimplyRead() throws IOException {
        ReadResult read = edited(">A storm.<", ">A gale.<");
        assertThat(read.article().body().get(0).text()).isEqualTo("A gale.");
        assertThat(read.problems()).isEmpty();
    }
}
