package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import news.stet.Article;
import news.stet.Extension;
import news.stet.io.ArticleFormatException;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What IPTC published with newsItems in it is read, and written as it was. */
class OfficialDocumentsTest {
    private static final NewsmlFormat FORMAT = NewsmlFormat.standard();

    private record Document(Path file, boolean valid, String root, boolean known) {
        boolean holdsItems() {
            return Set.of("newsItem", "newsMessage").contains(root) && known;
        }
    }

    private static List<Document> documents() throws IOException {
        Path folder = Standards.folder();
        List<Document> documents = new ArrayList<>();
        List<String> rows = Files.readAllLines(folder.resolve("manifest.tsv"));
        List<String> columns = List.of(rows.get(0).split("\t", -1));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (!cells[columns.indexOf("kind")].equals("catalog")) {
                documents.add(new Document(
                        folder.resolve(cells[0]),
                        cells[columns.indexOf("xerces_2.35")].equals("valid"),
                        cells[columns.indexOf("root")],
                        !cells[columns.indexOf("kind")].equals("example-no-namespace")));
            }
        }
        assertThat(documents).hasSizeGreaterThan(200);
        return documents;
    }

    @TestFactory
    Stream<DynamicTest> comeBackAsTheyWere() throws Exception {
        Schema schema = Standards.schema();
        return documents().stream()
                .filter(Document::holdsItems)
                .map(document -> DynamicTest.dynamicTest(
                        Standards.folder().relativize(document.file).toString(), () -> comesBack(document, schema)));
    }

    @TestFactory
    Stream<DynamicTest> areRefusedByNameIfThereIsNoArticleInThem() throws Exception {
        return documents().stream()
                .filter(document -> !document.holdsItems())
                .map(document -> DynamicTest.dynamicTest(
                        Standards.folder().relativize(document.file).toString(), () -> {
                            ArticleFormatException refused = catchThrowableOfType(
                                    ArticleFormatException.class,
                                    () -> FORMAT.reader(document.file).close());
                            assertThat(refused.problems()).hasSize(1);
                            assertThat(refused.problems().get(0).code())
                                    .isIn(ProblemCodes.UNKNOWN, ProblemCodes.NAMESPACE);
                            assertThat(refused.problems().get(0).hint()).isNotNull();
                        }));
    }

    private static void comesBack(Document document, Schema schema) throws Exception {
        byte[] read = Files.readAllBytes(document.file);
        boolean message = document.root.equals("newsMessage");
        ForeignWriting conformant = ForeignWriting.of(NewsmlFormat.standard(), read, message);
        Standards.validate(schema.newValidator(), conformant.written());
        if (!message) { // what breaks the standard in a message is of other items, which are reported and not written
            assertThat(conformant.losses().isEmpty()).as("nothing was repaired").isEqualTo(document.valid);
        }
        ForeignWriting faithful =
                ForeignWriting.of(NewsmlFormat.builder().faithful().build(), read, message);
        assertThat(faithful.losses()).isEmpty();
        for (ForeignWriting written : document.valid ? List.of(conformant, faithful) : List.of(faithful)) {
            if (message && document.valid) {
                Infoset.assertSameBetweenElements(read, written.written());
            } else if (!message) {
                Infoset.assertSame(read, written.written());
            }
        }
    }

    /** But for what has ids of its own or points to some, what would be read as the body, and what is read in part. */
    @Test
    void keepWhatTheModelHasNoPlaceForWhereItStoodWhenTheyAreEdited() throws Exception {
        Validator validator = Standards.schema().newValidator();
        List<String> shown = new ArrayList<>();
        List<String> recorded = new ArrayList<>();
        for (Document document : documents()) {
            if (document.valid && document.root.equals("newsItem")) {
                Article article = FORMAT.read(document.file);
                Article edited = article.toBuilder().version("77").build();
                byte[] written = RoundTripTest.item(edited);
                Standards.validate(validator, written);
                assertThat(FORMAT.read(new ByteArrayInputStream(written))).isEqualTo(edited);
                Element item = Foreign.parse(new String(written, StandardCharsets.UTF_8))
                        .orElseThrow();
                Stream.concat(article.extensions().stream(), article.metadata().extensions().stream())
                        .filter(extension -> extension.mediaType().equals("application/xml"))
                        .filter(extension -> !extension.name().equals(Original.NAME))
                        .forEach(extension -> (isThere(extension, item) ? shown : recorded).add(extension.name()));
            }
        }
        assertThat(shown).hasSizeGreaterThan(50);
        assertThat(recorded)
                .isSubsetOf(
                        "inlineXML",
                        "inlineData",
                        "remoteContent",
                        "icon",
                        "derivedFrom",
                        "altId",
                        "scheme",
                        "link",
                        "itemMetaExtProperty",
                        "{http://www.w3.org/1999/xhtml}head");
    }

    private static boolean isThere(Extension extension, Element item) {
        return Stream.concat(item.children(), item.children().flatMap(Element::children))
                .anyMatch(child -> child.toXml().equals(extension.content()));
    }
}
