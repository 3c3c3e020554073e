package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a format has without doing anything for it. */
class ArticleFormatTest {
    private static final Article ARTICLE = Article.builder("urn:ä").version("2").build();

    private final ArticleFormat toy = new ToyFormat();

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        Path path = folder.resolve("a.toy");

        toy.write(ARTICLE, path);

        assertThat(toy.read(path)).isEqualTo(ARTICLE);
        assertThat(toy.readString(toy.writeString(ARTICLE))).isEqualTo(ARTICLE);
        assertThat(toy.writeString(ARTICLE)).isEqualTo("urn:ä\t2\n#end\n");
        assertThat(Files.readString(path)).isEqualTo("urn:ä\t2\n#end\n");
        assertThat(toy.holdsMany()).isTrue();
        assertThat(toy.usesFolders()).isFalse();
    }

    @Test
    void theOneShotMethodsLeaveStreamsOpen() throws IOException {
        Watched.Output out = new Watched.Output();
        toy.write(ARTICLE, out);
        assertThat(out.closed).isZero();
        assertThat(out.flushed).isPositive();

        Watched.Input in = new Watched.Input("urn:a\n");
        assertThat(toy.read(in).id()).isEqualTo("urn:a");
        assertThat(toy.readResult(new Watched.Input("urn:a\n"), "x").problems()).isEmpty();
        assertThat(in.closed).isZero();
    }

    @Test
    void aReaderAndAWriterOwnTheirStreams() throws IOException {
        Watched.Output out = new Watched.Output();
        toy.writer(out).close();
        assertThat(out.closed).isPositive();

        Watched.Input in = new Watched.Input("urn:a\n");
        toy.reader(in, null).close();
        assertThat(in.closed).isPositive();
    }

    @Test
    void whatWasFoundOnTheWayComesWithTheArticle() throws IOException {
        Path path = Files.writeString(folder.resolve("a.toy"), "#one\nurn:a\n#two\n");

        assertThat(toy.readResult(path))
                .isEqualTo(new ReadResult(
                        Article.builder("urn:a").build(),
                        List.of(warning(path.toString(), 1), warning(path.toString(), 3))));
    }

    private static Problem warning(String source, int line) {
        return Problem.warning(ProblemCodes.GUESSED, new Location(source, line, 1, ""), "a comment");
    }

    @Test
    void noArticleOrMoreThanOneIsNotOneArticle() throws IOException {
        Path none = Files.writeString(folder.resolve("none.toy"), "#only a comment\n");
        Path two = Files.writeString(folder.resolve("two.toy"), "urn:a\nurn:b\n");

        assertThatThrownBy(() -> toy.read(none))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessage(none + ": COUNT: holds no article, expected one");
        assertThatThrownBy(() -> toy.read(two))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessage(two + ": COUNT: holds more than one article, expected one. "
                        + "Hint: open it with reader() and read them one after the other.");
        assertThatThrownBy(() -> toy.readString(""))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessage("input: COUNT: holds no article, expected one");
    }

    @Test
    void whatComesAfterTheArticleIsReadToo() {
        assertThatThrownBy(() -> toy.readString("urn:a\n\n"))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessage("input:2:1: REQUIRED: must not be empty");
    }

    @Test
    void aMissingFileIsNoProblemOfItsContent() {
        assertThatThrownBy(() -> toy.read(folder.resolve("missing.toy"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> toy.write(ARTICLE, folder.resolve("missing/a.toy")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageEndingWith("its folder does not exist");
    }

    @Test
    void aFailedWriteFinishesNothing() {
        Watched.Output out = new Watched.Output();
        out.breakAfter = 3;

        assertThatThrownBy(() -> toy.write(ARTICLE, out))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThat(out.toString()).doesNotContain("#end");
        assertThat(out.closed).isZero();
    }

    @Test
    void aFailedWriteLeavesTheOldFile() throws IOException {
        ArticleFormat failing = new Failing();
        Path path = Files.writeString(folder.resolve("a.toy"), "old");

        assertThatThrownBy(() -> failing.write(ARTICLE, path)).hasMessage("cannot write this");
        assertThat(path).hasContent("old");
        try (ArticleWriter writer = failing.writer(path)) {
            assertThatThrownBy(() -> writer.write(ARTICLE)).hasMessage("cannot write this");
        }
        assertThat(path).hasContent("old");
        assertThatThrownBy(() -> new Unopenable().writer(path)).hasMessage("cannot open this");
        assertThat(path).hasContent("old");
        assertThat(folder).isDirectoryContaining(file -> file.equals(path)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aFileAppearsWhenItsWriterIsClosed() throws IOException {
        Path path = folder.resolve("a.toy");

        try (ArticleWriter writer = toy.writer(path)) {
            writer.write(ARTICLE);
            assertThat(path).doesNotExist();
        }

        assertThat(path).hasContent("urn:ä\t2\n#end\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aWriterThatGaveUpLeavesTheOldFileHoweverOftenItIsClosed() throws IOException {
        Path path = Files.writeString(folder.resolve("a.toy"), "old");

        ArticleWriter writer = toy.writer(path);
        writer.write(ARTICLE);
        writer.abort();
        writer.close();
        writer.close();

        assertThat(path).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aWriterThatCannotBeFinishedLeavesTheOldFile() throws IOException {
        Path path = Files.writeString(folder.resolve("a.toy"), "old");
        ArticleWriter writer = new Unfinished().writer(path);
        writer.write(ARTICLE);

        assertThatThrownBy(writer::close).isInstanceOf(IOException.class).hasMessage("cannot finish this");
        assertThat(path).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anEnvelopeThatCannotBeWrittenCostsTheFile() throws IOException {
        Path path = folder.resolve("a.toy");
        try (ArticleWriter writer = new Failing().writer(path)) {
            assertThatThrownBy(() -> writer.envelope(Envelope.NONE)).hasMessage("cannot write this");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void aFileThatCannotBeOpenedForReadingIsClosedAgain() throws IOException {
        Path path = Files.writeString(folder.resolve("a.toy"), "old");
        Unopenable unopenable = new Unopenable();

        assertThatThrownBy(() -> unopenable.reader(path)).hasMessage("cannot open this");
        assertThatThrownBy(() -> unopenable.opened.read()).isInstanceOf(IOException.class);
    }

    /** Writers that fail at the article. */
    private static final class Failing extends Delegating {
        @Override
        public ArticleWriter writer(OutputStream out) throws IOException {
            ArticleWriter writer = super.writer(out);
            return new ArticleWriter() {
                @Override
                public List<Loss> envelope(Envelope envelope) {
                    throw new IllegalStateException("cannot write this");
                }

                @Override
                public void write(Article article) throws IOException {
                    writer.write(article);
                    throw new IllegalStateException("cannot write this");
                }

                @Override
                public void close() throws IOException {
                    writer.close();
                    throw new IOException("of no interest any more");
                }
            };
        }
    }

    /** Writers that fail at the end. */
    private static final class Unfinished extends Delegating {
        @Override
        public ArticleWriter writer(OutputStream out) throws IOException {
            ArticleWriter writer = super.writer(out);
            return new ArticleWriter() {
                @Override
                public void write(Article article) throws IOException {
                    writer.write(article);
                }

                @Override
                public void close() throws IOException {
                    writer.close();
                    throw new IOException("cannot finish this");
                }
            };
        }
    }

    /** Neither readers nor writers. */
    private static final class Unopenable extends Delegating {
        private @Nullable InputStream opened;

        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) {
            opened = in;
            throw new IllegalStateException("cannot open this");
        }

        @Override
        public ArticleWriter writer(OutputStream out) {
            throw new IllegalStateException("cannot open this");
        }
    }

    private static class Delegating implements ArticleFormat {
        private final ToyFormat toy = new ToyFormat();

        @Override
        public String name() {
            return "failing";
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
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            return toy.reader(in, source);
        }

        @Override
        public ArticleWriter writer(OutputStream out) throws IOException {
            return toy.writer(out);
        }
    }

    /** Streams that remember what was done to them. */
    static final class Watched {
        static final class Input extends FilterInputStream {
            int closed;

            Input(String content) {
                super(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            }

            @Override
            public void close() {
                closed++;
            }
        }

        static final class Output extends FilterOutputStream {
            int closed;
            int flushed;
            int breakAfter = Integer.MAX_VALUE;
            private int count;

            Output() {
                super(new ByteArrayOutputStream());
            }

            @Override
            public void write(int b) throws IOException {
                if (count++ >= breakAfter) {
                    throw new IOException("broken");
                }
                super.write(b);
            }

            @Override
            public void flush() {
                flushed++;
            }

            @Override
            public void close() {
                closed++;
            }

            @Override
            public String toString() {
                return ((ByteArrayOutputStream) out).toString(StandardCharsets.UTF_8);
            }
        }
    }
}
