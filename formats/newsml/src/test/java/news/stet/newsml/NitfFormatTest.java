package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.Label;
import news.stet.MarkRoles;
import news.stet.PublicationStatuses;
import news.stet.Signals;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleFormats;
import news.stet.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare documents of NITF. */
class NitfFormatTest {
    private static final String HEAD =
            "<hedline><hl1>Storm closes the <em>harbour</em></hl1><hl2>Ferries wait</hl2></hedline>"
                    + "<byline>By <person>Jo Writer</person><byttl>Staff Reporter</byttl></byline>"
                    + "<dateline><location>EXAMPLE BAY</location><story.date norm=\"20240502\">May 2</story.date></dateline>"
                    + "<abstract><p>The harbour is shut.</p></abstract><distributor>Example Wire</distributor>";

    @TempDir
    Path folder;

    private static ReadResult read(String document) throws IOException {
        return NitfFormat.standard()
                .readResult(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "x.nitf");
    }

    private static Article docdata(String docdata) throws IOException {
        return read("<nitf><head><docdata>" + docdata + "</docdata></head><body/></nitf>")
                .article();
    }

    @Test
    void theHeadOfTheBodyIsTheHeadOfTheArticle() throws IOException {
        Article article = read("<nitf><head><title>Storm</title></head><body><body.head>" + HEAD
                        + "</body.head><body.content><p>Text.</p></body.content></body></nitf>")
                .article();
        assertThat(article.head().headlines())
                .extracting(Block::text)
                .containsExactly("Storm closes the harbour", "Ferries wait");
        assertThat(article.head().headlines())
                .extracting(Block::role)
                .containsExactly(BlockRoles.HEADLINE, BlockRoles.SUBHEADLINE);
        assertThat(article.head().headlines().get(0).marks())
                .extracting(mark -> mark.span().exact())
                .containsExactly("harbour");
        assertThat(article.head().bylines()).extracting(Block::text).containsExactly("By Jo Writer Staff Reporter");
        assertThat(article.head().datelines()).extracting(Block::text).containsExactly("EXAMPLE BAY May 2");
        assertThat(article.head().descriptions()).extracting(Block::text).containsExactly("The harbour is shut.");
        assertThat(article.head().creditLines()).extracting(Block::text).containsExactly("Example Wire");
        assertThat(article.head().titles()).extracting(Label::text).containsExactly("Storm");
        assertThat(article.body()).extracting(Block::text).containsExactly("Text.");
        assertThat(article.metadata().credits().creators().get(0).names().get(0).text())
                .isEqualTo("Jo Writer");
        assertThat(article.metadata()
                        .classification()
                        .located()
                        .get(0)
                        .names()
                        .get(0)
                        .text())
                .isEqualTo("EXAMPLE BAY");
        assertThat(article.metadata().dates().contentCreated().value()).isEqualTo("2024-05-02");
    }

