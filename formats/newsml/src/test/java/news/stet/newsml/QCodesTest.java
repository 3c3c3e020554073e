package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import news.stet.Article;
import news.stet.Code;
import news.stet.IptcSchemes;
import news.stet.Scheme;
import news.stet.io.ArticleFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class QCodesTest {
    private static final Set<String> WITHOUT_SLASH = Set.of("cptdefrole", "ednoterole", "freebase");

    @TempDir
    private Path folder;

    private static QCodes of(String document) throws IOException {
        return QCodes.of(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static String catalog(String alias, String uri) {
        return "<catalog xmlns='http://iptc.org/std/nar/2006-10-01/'><scheme alias='" + alias + "' uri='" + uri
                + "'/></catalog>";
    }

    @Test
    void iptcsOwnAliasesAreKnownWithoutACatalog() {
        assertThat(QCodes.iptc().resolve(Code.qcode("stat:canceled")))
                .contains("http://cv.iptc.org/newscodes/pubstatusg2/canceled");
        assertThat(QCodes.iptc().resolve(Code.uri("tag:x"))).contains("tag:x");
    }

    @Test
    void whatCannotBeResolvedIsEmpty() {
        assertThat(QCodes.iptc().resolve(Code.qcode("exw:harbour"))).isEmpty();
        assertThat(QCodes.iptc().resolve(Code.qcode("harbour"))).isEmpty();
        assertThat(QCodes.iptc().resolve(Code.literal("stat:canceled"))).isEmpty();
        assertThat(QCodes.iptc().qcode("https://example.com/x")).isEmpty();
    }

    @Test
    void aQcodeSplitsAtItsFirstColon() {
        QCodes codes = QCodes.of(Article.builder("a")
                .scheme(Scheme.of("exw", "https://example.com/"))
                .build());
        assertThat(codes.resolve(Code.qcode("exw:port:7"))).contains("https://example.com/port:7");
    }

    @Test
    void whatTheDocumentSaysComesBeforeCatalogsAndThoseBeforeIptc() throws IOException {
        Article article = Article.builder("a")
                .scheme(Scheme.of("x", "https://a.example/"))
                .build();
        QCodes codes = QCodes.of(article)
                .and(of(catalog("x", "https://b.example/")))
                .and(of(catalog("stat", "https://c.example/")))
                .and(of(catalog("stat", "https://d.example/")));
        assertThat(codes.resolve(Code.qcode("x:1"))).contains("https://a.example/1");
        assertThat(codes.resolve(Code.qcode("stat:1"))).contains("https://c.example/1");
        assertThat(codes.resolve(Code.qcode("sig:1"))).contains("http://cv.iptc.org/newscodes/signal/1");
    }

    @Test
    void catalogsAreReadAloneInItemsAndInline() throws IOException {
        String scheme = "<scheme alias=' exw ' uri='https://example.com/cv/'/><scheme alias='' uri='u'/><scheme/>";
        for (String document : new String[] {
            "<catalog>" + scheme + "</catalog>",
            "<catalogItem xmlns='http://iptc.org/std/nar/2006-10-01/'><catalogContainer><catalog>" + scheme
                    + "</catalog></catalogContainer></catalogItem>",
            "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><catalogRef href='x'/><catalog>" + scheme
                    + "</catalog></newsItem>"
        }) {
            assertThat(of(document).resolve(Code.qcode("exw:a"))).contains("https://example.com/cv/a");
            Path file = Files.writeString(folder.resolve("catalog.xml"), document);
            assertThat(QCodes.of(file).resolve(Code.qcode("exw:a"))).contains("https://example.com/cv/a");
        }
    }

    @Test
    void whatIsNoCatalogIsRefusedWithItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("catalog.xml"), "<x>\n<y></x>");
        assertThatThrownBy(() -> QCodes.of(file))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("catalog.xml:2:");
        Files.writeString(file, "<html/>");
        assertThatThrownBy(() -> QCodes.of(file))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("no catalog");
    }

    @Test
    void aUriHasAQcodeWhereOneAliasAloneStandsForTheLongestScheme() throws IOException {
        QCodes codes = of("<catalog><scheme alias='a' uri='https://example.com/'/><scheme alias='b'"
                + " uri='https://example.com/cv/'/><scheme alias='c' uri='https://example.org/'/><scheme alias='d'"
                + " uri='https://example.org/'/></catalog>");
        assertThat(codes.qcode("https://example.com/x")).contains(Code.qcode("a:x"));
        assertThat(codes.qcode("https://example.com/cv/x")).contains(Code.qcode("b:x"));
        assertThat(codes.qcode("https://example.com/cv/")).contains(Code.qcode("a:cv/"));
        assertThat(codes.qcode("https://example.org/x")).isEmpty();
        assertThat(codes.qcode("https://example.com/two words")).isEmpty();
    }

    @Test
    void anAliasThatWasBoundAnewHasLostItsOldMeaning() throws IOException {
        QCodes codes = of(catalog("stat", "https://example.com/statistics/"));
        assertThat(codes.qcode("http://cv.iptc.org/newscodes/pubstatusg2/canceled"))
                .isEmpty();
    }

    /** Whatever has a qcode comes back from it. */
    @Test
    void qcodesOfUrisResolveToThem() {
        for (Scheme scheme : IptcSchemes.all()) {
            String uri = scheme.uri() + "x1";
            assertThat(QCodes.iptc().qcode(uri)).contains(Code.qcode(scheme.alias(), "x1"));
            assertThat(QCodes.iptc().qcode(uri).flatMap(QCodes.iptc()::resolve)).contains(uri);
        }
    }

    @Test
    void theBuiltInTableAgreesWithIptcsCatalog() throws IOException {
        Map<String, String> official = official();
        assertThat(official).hasSizeGreaterThan(100);
        assertThat(IptcSchemes.all())
                .hasSizeBetween(40, 60)
                .allSatisfy(scheme -> assertThat(scheme.uri())
                        .as(scheme.alias())
                        .isEqualTo(official.get(scheme.alias()) + (WITHOUT_SLASH.contains(scheme.alias()) ? "/" : "")));
        assertThat(IptcSchemes.all()).extracting(Scheme::alias).containsAll(WITHOUT_SLASH);
    }

    @Test
    void theCatalogsOfIptcAreReadAndTheirThreeUrisMended() throws IOException {
        try (ZipInputStream zip = catalogs()) {
            QCodes codes = QCodes.of(zip);
            official()
                    .forEach((alias, uri) -> assertThat(codes.resolve(Code.qcode(alias, "x")))
                            .contains(uri + (WITHOUT_SLASH.contains(alias) ? "/x" : "x")));
        }
    }

    private static ZipInputStream catalogs() throws IOException {
        ZipInputStream zip = new ZipInputStream(
                Files.newInputStream(Standards.folder().resolve("catalogs.zip")), StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith("_41.xml")) {
                return zip;
            }
        }
        throw new AssertionError("catalog 41 is not there");
    }

    /** As it stands there, read by other means. */
    private static Map<String, String> official() throws IOException {
        Map<String, String> schemes = new HashMap<>();
        try (InputStream catalog = catalogs()) {
            var document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(catalog);
            var elements = document.getElementsByTagNameNS("*", "scheme");
            for (int i = 0; i < elements.getLength(); i++) {
                var attributes = elements.item(i).getAttributes();
                schemes.put(
                        attributes.getNamedItem("alias").getNodeValue(),
                        attributes.getNamedItem("uri").getNodeValue());
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
        return schemes;
    }
}
