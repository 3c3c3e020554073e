package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.Commitment;
import news.stet.Embargo;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Source;
import news.stet.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents written by hand, as a user would. */
class SamplesTest {
    static String text(String name) throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", ""))
                .resolve("src/test/resources/samples")
                .resolve(name));
    }

    private static Article read(String name) throws IOException {
        return JsonFormat.standard().readString(text(name));
    }

    private static Claim claim(Article article, String id) {
        return article.claim(id).orElseThrow();
    }

    private static List<String> words(Article article, Attribution step, news.stet.Code role) {
        return step.wording(role).map(Mark::span).map(article::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-claims.json", "agency-item.json"})
    void areWrittenAsTheyWereButForTheLayout(String name) throws IOException {
        Article article = read(name);
        assertThat(Trees.of(JsonFormat.standard().writeString(article))).isEqualTo(Trees.of(text(name)));
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void whoClaimedResponsibilityThroughWhom() throws IOException {
        Article article = read("four-claims.json");
        Claim claim = claim(article, "c1");
        assertThat(claim.attributions())
                .extracting(Attribution::source)
                .containsExactly(
                        Source.ownVoice(),
                        Source.entities("pravda"),
                        Source.entities("channels"),
                        Source.entities("corps", "legion"));
        assertThat(claim.originatorCommitment()).contains(Commitment.AFFIRMED);
        assertThat(claim.articleCommitment()).contains(Commitment.UNCOMMITTED);
        assertThat(words(article, claim.attributions().get(1), MarkRoles.CUE)).containsExactly("citing");
        assertThat(article.entity("channels").map(Entity::named)).contains(false);
    }

    @Test
    void whatCannotBeVerifiedIsAnAssessmentOfTheArticle() throws IOException {
        Claim claim = claim(read("four-claims.json"), "c2");
        assertThat(claim.originator()).isEqualTo(Source.unspecified());
        assertThat(claim.assessments()).singleElement().satisfies(assessment -> {
            assertThat(assessment.by()).isEqualTo(Source.ownVoice());
            assertThat(assessment.verdict()).isEqualTo(Verdicts.UNVERIFIABLE);
        });
    }

    @Test
    void theTeaserSaysFlatlyWhatTheBodyAttributes() throws IOException {
        Article article = read("four-claims.json");
        Claim teaser = claim(article, "c3");
        Claim body = claim(article, "c4");
        assertThat(teaser.isAssertedByArticle()).isTrue();
        assertThat(body.isAssertedByArticle()).isFalse();
        assertThat(teaser.relations()).extracting(relation -> relation.target()).containsExactly("c4");
        assertThat(article.unattributed()).containsExactly(teaser);
    }

    @Test
    void theHedgeInsideTheKremlinsReportIsTheArticles() throws IOException {
        Article article = read("four-claims.json");
        Claim claim = claim(article, "c5");
        assertThat(words(article, claim.attributions().get(0), MarkRoles.HEDGE)).containsExactly("alleged");
        assertThat(words(article, claim.attributions().get(1), MarkRoles.CONTENT))
                .containsExactly("the incursion of an", "Ukrainian “sabotage group” into the Russian border region");
    }

    @Test
    void anAgencyItemHasItsTableItsPictureItsLinksAndItsHeadlines() throws IOException {
        Article article = read("agency-item.json");
        assertThat(article.head().headlines()).extracting(Block::language).containsExactly(null, null, "en");
        assertThat(article.headline()).contains("Fähre nach Dünerup fährt wieder 🚢");
        assertThat(article.body())
                .filteredOn(block -> block.role().equals(BlockRoles.CELL))
                .extracting(Block::text)
                .containsExactly("Ort", "Pegel am Sonntag", "Dünerup", "4,12 m");
        assertThat(article.block("f1").map(Block::media)).contains("pic1");
        assertThat(article.block("f1c").map(Block::parent)).contains("f1");
        assertThat(article.metadata().links()).hasSize(2);
        assertThat(article.status().embargo()).extracting(Embargo::until).isNotNull();
        Claim level = claim(article, "c2");
        assertThat(words(article, level.attributions().get(1), MarkRoles.CONTENT))
                .containsExactly("4,12 m");
        assertThat(claim(article, "c3").isHedged()).isTrue();
    }
}