    @Test
    void elementsAreReadWhereverTheyStand() throws IOException {
        Article article = read("<nitf>" + HEAD
                        + "<p>One.</p><body>Two.<body.content>Three.<p>Four.</p></body.content></body></nitf>")
                .article();
        assertThat(article.headline()).contains("Storm closes the harbour");
        assertThat(article.body()).extracting(Block::text).containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void withoutAHeadlineTheTitleIsIt() throws IOException {
        Article article = read("<nitf><head><title>Storm</title></head><body><body.content/></body></nitf>")
                .article();
        assertThat(article.headline()).contains("Storm");
        assertThat(article.head().titles()).isEmpty();
    }

    @Test
    void theDocumentSaysWhatItIsKnownBy() throws IOException {
        Article article =
                read("<nitf uno=\"u\"><head><docdata><doc-id id-string=\"d\" regsrc=\"EX\"/></docdata></head></nitf>")
                        .article();
        assertThat(article.id()).isEqualTo("d");
        assertThat(article.metadata().alternativeIds()).extracting("value").containsExactly("u");
        assertThat(read("<nitf uno=\"u\"/>").article().id()).isEqualTo("u");
    }

    @Test
    void withoutAnIdItIsTheContentThatCounts() throws IOException {
        String id = read("<nitf><body><p>a</p></body></nitf>").article().id();
        assertThat(id).matches("urn:sha256:[0-9a-f]{64}");
        assertThat(read("<nitf><body><p>a</p></body></nitf>").article().id()).isEqualTo(id);
        assertThat(read("<nitf><body><p>b</p></body></nitf>").article().id()).isNotEqualTo(id);
        assertThat(read("<nitf><body><p>a</p></body></nitf>\n<!-- end -->")
                        .article()
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void datesAreInAFormThatIsUnderstoodAndKeptAsGiven() throws IOException {
        Article article = docdata("<date.issue norm=\"20240502T101500+0200\"/><date.release norm=\"20240503T060000Z\"/>"
                + "<date.expire norm=\"2024-06-02\"/>");
        assertThat(article.metadata().dates().versionCreated().value()).isEqualTo("2024-05-02T10:15:00+02:00");
        assertThat(article.metadata().dates().extensions())
                .containsExactly(new Extension("versionCreated", null, "@norm", "text/plain", "20240502T101500+0200"));
        assertThat(article.status().expiry().value()).isEqualTo("2024-06-02");
        assertThat(article.usableAt(Instant.parse("2024-05-03T05:59:59Z"))).isFalse();
        assertThat(article.usableAt(Instant.parse("2024-05-03T06:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "20240502T1015", "2024050", "20240502T101500-0400"})
    void anyDateIsTaken(String date) throws IOException {
        assertThat(docdata("<date.issue norm=\"" + date + "\"/>")
                                .metadata()
                                .dates()
                                .versionCreated()
                        == null)
                .isEqualTo(date.isEmpty());
    }

    @Test
    void theLifeOfADocumentIsItsStatus() throws IOException {
        assertThat(read("<nitf><head><docdata management-status=\"canceled\"/></head></nitf>")
                        .article()
                        .isCanceled())
                .isTrue();
        Article embargoed = read("<nitf><head><docdata management-status=\"embargoed\"/></head></nitf>")
                .article();
        assertThat(embargoed.usableAt(Instant.parse("2099-01-01T00:00:00Z"))).isFalse();
        assertThat(read("<nitf><head><docdata management-status=\"withheld\"/></head></nitf>")
                        .article()
                        .status()
                        .publication())
                .isEqualTo(PublicationStatuses.WITHHELD);
        Article correction = docdata("<correction id-string=\"d0\" info=\"The number was wrong.\"/>");
        assertThat(correction.status().corrections().get(0).target()).isEqualTo("d0");
        assertThat(correction.status().signals().get(0).code()).isEqualTo(Signals.CORRECTION);
    }

    @Test
    void docdataGoesToItsPlaces() throws IOException {
        Article article = docdata("<urgency ed-urg=\"4\"/><doc.copyright year=\"2024\" holder=\"Example Wire\"/>"
                + "<key-list><keyword key=\"harbour\"/><keyword key=\"storm\"/></key-list><identified-content>"
                + "<person idsrc=\"ex\" value=\"p7\">Ann Mayor</person><org>Port Authority</org></identified-content>"
                + "<ed-msg info=\"Pictures to follow\"/><du-key key=\"storm\" version=\"3\"/>");
        assertThat(article.metadata().classification().urgency()).isEqualTo(4);
        assertThat(article.metadata()
                        .rights()
                        .get(0)
                        .holders()
                        .get(0)
                        .names()
                        .get(0)
                        .text())
                .isEqualTo("Example Wire");
        assertThat(article.metadata().rights().get(0).extensions())
                .extracting("name")
                .containsExactly("@year");
        assertThat(article.head().keywords()).extracting(Label::text).containsExactly("harbour", "storm");
        assertThat(article.metadata().classification().subjects())
                .extracting("type")
                .containsExactly(EntityKinds.PERSON, EntityKinds.ORGANISATION);
        assertThat(article.metadata().classification().subjects().get(0).identity())
                .isEqualTo(Code.literal("p7"));
        assertThat(article.metadata().classification().subjects().get(0).extensions())
                .extracting("name")
                .containsExactly("@idsrc");
        assertThat(article.status().notes()).extracting(Block::text).containsExactly("Pictures to follow");
        assertThat(article.version()).isEqualTo("3");
    }

    @Test
    void subjectsAreThoseOfIptc() throws IOException {
        Article article =
                read("<nitf><head><tobject tobject.type=\"news\"><tobject.property tobject.property.type=\"feature\"/>"
                                + "<tobject.subject tobject.subject.refnum=\"17000000\" tobject.subject.type=\"Weather\"/>"
                                + "<tobject.subject tobject.subject.ipr=\"EX\" tobject.subject.refnum=\"7\"/></tobject></head></nitf>")
                        .article();
        assertThat(article.metadata().classification().subjects())
                .extracting("identity")
                .containsExactly(Code.qcode("subj:17000000"), Code.literal("7"));
        assertThat(article.metadata()
                        .classification()
                        .genres()
                        .get(0)
                        .names()
                        .get(0)
                        .text())
                .isEqualTo("feature");
    }

    @Test
    void whatHasNoPlaceIsKept() throws IOException {
        Article article = read("<nitf version=\"3.4\"><head><meta name=\"desk\" content=\"north\"/><iim ver=\"2\"/>"
                        + "<docdata><fixture fix-id=\"f\"/><x:own xmlns:x=\"urn:x\">y</x:own></docdata>"
                        + "<pubdata name=\"Daily\"/><revision-history name=\"ed\"/></head></nitf>")
                .article();
        assertThat(article.metadata().extensions())
                .extracting("name")
                .containsExactly("meta", "iim", "fixture", "{urn:x}own", "pubdata", "revision-history");
        assertThat(article.extensions()).extracting("name").containsExactly("@version");
    }

    @Test
    void whatIsReadCanBeWrittenAsNewsml() throws IOException {
        Article article = read("<nitf uno=\"u\"><head><title>T</title></head><body><body.head>" + HEAD
                        + "</body.head><body.content><p>A <person value=\"x\">name</person>.</p><hr/>"
                        + "<media media-type=\"image\"><media-reference source=\"a.jpg\"/><media-caption>c</media-caption></media>"
                        + "</body.content></body></nitf>")
                .article();
        assertThat(NewsmlFormat.standard().read(new ByteArrayInputStream(RoundTripTest.item(article))))
                .isEqualTo(article);
        assertThat(article.body().get(0).marks()).extracting("role").containsExactly(MarkRoles.MENTION);
    }

    @Test
    void aDocumentTypeDeclarationIsPassedOverAndTold() throws IOException {
        ReadResult read = read("<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">\n<nitf><body><p>a</p></body></nitf>");
        assertThat(read.article().body()).extracting(Block::text).containsExactly("a");
        assertThat(read.problems()).extracting("code").containsExactly("FORBIDDEN");
        assertThatThrownBy(() -> read("<!DOCTYPE nitf [<!ENTITY a \"b\">]>\n<nitf><body><p>&a;</p></body></nitf>"))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nitf/>",
                "\n<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'>",
                "<?xml version='1.0'?>\n<!-- <newsItem> -->\n<!DOCTYPE nitf SYSTEM 'nitf-3-4.dtd'>\n<n:nitf xmlns:n='http://iptc.org/std/NITF/2006-10-18/'>"
            })
    void looksAtTheRoot(String start) {
        for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE")) {
            assertThat(NitfFormat.standard().recognizes(start.getBytes(Charset.forName(charset))))
                    .isTrue();
        }
        assertThat(NewsmlFormat.standard().recognizes(start.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nitf",
                "<nitfx>",
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentSet><inlineXML><nitf>",
                "<!-- <nitf> -->",
                "<html>"
            })
    void whatIsNotItsRootIsNotNitf(String start) {
        assertThat(NitfFormat.standard().recognizes(start.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void filesOfOneExtensionAreToldApart() throws IOException {
        ArticleFormats formats = ArticleFormats.load();
        Path nitf = Files.writeString(folder.resolve("a.xml"), "<nitf uno=\"u\"><body><p>a</p></body></nitf>");
        assertThat(formats.read(nitf).id()).isEqualTo("u");
        assertThat(formats.forPath(folder.resolve("new.xml")))
                .map(ArticleFormat::name)
                .contains("newsml");
        Path newsml = folder.resolve("b.xml");
        NewsmlFormat.standard().write(Article.builder("urn:x").build(), newsml);
        assertThat(formats.read(newsml).id()).isEqualTo("urn:x");
    }

    @Test
    void itIsReadAndNotWritten() {
        Article article = Article.builder("urn:x").build();
        Path target = folder.resolve("a.nitf");
        assertThat(NitfFormat.standard().writes()).isFalse();
        assertThatThrownBy(() -> NitfFormat.standard().write(article, target))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("read and not written");
        assertThatThrownBy(() -> ArticleFormats.load().writer(target)).hasMessageContaining("read and not written");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html/>", "<nitf xmlns='urn:x'/>", "<nitf><body>", "<nitf/><nitf/>", "<nitf>&x;</nitf>", ""})
    void whatIsNoNitfIsRefusedWithItsPlace(String document) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageStartingWith("x.nitf:")
                .hasMessageNotContaining("Exception");
    }
}
