package news.stet.testkit;

import java.util.List;
import news.stet.AlternativeId;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Correction;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Embargo;
import news.stet.ItemClasses;
import news.stet.Label;
import news.stet.Link;
import news.stet.LinkRelations;
import news.stet.Metadata;
import news.stet.PublicationStatuses;
import news.stet.Rights;
import news.stet.Signal;
import news.stet.Signals;
import news.stet.Status;
import news.stet.When;

/** Status and metadata of the article that leaves nothing out. */
final class FullMetadata {
    private FullMetadata() {}

    static Status status() {
        return Status.builder()
                .publication(PublicationStatuses.WITHHELD)
                .embargo(new Embargo(When.of("2024-06-02T06:00:00+02:00", FullText.night())))
                .expiry(When.of("2034-06-01"))
                .signals(List.of(
                        new Signal(Signals.CORRECTION, Code.qcode("ex", "grave"), FullArticle.names()),
                        Signal.of(Signals.UPDATE)))
                .corrections(List.of(
                        new Correction(
                                "b3", "0011", When.of("2024-06-01T22:15Z"), "The mole is 90 metres long.\nNot 9."),
                        new Correction(null, null, null, null)))
                .notes(FullText.notes())
                .extensions(FullArticle.foreign("embargo/until"))
                .build();
    }

    static Metadata metadata() {
        return Metadata.builder()
                .dates(dates())
                .credits(credits())
                .classification(classification())
                .rights(List.of(
                        Rights.builder()
                                .holders(FullArticle.parties())
                                .notices(FullArticle.labels("© 2024"))
                                .usageTerms(FullArticle.labels("Not after 2034"))
                                .links(links())
                                .extensions(FullArticle.foreign("holders/0"))
                                .build(),
                        Rights.builder().notice(Label.of("All rights reserved")).build()))
                .alternativeIds(List.of(
                        new AlternativeId("4711", Code.qcode("ex", "archive")), new AlternativeId("storm 1", null)))
                .links(links())
                .catalogs(List.of("https://example.org/catalog.xml", "catalog 2.xml"))
                .extensions(FullArticle.foreign("rights/0"))
                .build();
    }

    private static Dates dates() {
        return Dates.builder()
                .firstCreated(When.of("2024-06-01T21:00:00.50-03:30"))
                .versionCreated(When.of("2024-06-01T22:15:00Z"))
                .contentCreated(When.of("2024-06-01", FullText.night()))
                .contentModified(When.of("2024-06~"))
                .extensions(FullArticle.foreign("firstCreated"))
                .build();
    }

    private static Credits credits() {
        return Credits.builder()
                .provider(FullArticle.parties().get(0))
                .services(concepts())
                .creators(FullArticle.parties())
                .contributors(FullArticle.parties())
                .infoSources(FullArticle.parties())
                .extensions(FullArticle.foreign("provider"))
                .build();
    }

    private static Classification classification() {
        return Classification.builder()
                .itemClass(ItemClasses.TEXT)
                .urgency(9)
                .role(concepts().get(0))
                .genres(concepts())
                .subjects(concepts())
                .sections(concepts())
                .located(concepts())
                .extensions(FullArticle.foreign("subjects/1"))
                .build();
    }

    private static List<Concept> concepts() {
        return List.of(
                Concept.builder()
                        .identity(Code.qcode("ex", "weather"))
                        .type(Code.literal("topic"))
                        .names(FullArticle.names())
                        .relevance(100)
                        .confidence(0)
                        .entity("town")
                        .extensions(FullArticle.foreign("names/1"))
                        .build(),
                Concept.of(Code.uri("https://example.org/cv/sea")));
    }

    private static List<Link> links() {
        return List.of(
                Link.builder()
                        .rel(LinkRelations.SEE_ALSO)
                        .href("https://example.org/storms?year=2024&lang=en")
                        .item("urn:example:item:2")
                        .version("3")
                        .kind(ItemClasses.TEXT)
                        .contentType("text/html")
                        .language("en")
                        .titles(FullArticle.labels("Storms of the year"))
                        .extensions(FullArticle.foreign("titles/0"))
                        .build(),
                Link.of(LinkRelations.DERIVED_FROM, "wire/0815"));
    }
}
