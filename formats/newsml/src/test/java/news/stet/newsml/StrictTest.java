package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.io.ArticleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Strict reading refuses what is wrong, and nothing that is right: {@link TraitsTest} has the other half. */
class StrictTest {
    private static final NewsmlFormat STRICT =
            NewsmlFormat.builder().strict(true).build();

    @TestFactory
    Stream<DynamicTest> readsEveryOfficialDocumentThatIsValid() throws IOException {
        Path folder = Standards.folder();
        List<String> rows = Files.readAllLines(folder.resolve("manifest.tsv"));
        List<String> columns = List.of(rows.get(0).split("\t", -1));
        return rows.stream()
                .skip(1)
                .map(row -> List.of(row.split("\t", -1)))
                .filter(row -> List.of("newsItem", "newsMessage").contains(row.get(columns.indexOf("root"))))
                .filter(row -> row.get(columns.indexOf("xerces_2.35")).equals("valid"))
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> reads(folder.resolve(row.get(0)))));
    }

    private static void reads(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (ArticleReader reader = STRICT.reader(file)) {
            reader.forEach(articles::add);
            assertThat(articles).isNotEmpty();
        }
    }
}
