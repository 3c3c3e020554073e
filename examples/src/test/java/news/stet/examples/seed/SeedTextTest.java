package news.stet.examples.seed;

import static news.stet.examples.seed.Annotated.ARTICLE;
import static news.stet.examples.seed.Annotated.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Block;
import news.stet.Mark;
import news.stet.text.TextFormat;
import org.junit.jupiter.api.Test;

/** The annotation beside the text format: its bytes, and its guesses. */
class SeedTextTest {
    @Test
    void theAnnotatedArticleIsWrittenAsTheBytesItWasReadFrom() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextFormat.standard().write(ARTICLE, out);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(TEXT));
    }

    @Test
    void whatTheFormatGuessesIsWhatAReaderFound() throws IOException {
        Article guessed = TextFormat.standard().read(TEXT);
        Map<String, Block> read = ARTICLE.body().stream().collect(Collectors.toMap(Block::id, Function.identity()));
        assertThat(guessed.body()).hasSameSizeAs(ARTICLE.body()).allSatisfy(block -> {
            Block found = read.get(block.id());
            assertThat(block.text()).isEqualTo(found.text());
            assertThat(block.role()).isEqualTo(found.role());
            assertThat(block.level()).isEqualTo(found.level());
            assertThat(found.marks())
                    .extracting(Mark::role, Mark::span)
                    .containsAll(block.marks().stream()
                            .map(mark -> org.assertj.core.groups.Tuple.tuple(mark.role(), mark.span()))
                            .toList());
        });
        assertThat(guessed.metadata().dates()).isEqualTo(ARTICLE.metadata().dates());
        assertThat(guessed.metadata().classification().sections())
                .isEqualTo(ARTICLE.metadata().classification().sections());
    }
}
