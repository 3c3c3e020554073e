package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Head;
import news.stet.Mark;
import news.stet.MarkRoles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Block BLOCK = Block.paragraph("b1", "It\trained.");
    private static final Article ARTICLE = Article.builder("urn:a")
            .version("2")
            .head(Head.builder()
                    .headline(Block.builder("h1", BlockRoles.HEADLINE)
                            .text("Rain")
                            .build())
                    .build())
            .block(BLOCK.toBuilder()
                    .mark(Mark.of(MarkRoles.EMPHASIS, BLOCK.span("rained")))
                    .build())
            .block(Block.builder("s1", BlockRoles.SECTION).build())
            .entity(Entity.builder("e1", EntityKinds.PERSON).build())
            .claim(claim("c1", "It rained."))
            .claim(claim("c2", "It poured."))
            .build();

    private Coverage coverage;

    @BeforeEach
    void begin() {
        coverage = Coverage.of(ARTICLE);
    }

    @Test
    void whereNothingIsShownTheArticleIsLost() {
        assertThat(coverage.losses()).hasToString("[/: DROPPED]");
    }

    @Test
    void whatIsNotShownIsDroppedByTheShallowestPath() {
        coverage.shown("id");
        coverage.shown("body/b1/text");
        assertThat(coverage.losses().stream().map(Loss::toString))
                .containsExactly(
                        "/version: DROPPED: \"2\"",
                        "/head: DROPPED",
                        "/body/b1/id: DROPPED: \"b1\"",
                        "/body/b1/role: DROPPED: \"paragraph\"",
                        "/body/b1/marks: DROPPED: emphasis \"rained\"",
                        "/body/s1: DROPPED: \"s1\"",
                        "/entities: DROPPED: \"e1\"",
                        "/claims: DROPPED: \"It rained.\" and 1 more");
    }

    @Test
    void whatIsShownIsShownWithAllThatIsUnderIt() {
        List.of("id", "version", "head/headlines/h1", "body", "entities/e1", "claims/c1", "claims/c2")
                .forEach(coverage::shown);
        assertThat(coverage.losses()).isEmpty();
    }

    @Test
    void whatIsShownInPartIsLostInPart() {
        List.of("id", "version", "head", "body", "entities", "claims/c2").forEach(coverage::shown);
        assertThat(coverage.losses()).hasToString("[/claims/c1: DROPPED: \"It rained.\"]");
    }

    @Test
    void aChangedValueNamesWhatTheDocumentHasAndWhere() {
        coverage.shown("id");
        coverage.shown("body/b1/id");
        coverage.changed("body/b1/text", "It rained.", "line 1");
        assertThat(coverage.losses())
                .contains(new Loss(
                        Loss.Kind.CHANGED, "body/b1/text", "line 1", "\"It\\u0009rained.\"", "\"It rained.\""));
    }

    @Test
    void whereAllIsLostAndSomeOfItChangedThePathIsChanged() {
        coverage.changed("body/b1/text", "It rained.", "line 1");
        coverage.shown("id");
        assertThat(coverage.losses())
                .contains(new Loss(Loss.Kind.CHANGED, "body", null, "\"It\\u0009rained.\" and 1 more", null));
    }

    private static Claim claim(String id, String proposition) {
        return Claim.builder(id, proposition)
                .attributions(List.of(Attribution.ownVoice()))
                .build();
    }
}
