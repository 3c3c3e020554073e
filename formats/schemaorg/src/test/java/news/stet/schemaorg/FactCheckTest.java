package news.stet.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Credits;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Party;
import news.stet.Rating;
import news.stet.Source;
import news.stet.Verdicts;
import news.stet.io.Loss;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When an assessment becomes a ClaimReview, and what others read of claims that nobody stands by. */
class FactCheckTest {
    private static final SchemaOrgFormat FORMAT = SchemaOrgFormat.standard();

    @Test
    void theArticlesOwnVerdictWithALabelIsAReviewByItsPublisher() {
        Json review = review(article(
                "https://example.org/check",
                Assessment.builder(Source.ownVoice())
                        .verdict(Verdicts.REFUTED)
                        .label("Pants on fire")
                        .rating(new Rating("1.0", "0", "5"))
                        .explanation("It never rained.")
                        .build()));
        assertThat(review.members().get("author").raw()).contains("The Paper");
        assertThat(text(review, "url")).isEqualTo("https://example.org/check");
        assertThat(text(review, "claimReviewed")).isEqualTo("It rained.");
        assertThat(Objects.requireNonNull(review.members().get("reviewRating")).raw())
                .isEqualTo("{\"@type\":\"Rating\",\"alternateName\":\"Pants on fire\",\"ratingValue\":1.0,"
                        + "\"worstRating\":0,\"bestRating\":5,\"ratingExplanation\":\"It never rained.\"}");
    }

    @Test
    void itsAddressComesFromAnOptionWhereTheArticleHasNone() {
        Article article = article("urn:a", own("False"));
        assertThat(review(article).has("url")).isFalse();
        SchemaOrgFormat addressed = SchemaOrgFormat.builder()
                .url(of -> "https://example.org/" + of.id())
                .build();
        assertThat(text(reviews(addressed, article).get(0), "url")).isEqualTo("https://example.org/urn:a");
        SchemaOrgFormat wrong = SchemaOrgFormat.builder().url(of -> "nowhere").build();
        assertThatThrownBy(() -> wrong.writeString(article))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"nowhere\"");
    }

    @Test
    void itsAuthorComesFromAnOptionWhereTheArticleHasNoProvider() {
        Article article = article("urn:a", own("False")).toBuilder()
                .metadata(Metadata.builder().build())
                .build();
        assertThat(reviews(FORMAT, article).get(0).has("author")).isFalse();
        SchemaOrgFormat published = SchemaOrgFormat.builder()
                .publisher("The Wire", "https://example.org/")
                .build();
        assertThat(reviews(published, article).get(0).members().get("author").raw())
                .isEqualTo("{\"@type\":\"Organization\",\"name\":\"The Wire\",\"url\":\"https://example.org/\"}");
    }

    @Test
    void aVerdictWithoutALabelAndALabelWithoutAVerdictAreNone() {
        assertThat(reviews(
                        FORMAT,
                        article(
                                "urn:a",
                                Assessment.builder(Source.ownVoice())
                                        .verdict(Verdicts.REFUTED)
                                        .build(),
                                Assessment.builder(Source.ownVoice())
                                        .label("False")
                                        .build())))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeVerifiedIsNone() {
        Article article = article(
                "urn:a",
                Assessment.builder(Source.ownVoice())
                        .verdict(Verdicts.UNVERIFIED)
                        .label("cannot be independently verified")
                        .build());
        assertThat(reviews(FORMAT, article)).isEmpty();
        assertThat(FORMAT.losses(article)).extracting(Loss::path).contains("claims/c1/assessments");
    }

    @Test
    void aReviewByOthersHasTheirNameAndAddress() {
        Article article = article(
                "https://example.org/a",
                Assessment.builder(Source.entities("checker"))
                        .verdict(Code.qcode("fc:false"))
                        .label("Falsch")
                        .url("https://checker.example/1")
                        .build());
        Json review = review(article);
        assertThat(Objects.requireNonNull(review.members().get("author")).raw())
                .isEqualTo("{\"@id\":\"https://example.org/a#checker\"}");
        assertThat(text(review, "url")).isEqualTo("https://checker.example/1");
        assertThat(review.has("isPartOf")).isFalse();
        Assessment read = FORMAT.readString(FORMAT.writeString(article))
                .claims()
                .get(0)
                .assessments()
                .get(0);
        assertThat(read.by()).isEqualTo(Source.entities("checker"));
        assertThat(read.label()).isEqualTo("Falsch");
        assertThat(read.verdict()).as("a verdict is not guessed from a label").isNull();
    }

    @Test
    void onlyWhoStandsByAClaimIsItsAuthor() {
        for (Commitment commitment : Commitment.values()) {
            Json claim = claim(commitment);
            assertThat(claim.has("author"))
                    .as("author of what the mayor has %s", commitment)
                    .isEqualTo(commitment == Commitment.AFFIRMED);
        }
        assertThat(claim(null).has("author")).as("not annotated").isTrue();
    }

    @Test
    void thatADenialLeftTheAuthorOutIsReported() {
        assertThat(FORMAT.losses(said(Commitment.DENIED)))
                .extracting(Loss::path)
                .contains("claims/c1/attributions");
    }

    private static Json claim(@Nullable Commitment commitment) {
        return nodes(FORMAT, said(commitment), "Claim").get(0);
    }

    private static Article said(@Nullable Commitment commitment) {
        return Article.builder("urn:a")
                .entity(Entity.builder("mayor", EntityKinds.PERSON).build())
                .claim(Claim.builder("c1", "It rained.")
                        .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                        .attribution(Attribution.builder(Source.entities("mayor"))
                                .commitment(commitment)
                                .build())
                        .build())
                .build();
    }

    private static Assessment own(String label) {
        return Assessment.builder(Source.ownVoice())
                .verdict(Verdicts.REFUTED)
                .label(label)
                .build();
    }

    private static Article article(String id, Assessment... assessments) {
        return Article.builder(id)
                .metadata(Metadata.builder()
                        .credits(Credits.builder()
                                .provider(Party.builder()
                                        .name(Name.of("The Paper"))
                                        .build())
                                .build())
                        .build())
                .entity(Entity.builder("checker", EntityKinds.ORGANISATION)
                        .name(Name.of("Checker"))
                        .build())
                .claim(Claim.builder("c1", "It rained.")
                        .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                        .assessments(List.of(assessments))
                        .build())
                .build();
    }

    private static Json review(Article article) {
        List<Json> reviews = reviews(FORMAT, article);
        assertThat(reviews).hasSize(1);
        return reviews.get(0);
    }

    private static List<Json> reviews(SchemaOrgFormat format, Article article) {
        return nodes(format, article, "ClaimReview");
    }

    private static List<Json> nodes(SchemaOrgFormat format, Article article, String type) {
        Json document = Objects.requireNonNull(Json.parse(format.writeString(article)));
        return Graph.of(document).top().stream()
                .filter(node -> Node.types(node).contains(type))
                .toList();
    }

    private static String text(Json node, String property) {
        return Objects.requireNonNull(node.members().get(property)).text();
    }
}
