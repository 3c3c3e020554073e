package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Limits;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in a set makes the reader hold, or unpack, without end. */
class LimitsTest {
    private static final int CHARACTERS = 100_000;
    private static final CsvFormat SMALL = CsvFormat.builder()
            .limits(Limits.builder().articleLength(CHARACTERS).build())
            .build();

    @TempDir
    private Path temporary;

    @Test
    void articleOfManyRowsIsRefusedAtTheRowThatIsTooMuch() throws IOException {
        Path set = temporary.resolve("set");
        SMALL.write(blocks(80, 1_000), set);
        assertThat(SMALL.read(set).body()).hasSize(80);
        SMALL.write(blocks(110, 1_000), set);
        assertThatThrownBy(() -> SMALL.read(set)).isInstanceOfSatisfying(ArticleFormatException.class, e -> {
            Problem problem = e.problems().get(0);
            assertThat(problem.code()).isEqualTo(ProblemCodes.LIMIT);
            assertThat(problem.location().source()).endsWith("blocks.csv");
            assertThat(problem.location().line()).isBetween(82, 102);
        });
    }

    @Test
    void quotationMarkThatIsNeverClosedDoesNotFillTheMemory() throws IOException {
        Path set = temporary.resolve("set");
        SMALL.write(blocks(3, 10), set);
        Path blocks = set.resolve("blocks.csv");
        String text = Files.readString(blocks);
        Files.writeString(blocks, text.substring(0, text.lastIndexOf('"')) + "no end ".repeat(100_000));
        assertThatThrownBy(() -> SMALL.read(set)).isInstanceOfSatisfying(ArticleFormatException.class, e -> {
            Problem problem = e.problems().get(0);
            assertThat(problem.code()).isEqualTo(ProblemCodes.LIMIT);
            assertThat(problem.location().line()).isEqualTo(4);
            assertThat(problem.location().path()).isEqualTo("record 3");
        });
    }

    @Test
    void zipThatIsLargerThanAllowedIsRefused() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        CsvFormat.standard().write(blocks(100, 1_000), zip);
        CsvFormat unpacked = CsvFormat.builder()
                .limits(Limits.builder().unpackedLength(100_000).build())
                .build();
        CsvFormat packed = CsvFormat.builder()
                .limits(Limits.builder().unpackedLength(1_000).build())
                .build();
        for (CsvFormat format : new CsvFormat[] {unpacked, packed}) {
            assertThatThrownBy(() -> {
                        try (ArticleReader reader =
                                format.reader(new ByteArrayInputStream(zip.toByteArray()), "a.zip")) {
                            reader.next();
                        }
                    })
                    .isInstanceOfSatisfying(
                            ArticleFormatException.class,
                            e -> assertThat(e.problems())
                                    .extracting(Problem::code)
                                    .containsExactly(ProblemCodes.LIMIT));
        }
    }

    private static Article blocks(int count, int length) {
        Article.Builder article = Article.builder("urn:many");
        for (int i = 0; i < count; i++) {
            article.block(Block.paragraph("b" + i, "x".repeat(length)));
        }
        return article.build();
    }
}
