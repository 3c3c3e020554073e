package news.stet.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;

/** The examples of schema.org's own making: articles are read, all others are refused by name. */
class ExamplesTest {
    @Test
    void articlesAreReadAndOthersRefusedByName() throws IOException {
        List<Path> examples;
        try (Stream<Path> files = Files.list(Vocabulary.folder().resolve("examples"))) {
            examples = files.sorted().toList();
        }
        assertThat(examples).hasSize(15);
        for (Path example : examples) {
            String type = example.getFileName().toString().replaceAll("eg-[0-9]+-|\\.jsonld", "");
            if (type.equals("article")) {
                Article article = SchemaOrgFormat.standard().read(example);
                assertThat(article.headline()).as(example.toString()).isPresent();
            } else {
                ArticleFormatException refusal = catchThrowableOfType(
                        ArticleFormatException.class,
                        () -> SchemaOrgFormat.standard().read(example));
                assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCodes.COUNT);
                assertThat(refusal.problems().get(0).message()).containsIgnoringCase("found \"" + type + "\"");
            }
        }
    }
}
