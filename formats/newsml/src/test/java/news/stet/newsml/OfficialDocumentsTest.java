package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.DynamicTest;
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
        List<Article> articles = new ArrayList<>();
        byte[] written;
        try (ArticleReader reader = FORMAT.reader(document.file)) {
            if (document.root.equals("newsItem")) {
                articles.add(reader.next().orElseThrow());
                written = RoundTripTest.item(articles.get(0));
            } else {
                reader.forEach(articles::add);
                written = RoundTripTest.message(reader.envelope(), articles);
            }
        }
        List<Article> again = new ArrayList<>();
        try (ArticleReader reader = FORMAT.reader(new ByteArrayInputStream(written), null)) {
            reader.forEach(again::add);
        }
        assertThat(again).isEqualTo(articles);
        if (document.valid) {
            Standards.validate(schema.newValidator(), written);
            if (document.root.equals("newsItem")) {
                Infoset.assertSame(Files.readAllBytes(document.file), written);
            } else {
                Infoset.assertSameBetweenElements(Files.readAllBytes(document.file), written);
            }
        }
    }
}
