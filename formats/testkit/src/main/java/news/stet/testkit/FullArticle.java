package news.stet.testkit;

import java.util.List;
import news.stet.Article;
import news.stet.Code;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.ItemClasses;
import news.stet.Label;
import news.stet.Media;
import news.stet.Name;
import news.stet.NameRoles;
import news.stet.Party;
import news.stet.Rendition;
import news.stet.Scheme;

/** The article that leaves nothing out, and what its parts share. */
final class FullArticle {
    private FullArticle() {}

    static Article build() {
        return Article.builder("tag:example.org,2024:storm-1")
                .version("0012")
                .language("en-GB")
                .status(FullMetadata.status())
                .head(FullText.head())
                .metadata(FullMetadata.metadata())
                .media(List.of(picture(), video()))
                .schemes(List.of(
                        new Scheme(
                                "ex",
                                "https://example.org/cv/",
                                "https://example.org/about",
                                "https://example.org/catalog.xml"),
                        Scheme.of("desk", "https://example.org/desk/")))
                .body(FullText.body())
                .entities(FullClaims.entities())
                .claims(FullClaims.claims())
                .extensions(foreign("metadata/dates"))
                .build();
    }

    /** JSON, XML and text, on the owner and below it, with and without a position. */
    static List<Extension> foreign(String path) {
        return List.of(
                new Extension(null, 0, "x-desk", "application/json", "{\"a\":[1,2.50,null,true,\"é\"]}"),
                new Extension(
                        path, 1, "{urn:example:x}y", "application/xml", "<y xmlns=\"urn:example:x\" z=\"1\">t</y>"),
                new Extension(null, null, "@{urn:example:x}z", "text/plain", "plain, \"quoted\""),
                new Extension(path, null, "Wire Column", "text/plain", ""));
    }

    static List<Name> names() {
        return List.of(
                new Name("Harbour Authority", "en", NameRoles.FULL), new Name("Hafenamt\t(HA)", "de", NameRoles.SHORT));
    }

    static List<Label> labels(String text) {
        return List.of(new Label(text, "en", Code.qcode("ex", "main")), new Label(text + "\r\n2", null, null));
    }

    static List<Party> parties() {
        return List.of(
                Party.builder()
                        .identity(Code.qcode("ex", "p:1"))
                        .kind(EntityKinds.PERSON)
                        .names(names())
                        .roles(List.of(Code.qcode("ex", "writer"), Code.literal("on the spot")))
                        .jobTitle("Correspondent")
                        .entity("mayor")
                        .extensions(foreign("names/0"))
                        .build(),
                Party.of("Night desk"));
    }

    private static Media picture() {
        return Media.builder("m1")
                .kind(ItemClasses.PICTURE)
                .identity(Code.uri("https://example.org/pictures/1"))
                .titles(labels("The mole"))
                .alternativeText("A wave \uD83C\uDF0A over the mole")
                .creators(parties())
                .renditions(List.of(
                        Rendition.builder()
                                .role(Code.qcode("ex", "highRes"))
                                .href("https://example.org/pictures/1.jpg?a=b&c")
                                .item("urn:example:picture:1")
                                .contentType("image/jpeg")
                                .width(4000)
                                .height(3000)
                                .size(5_000_000_000L)
                                .duration("0")
                                .extensions(foreign("role"))
                                .build(),
                        Rendition.builder().item("urn:example:picture:1s").build()))
                .extensions(foreign("renditions/0"))
                .build();
    }

    private static Media video() {
        return Media.builder("m2").kind(ItemClasses.VIDEO).build();
    }
}
