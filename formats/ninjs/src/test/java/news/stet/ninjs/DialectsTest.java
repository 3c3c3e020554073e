package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.Changes;
import news.stet.Code;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.ItemClasses;
import news.stet.Name;
import news.stet.PublicationStatuses;
import org.junit.jupiter.api.Test;

/** The same news in every version, and as people send it. */
class DialectsTest {
    private static final String ONE = """
            {"uri": "urn:example:1", "type": "text", "representationtype": "complete", "version": "2",
             "versioncreated": "2026-11-27T10:00:00+01:00", "embargoed": "2026-11-28T06:00:00Z", "pubstatus": "usable",
             "urgency": 3, "language": "en", "headline": "Storm", "headline_kicker": "Coast",
             "description_summary": "It blew.", "byline": "A. Author", "slugline": "storm",
             "body_html": "<p>It blew.</p><h2>Then</h2><p>It <em>rained</em>.</p>", "mimetype": "text/html",
             "person": [{"name": "Ann", "scheme": "http://example.org/people/", "code": "7"}],
             "organisation": [{"name": "Port"}],
             "place": [{"name": "Mole", "geometry_geojson": {"type": "Point", "coordinates": [1.5, 2]}}],
             "subject": [{"name": "weather", "relevance": 90, "code": "w"}],
             "infosource": [{"name": "Desk", "rel": "editor"}],
             "altids": {"archive": "4711"},
             "renditions": {"web": {"href": "https://example.org/1", "mimetype": "text/html"}},
             "associations": {"main": {"uri": "urn:example:2", "type": "picture",
               "renditions": {"web": {"href": "https://example.org/2.jpg", "mimetype": "image/jpeg", "width": 10}}}}}
            """;
    private static final String TWO = """
            {"uri": "urn:example:1", "type": "text", "representationtype": "full", "version": "2",
             "versioncreated": "2026-11-27T10:00:00+01:00", "embargoed": "2026-11-28T06:00:00Z", "pubstatus": "usable",
             "urgency": 3, "language": "en",
             "headlines": [{"value": "Storm"}, {"role": "kicker", "value": "Coast"}],
             "descriptions": [{"role": "summary", "value": "It blew."}], "by": "A. Author", "slugline": "storm",
             "bodies": [{"role": "html", "contenttype": "text/html",
               "value": "<p>It blew.</p><h2>Then</h2><p>It <em>rained</em>.</p>"}],
             "people": [{"name": "Ann", "uri": "http://example.org/people/7"}],
             "organisations": [{"name": "Port"}],
             "places": [{"name": "Mole", "geojson": {"type": "Point", "coordinates": [1.5, 2]}}],
             "subjects": [{"name": "weather", "relevance": 90, "literal": "w"}],
             "infosources": [{"name": "Desk", "role": "editor"}],
             "altids": [{"role": "archive", "value": "4711"}],
             "renditions": [{"name": "web", "href": "https://example.org/1", "contenttype": "text/html"}],
             "associations": [{"name": "main", "uri": "urn:example:2", "type": "picture",
               "renditions": [{"name": "web", "href": "https://example.org/2.jpg", "contenttype": "image/jpeg", "width": 10}]}]}
            """;
    private static final String THREE = TWO.replace("representationtype", "representationType")
            .replace("versioncreated", "versionCreated")
            .replace("embargoed", "embargoedUntil")
            .replace("pubstatus", "pubStatus")
            .replace("contenttype", "contentType")
            .replace("infosources", "infoSources")
            .replace("altids", "altIds")
            .replace("geojson", "geoJSON");

    /** The same news as an item of 1.x, 2.x or 3.x. */
    static String item(int line) {
        return List.of(ONE, TWO, THREE).get(line - 1);
    }

    @Test
    void theSameNewsInEveryVersionIsTheSameArticle() {
        Article article = read(THREE);
        assertThat(Changes.between(article, read(TWO))).isEmpty();
        assertThat(Changes.between(article, read(ONE))).isEmpty();
    }

    @Test
    void everyFieldIsWhereItBelongs() {
        Article article = read(ONE);
        assertThat(article.headline()).contains("Storm");
        assertThat(article.head().headlines()).extracting(Block::text).containsExactly("Storm", "Coast");
        assertThat(article.head().bylines()).extracting(Block::text).containsExactly("A. Author");
        assertThat(article.body()).extracting(Block::text).containsExactly("It blew.", "Then", "It rained.");
        assertThat(article.metadata().classification().itemClass()).isEqualTo(ItemClasses.TEXT);
        assertThat(article.status().publication()).isEqualTo(PublicationStatuses.USABLE);
        assertThat(article.status().embargo()).isNotNull();
        assertThat(article.entities())
                .extracting(Entity::kind)
                .containsExactly(EntityKinds.PERSON, EntityKinds.ORGANISATION, EntityKinds.GEO_AREA);
        assertThat(article.entities().get(0).identity()).isEqualTo(Code.uri("http://example.org/people/7"));
        assertThat(article.entities().get(2).extensions())
                .extracting(Extension::name)
                .containsExactly("geoJSON");
        assertThat(article.metadata().credits().infoSources().get(0).names()).containsExactly(Name.of("Desk"));
        assertThat(article.medium("main").orElseThrow().renditions().get(0).width())
                .isEqualTo(10);
    }

    @Test
    void anArrayAndLinesAreReadItemByItem() {
        String line = ONE.replace("\n", " ");
        String other = line.replace("urn:example:1", "urn:example:9");
        for (String text : List.of("[" + line + "," + other + "]", line + "\n" + other + "\n", ONE + "\n" + other)) {
            try (var reader = NinjsFormat.standard()
                    .reader(
                            new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                            null)) {
                assertThat(reader.stream().map(Article::id)).containsExactly("urn:example:1", "urn:example:9");
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void superdeskItemsAreRead() {
        Article article = read("""
                {"guid": "tag:localhost:1", "headline": "Storm", "body_html": "<p>One<p>Two", "type": "text",
                 "keywords": ["storm", "coast"], "priority": 6, "service": [{"code": "a", "name": "Online"}],
                 "associations": {"featuremedia": null}}
                """);
        assertThat(article.id()).isEqualTo("tag:localhost:1");
        assertThat(article.body()).extracting(Block::text).containsExactly("One", "Two");
        assertThat(article.head().keywords()).hasSize(2);
        assertThat(article.extensions()).extracting(Extension::name).containsExactly("priority", "service");
    }

    @Test
    void whatElseIsSaidOfBodyIsKeptWithoutItsWords() {
        Article article = read("""
                {"uri": "urn:example:1", "bodies": [{"contentType": "text/markdown", "value": "One.", "lang": "en"}]}
                """);
        assertThat(article.body()).extracting(Block::text).containsExactly("One.");
        assertThat(article.extensions())
                .extracting(Extension::content)
                .containsExactly("{\"contentType\":\"text/markdown\",\"lang\":\"en\"}");
    }

    private static Article read(String text) {
        return NinjsFormat.standard().readString(text);
    }
}
