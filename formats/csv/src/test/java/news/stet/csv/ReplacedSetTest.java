package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A set that is replaced while it is opened")
class ReplacedSetTest {
    @TempDir
    Path folder;

    // As many rows in every table, so that nothing but the bytes tells one from the other.
    private final Article before =
            Article.builder("urn:a").block(Block.paragraph("b1", "Before.")).build();
    private final Article after =
            Article.builder("urn:b").block(Block.paragraph("b2", "After!!")).build();

    @Test
    void isNeverReadAsAMixture() throws IOException {
        Path set = folder.resolve("set");
        Path next = folder.resolve("next");
        CsvFormat.standard().write(after, next);
        // At whichever file the reader is when the other set takes the place of this one: the first, the last, and
        // between.
        for (String file : List.of("datapackage.json", "articles.csv", "blocks.csv", "signals.csv", "marks.csv")) {
            CsvFormat.standard().write(before, set);
            Store store = new Replaced(set, file, next);
            Article read;
            try (ArticleReader reader = SetReader.open(store, Limits.USUAL)) {
                read = reader.next().orElseThrow();
            } catch (ArticleFormatException e) {
                assertThat(e.problems().get(0).code()).isEqualTo("INCOMPLETE");
                assertThat(e.problems().get(0).message()).contains("replaced while it was opened");
                continue;
            }
            assertThat(read).as("%s", file).isIn(before, after);
        }
    }

    /** A folder whose files are replaced by those of another just before one of them is opened. */
    private static final class Replaced implements Store {
        private final Path set;
        private final FolderStore folder;
        private final String at;
        private final Path next;

        Replaced(Path set, String at, Path next) throws IOException {
            this.set = set;
            this.folder = new FolderStore(set);
            this.at = at;
            this.next = next;
        }

        @Override
        public String name() {
            return folder.name();
        }

        @Override
        public List<String> files() {
            return folder.files();
        }

        @Override
        public InputStream open(String file) throws IOException {
            if (file.equals(at)) {
                CsvFormat.standard().write(CsvFormat.standard().read(next), set);
            }
            return folder.open(file);
        }

        @Override
        public long size(String file) throws IOException {
            return folder.size(file);
        }

        @Override
        public void close() {}
    }
}
