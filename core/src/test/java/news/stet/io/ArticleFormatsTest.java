package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import news.stet.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFormatsTest {
    private static final ArticleFormats FORMATS = ArticleFormats.of(new ToyFormat(), new ToyFolderFormat());

    @TempDir
    Path folder;

    @Test
    void formatsAreFoundByTheServiceLoaderInTheOrderOfTheirNames() {
        assertThat(ArticleFormats.load().all()).extracting(ArticleFormat::name).containsExactly("toy", "toy-folder");
    }

    @Test
    void aFormatIsFoundByItsName() {
        assertThat(FORMATS.named("toy")).isInstanceOf(ToyFormat.class);
        assertThatThrownBy(() -> FORMATS.named("tou"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no format \"tou\"; there are: toy (.toy, .toys), toy-folder (.box)");
    }

    @Test
    void twoFormatsOfOneNameAreRefusedByTheNamesOfBoth() {
        assertThatThrownBy(() -> ArticleFormats.of(new ToyFormat(), new Impostor()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two formats are named \"toy\": news.stet.io.ToyFormat and "
                        + "news.stet.io.ArticleFormatsTest$Impostor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/x-toy", "text/toy", "TEXT/Toy", "text/toy; charset=utf-8", " text/toy ;q=1"})
    void aFormatIsFoundByItsMediaType(String mediaType) {
        assertThat(FORMATS.forMediaType(mediaType)).containsInstanceOf(ToyFormat.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "text", ";"})
    void anUnknownMediaTypeHasNoFormat(String mediaType) {
        assertThat(FORMATS.forMediaType(mediaType)).isEmpty();
    }

    @Test
    void aFormatIsFoundByItsExtension() {
        assertThat(FORMATS.forPath(Path.of("a.toy"))).containsInstanceOf(ToyFormat.class);
        assertThat(FORMATS.forPath(Path.of("x/a.b.TOYS"))).containsInstanceOf(ToyFormat.class);
        assertThat(FORMATS.forPath(Path.of("a.txt"))).isEmpty();
        assertThat(FORMATS.forPath(Path.of("a."))).isEmpty();
        assertThat(ArticleFormats.of(new ToyFormat()).forPath(Path.of("a"))).isEmpty();
    }

    @Test
    void whatHasNoExtensionIsAFolderOfAFormatThatUsesFolders() throws IOException {
        assertThat(FORMATS.forPath(Path.of("tables"))).containsInstanceOf(ToyFolderFormat.class);
        assertThat(FORMATS.forPath(Path.of("tables/.toy"))).containsInstanceOf(ToyFolderFormat.class);
        assertThat(FORMATS.forPath(Path.of("/"))).containsInstanceOf(ToyFolderFormat.class);
        Path dotted = Files.createDirectory(folder.resolve("corpus.2026"));
        assertThat(FORMATS.forPath(dotted)).containsInstanceOf(ToyFolderFormat.class);
        assertThat(FORMATS.detect(dotted)).containsInstanceOf(ToyFolderFormat.class);
        assertThat(ArticleFormats.of(new ToyFormat()).detect(dotted)).isEmpty();
    }

    @Test
    void anExistingFileIsKnownByItsExtensionElseByItsFirstBytes() throws IOException {
        assertThat(FORMATS.detect(file("a.toy", ""))).containsInstanceOf(ToyFormat.class);
        assertThat(FORMATS.detect(file("a.txt", "toy:1\t2"))).containsInstanceOf(ToyFormat.class);
        assertThat(FORMATS.detect(file("a", "toy:1\t2"))).containsInstanceOf(ToyFormat.class);
        assertThat(FORMATS.detect(file("b", "boy:1\t2"))).isEmpty();
        assertThat(FORMATS.detect(file("empty", ""))).isEmpty();
        assertThatThrownBy(() -> FORMATS.detect(folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aStreamIsLookedAtAndLeftWhereItWas() throws IOException {
        byte[] content = ("toy:" + "x".repeat(5000)).getBytes(StandardCharsets.US_ASCII);
        BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(content), 16);

        assertThat(FORMATS.detect(in)).containsInstanceOf(ToyFormat.class);
        assertThat(in.readAllBytes()).isEqualTo(content);
        assertThat(FORMATS.detect(in)).isEmpty();
    }

    @Test
    void noFormatSpoilsTheLookOfTheNext() {
        ArticleFormats formats = ArticleFormats.of(new Spoiler(), new ToyFormat());

        assertThat(look(formats, "toy:1")).isInstanceOf(ToyFormat.class);
    }

    @Test
    void aFileOfAnyFormatIsReadAndWritten() throws IOException {
        Article article = Article.builder("toy:1").version("2").build();
        for (String name : List.of("a.toy", "folder")) {
            Path path = folder.resolve(name);
            try (ArticleWriter writer = FORMATS.writer(path)) {
                writer.write(article);
            }
            assertThat(FORMATS.read(path)).isEqualTo(article);
            try (ArticleReader reader = FORMATS.reader(path)) {
                assertThat(reader).containsExactly(article);
            }
        }
    }

    @Test
    void aFileOfNoKnownFormatIsRefusedWithTheFormatsThereAre() throws IOException {
        Path path = file("a.txt", "nothing");

        assertThatThrownBy(() -> FORMATS.read(path))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessage(path + ": UNKNOWN: is of no known format, neither by its extension nor by its first bytes. "
                        + "Hint: the formats are: toy (.toy, .toys), toy-folder (.box).");
        assertThatThrownBy(() -> FORMATS.reader(path)).isInstanceOf(ArticleFormatException.class);
        assertThatThrownBy(() -> FORMATS.writer(path))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(
                        "no format has the extension of " + path + "; there are: toy (.toy, .toys), toy-folder (.box)");
    }

    @Test
    void aStreamOfAnyFormatIsReadAsWhatItLooksLike() throws IOException {
        ArticleFormatTest.Watched.Input in = new ArticleFormatTest.Watched.Input("toy:1\t2\n");
        try (ArticleReader reader = FORMATS.reader(in, "a")) {
            assertThat(reader)
                    .containsExactly(Article.builder("toy:1").version("2").build());
        }
        assertThat(in.closed).isPositive();
        assertThatThrownBy(() -> FORMATS.reader(new ByteArrayInputStream(new byte[0]), "a"))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageStartingWith("a: UNKNOWN: is of no known format");
        assertThatThrownBy(() -> FORMATS.reader(new ByteArrayInputStream(new byte[0]), null))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageStartingWith("input: UNKNOWN: ");
    }

    @Test
    void formatsOfOneExtensionAreToldApartByTheFirstBytes() throws IOException {
        ArticleFormats formats = ArticleFormats.of(new ToyFormat(), new ToyView());

        assertThat(formats.detect(file("a.toy", "view:1"))).containsInstanceOf(ToyView.class);
        assertThat(formats.detect(file("b.toy", "toy:1\t2"))).containsInstanceOf(ToyFormat.class);
        assertThat(formats.detect(file("c.toy", "neither"))).containsInstanceOf(ToyFormat.class);
    }

    @Test
    void aFormatThatIsOnlyReadIsNotWrittenTo() throws IOException {
        ArticleFormats formats = ArticleFormats.of(new ToyView(), new ToyFormat());

        assertThat(formats.forPath(Path.of("a.toy"))).containsInstanceOf(ToyFormat.class);
        assertThat(formats.forPath(Path.of("a.view"))).containsInstanceOf(ToyView.class);
        assertThatThrownBy(() -> formats.writer(folder.resolve("a.view")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the format of " + folder.resolve("a.view")
                        + ", view, is read and not written; those that are: toy (.toy, .toys)");
        assertThat(folder).isEmptyDirectory();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static ArticleFormat look(ArticleFormats formats, String start) {
        try {
            return formats.detect(new BufferedInputStream(
                            new ByteArrayInputStream(start.getBytes(StandardCharsets.US_ASCII))))
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A format that is read and not written. */
    private static final class ToyView implements ArticleFormat {
        @Override
        public String name() {
            return "view";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of("text/view");
        }

        @Override
        public List<String> fileExtensions() {
            return List.of("view", "toy");
        }

        @Override
        public boolean writes() {
            return false;
        }

        @Override
        public boolean recognizes(byte[] start) {
            return new String(start, StandardCharsets.US_ASCII).startsWith("view:");
        }

        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            return new ToyFormat().reader(in, source);
        }

        @Override
        public ArticleWriter writer(OutputStream out) {
            throw new UnsupportedOperationException("read and not written");
        }
    }

    /** Another format of the same name. */
    private static class Impostor implements ArticleFormat {
        @Override
        public String name() {
            return "toy";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of();
        }

        @Override
        public List<String> fileExtensions() {
            return List.of();
        }

        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ArticleWriter writer(OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }

    /** A format that writes into what it is shown. */
    private static final class Spoiler extends Impostor {
        @Override
        public String name() {
            return "spoiler";
        }

        @Override
        public boolean recognizes(byte[] start) {
            java.util.Arrays.fill(start, (byte) 0);
            return false;
        }
    }
}
