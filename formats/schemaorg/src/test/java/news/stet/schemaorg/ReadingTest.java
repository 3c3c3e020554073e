package news.stet.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Label;
import news.stet.Rating;
import news.stet.Source;
import news.stet.When;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as the web has them. */
class ReadingTest {
    private static final SchemaOrgFormat FORMAT = SchemaOrgFormat.standard();

    /** One fact-check in the shapes that it comes in; the number says true, the label that it is not. */
    private static final String REVIEW = """
            "@type": "ClaimReview", "url": "https://example.org/check", "datePublished": "2024-06-02",
            "claimReviewed": "The mole is 9 metres long.",
            "author": {"@type": "Organization", "name": "Checkers"},
            "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ana Ruiz"},
              "datePublished": "2024-06-01",
              "firstAppearance": {"@type": "CreativeWork", "url": "https://example.org/radio"},
              "appearance": [{"@type": "CreativeWork", "url": "https://example.org/post"}, "https://example.org/copy"]},
            "reviewRating": {"@type": "Rating", "ratingValue": 5, "bestRating": "5", "worstRating": 1,
              "alternateName": "Pants on fire"}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"https://schema.org\", REVIEW}",
                "{\"@context\": \"http://schema.org/\", REVIEW}",
                "{\"@context\": [\"https://schema.org\", {\"x\": \"urn:x\"}], REVIEW}",
                "[{\"@context\": \"https://schema.org\", REVIEW}]",
                "{\"@context\": \"https://schema.org\", \"@graph\": [{REVIEW}]}",
                "{\"@context\": {\"schema\": \"http://schema.org/\"}, \"@graph\": {REVIEW}}"
            })
    void aFactCheckAloneIsAnArticleWithItsClaim(String shape) {
        Article article = FORMAT.readString(shape.replace("REVIEW", REVIEW));
        assertThat(article.id()).isEqualTo("https://example.org/check");
        assertThat(article.claims()).hasSize(1);
        Claim claim = article.claims().get(0);
        assertThat(claim.proposition()).isEqualTo("The mole is 9 metres long.");
        assertThat(names(article, claim.originator())).containsExactly("Ana Ruiz");
        assertThat(claim.attributions().get(1).time()).isEqualTo(When.of("2024-06-01"));
        assertThat(claim.appearances())
                .extracting(appearance -> appearance.url() + " " + appearance.first())
                .containsExactly(
                        "https://example.org/radio true",
                        "https://example.org/post false",
                        "https://example.org/copy false");
        Assessment assessment = claim.assessments().get(0);
        assertThat(names(article, assessment.by())).containsExactly("Checkers");
        assertThat(assessment.label()).isEqualTo("Pants on fire");
        assertThat(assessment.rating()).isEqualTo(new Rating("5", "1", "5"));
        assertThat(assessment.verdict())
                .as("neither number nor label is a verdict")
                .isNull();
        assertThat(assessment.time()).isEqualTo(When.of("2024-06-02"));
        assertThat(assessment.url()).isEqualTo("https://example.org/check");
    }

    @Test
    void propertiesWithPrefixAndWithFullNamesAreRead() {
        Article article = FORMAT.readString("""
                {"@context": {"schema": "http://schema.org/"}, "@id": "urn:a", "@type": "schema:NewsArticle",
                 "schema:headline": "Storm", "http://schema.org/version": 3,
                 "schema:author": {"@type": "http://schema.org/Person", "https://schema.org/name": {"@value": "Ana Ruiz"}}}
                """);
        assertThat(article.headline()).contains("Storm");
        assertThat(article.version()).isEqualTo("3");
        assertThat(article.metadata().credits().creators().get(0).names().get(0).text())
                .isEqualTo("Ana Ruiz");
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void textAndObjectOneAndManyAreReadAlike() {
        for (String author : List.of(
                "\"Ana Ruiz\"",
                "[\"Ana Ruiz\"]",
                "{\"@type\": \"Person\", \"name\": \"Ana Ruiz\"}",
                "{\"@id\": \"#ana\"}")) {
            Article article = FORMAT.readString("{\"@context\": \"https://schema.org\", \"@graph\": ["
                    + "{\"@type\": \"NewsArticle\", \"url\": \"https://example.org/a\", \"author\": " + author + "},"
                    + "{\"@id\": \"#ana\", \"@type\": \"Person\", \"name\": \"Ana Ruiz\"}]}");
            assertThat(article.id()).isEqualTo("https://example.org/a");
            assertThat(article.metadata().credits().creators())
                    .as(author)
                    .extracting(party -> party.names().get(0).text())
                    .containsExactly("Ana Ruiz");
        }
    }

    @Test
    void aTextIsCutByItsBlankLinesElseByItsLines() {
        assertThat(paragraphs("One.\\n\\nTwo,\\nstill two.")).containsExactly("One.", "Two,\nstill two.");
        assertThat(paragraphs("One.\\r\\nTwo.\\nThree.")).containsExactly("One.", "Two.", "Three.");
        assertThat(paragraphs("<p>5 < 6</p>")).containsExactly("<p>5 < 6</p>");
    }

    @Test
    void keywordsOfOneTextAreSeveral() {
        Article article = FORMAT.readString(
                "{\"@context\": \"https://schema.org\", \"@type\": \"Article\", \"@id\": \"urn:a\", \"keywords\": \"sea, storm\"}");
        assertThat(article.head().keywords()).extracting(Label::text).containsExactly("sea", "storm");
    }

    @Test
    void whatIsNotUnderstoodIsKeptAndWrittenBackOnRequest() {
        String document = """
                {"@context": "https://schema.org", "@graph": [
                 {"@type": "NewsArticle", "@id": "urn:a", "wordCount": 7, "speakable": {"cssSelector": [".a"]},
                  "mentions": {"@type": "Claim", "text": "It rained.", "claimInterpreter": {"@type": "Person", "name": "A"}}},
                 {"@type": "BreadcrumbList", "name": "Home"}]}
                """;
        Article article = FORMAT.readString(document);
        assertThat(FORMAT.writeString(article)).doesNotContain("wordCount", "Breadcrumb", "claimInterpreter");
        String again = SchemaOrgFormat.builder().faithful().build().writeString(article);
        assertThat(again).contains("\"wordCount\": 7", "BreadcrumbList", "claimInterpreter", "cssSelector");
        assertThat(FORMAT.readString(again).extensions()).isEqualTo(article.extensions());
    }

    @Test
    void otherTypesOfArticlesStayWhatTheyAre() {
        for (String type : List.of("OpinionNewsArticle", "SatiricalArticle", "Article")) {
            Article article = FORMAT.readString(
                    "{\"@context\": \"https://schema.org\", \"@type\": \"" + type + "\", \"@id\": \"urn:a\"}");
            assertThat(FORMAT.writeString(article)).contains("\"@type\": \"" + type + "\"");
        }
    }

    @Test
    void claimsOfSeveralArticlesGoToTheirs() throws IOException {
        List<Article> articles = readAll("""
                {"@context": "https://schema.org", "@graph": [
                 {"@type": "NewsArticle", "@id": "urn:a", "headline": "A"},
                 {"@type": "NewsArticle", "@id": "urn:b", "headline": "B"},
                 {"@type": "Claim", "text": "It rained.", "appearance": {"@id": "urn:b"}}]}
                """);
        assertThat(articles).extracting(Article::id).containsExactly("urn:a", "urn:b");
        assertThat(articles.get(0).claims()).isEmpty();
        assertThat(articles.get(1).claims()).hasSize(1);
    }

    @Test
    void otherBlocksOfAPageArePassedOverAndCounted() throws IOException {
        try (ArticleReader reader = reader("""
                [{"@context": "https://schema.org", "@type": "WebSite"},
                 {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "urn:a"}]
                """)) {
            assertThat(reader.next().map(Article::id)).contains("urn:a");
            assertThat(reader.next()).isEmpty();
            assertThat(reader.passedOver()).containsEntry("\"WebSite\"", 1L);
        }
    }

    @Test
    void aDocumentOfVeryManyArticlesIsRefused() {
        String node = ",{\"@type\": \"NewsArticle\", \"@id\": \"urn:a\"}";
        for (int count : new int[] {2_000, 2_001}) {
            String document = "{\"@context\": \"https://schema.org\", \"@graph\": ["
                    + node.repeat(count).substring(1) + "]}";
            if (count == 2_000) {
                assertThatNoException()
                        .isThrownBy(() -> assertThat(readAll(document)).hasSize(2_000));
            } else {
                assertThatThrownBy(() -> readAll(document))
                        .hasMessageContaining("LIMIT")
                        .hasMessageContaining("2000 nodes");
            }
        }
    }

    @Test
    void aBadLineCostsNoOther() throws IOException {
        String line = "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"@id\": \"urn:a\"}\n";
        try (ArticleReader reader = reader(line + "{\"@type\": \n" + line).tolerating(BadRecords.skip())) {
            assertThat(reader.stream().count()).isEqualTo(2);
            assertThat(reader.skipped()).isEqualTo(1);
        }
    }

    private static List<String> paragraphs(String body) {
        return FORMAT
                .readString("{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"@id\": \"urn:a\","
                        + " \"articleBody\": \"" + body + "\"}")
                .body()
                .stream()
                .map(Block::text)
                .toList();
    }

    private static List<String> names(Article article, Source source) {
        return ((Source.Entities) source)
                .ids().stream()
                        .map(id -> article.entity(id).flatMap(Entity::name).orElse(id))
                        .toList();
    }

    private static List<Article> readAll(String document) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (ArticleReader reader = reader(document)) {
            reader.forEach(articles::add);
        }
        return articles;
    }

    private static ArticleReader reader(String document) {
        return FORMAT.reader(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "a.jsonld");
    }
}
