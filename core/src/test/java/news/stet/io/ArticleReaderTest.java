package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private final ArticleFormat toy = new ToyFormat();

    @TempDir
    Path folder;

    @Test
    void anIteratorGivesWhatIsLeftOnce() throws IOException {
        try (ArticleReader reader = reader("urn:a\nurn:b\nurn:c\n")) {
            assertThat(reader.next()).hasValueSatisfying(a -> assertThat(a.id()).isEqualTo("urn:a"));
            Iterator<Article> iterator = reader.iterator();
            assertThat(iterator.hasNext()).isTrue();
            assertThat(iterator.hasNext()).isTrue();
            assertThat(iterator.next().id()).isEqualTo("urn:b");
            assertThat(iterator.next().id()).isEqualTo("urn:c");
            assertThat(iterator.hasNext()).isFalse();
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
            assertThat(reader.next()).isEmpty();
            assertThat(reader).isEmpty();
        }
    }

    @Test
    void anIteratorDoesNotAskAgainAfterTheEnd() {
        Once reader = new Once();
        Iterator<Article> iterator = reader.iterator();

        assertThat(iterator.hasNext()).isFalse();
        assertThat(iterator.hasNext()).isFalse();
        assertThat(reader.asked).isEqualTo(1);
    }

    @Test
    void aStreamIsLazyAndClosesTheReader() throws IOException {
        ArticleFormatTest.Watched.Input in = new ArticleFormatTest.Watched.Input("urn:a\n\nurn:c\n");
        try (Stream<Article> stream = toy.reader(in, null).stream()) {
            // The second line is wrong, and nobody asked for it.
            assertThat(stream.map(Article::id).findFirst()).contains("urn:a");
            assertThat(in.closed).isZero();
        }
        assertThat(in.closed).isPositive();
    }

    @Test
    void aBrokenStreamIsAnUncheckedExceptionWhereACheckedOneCannotBe() {
        Broken broken = new Broken();

        assertThatThrownBy(() -> broken.iterator().hasNext())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("broken");
        assertThatThrownBy(() -> broken.stream().toList()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> broken.stream().close()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> broken.transferTo(new Recorder())).isInstanceOf(IOException.class);
    }

    @Test
    void aTransferCarriesArticlesAndEnvelope() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleReader reader = reader("@sender\nurn:a\t1\nurn:b\n");
                ArticleWriter writer = toy.writer(out)) {
            TransferReport report = reader.transferTo(writer);
            assertThat(report.read()).isEqualTo(2);
            assertThat(report.written()).isEqualTo(2);
            assertThat(report.isLossless()).isTrue();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("@sender\nurn:a\t1\nurn:b\n#end\n");
    }

    @Test
    void aTransferOfNothingIsNothing() throws IOException {
        Recorder recorder = new Recorder();

        assertThat(reader("").transferTo(recorder).written()).isZero();
        assertThat(recorder.events).isEmpty();
    }

    @Test
    void aTransferThatFailsTellsTheWriterToGiveUp() {
        Recorder recorder = new Recorder();

        assertThatThrownBy(() -> reader("urn:a\n\n").transferTo(recorder)).isInstanceOf(ArticleFormatException.class);
        assertThat(recorder.events).containsExactly("write urn:a", "abort");

        Recorder full = new Recorder();
        full.space = 1;
        assertThatThrownBy(() -> reader("urn:a\nurn:b\nurn:c\n").transferTo(full))
                .hasMessage("full");
        assertThat(full.events).containsExactly("write urn:a", "abort");
    }

    @Test
    void aTransferThatFailsLeavesTheOldFile() throws IOException {
        Path path = Files.writeString(folder.resolve("a.toy"), "old");

        assertThatThrownBy(() -> {
                    try (ArticleReader reader = reader("urn:a\n\n");
                            ArticleWriter writer = toy.writer(path)) {
                        reader.transferTo(writer);
                    }
                })
                .isInstanceOf(ArticleFormatException.class);

        assertThat(path).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aReaderNeedNotHaveProblemsOrAnEnvelope() {
        Once reader = new Once();

        assertThat(reader.problems()).isEmpty();
        assertThat(reader.envelope()).isSameAs(Envelope.NONE);
    }

    @Test
    void anEnvelopeHoldsLegalTextsAndItsOwnLists() {
        List<String> channels = new ArrayList<>(List.of("one"));
        Envelope envelope =
                new Envelope(When.of("2026"), "a", "b", "1", "c", List.of("d"), channels, List.of(), List.of());
        channels.clear();

        assertThat(envelope.channels()).containsExactly("one");
        assertThatThrownBy(() -> new Envelope(null, "", null, null, null, List.of(), List.of(), List.of(), List.of()))
                .hasMessage("sender: must not be empty");
        assertThatThrownBy(() ->
                        new Envelope(null, null, null, null, null, List.of("\0"), List.of(), List.of(), List.of()))
                .hasMessage("destinations: holds a character that XML 1.0 does not allow");
    }

    private ArticleReader reader(String content) throws IOException {
        return toy.reader(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), null);
    }

    private static final class Once implements ArticleReader {
        private int asked;

        @Override
        public Optional<Article> next() {
            asked++;
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    private static final class Broken implements ArticleReader {
        @Override
        public Optional<Article> next() throws IOException {
            throw new IOException("broken");
        }

        @Override
        public void close() throws IOException {
            throw new IOException("broken");
        }
    }

    private static final class Recorder implements ArticleWriter {
        private final List<String> events = new ArrayList<>();
        private int space = Integer.MAX_VALUE;

        @Override
        public List<Loss> envelope(Envelope envelope) {
            events.add("envelope " + envelope.sender());
            return List.of();
        }

        @Override
        public void write(Article article) throws IOException {
            if (space-- == 0) {
                throw new IOException("full");
            }
            events.add("write " + article.id());
        }

        @Override
        public void abort() {
            events.add("abort");
        }

        @Override
        public void close() {
            events.add("close");
        }
    }
}
