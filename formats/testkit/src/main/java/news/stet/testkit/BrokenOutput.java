package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import org.jspecify.annotations.Nullable;

/** What a format does when its output breaks: it says so, whichever call it was, and leaves nothing half done. */
final class BrokenOutput {
    /** A device that takes nothing, where the system has one. */
    static final Path FULL_DEVICE = Path.of("/dev/full");

    private static final int MANY = 100;
    private static final int FEW = 25;

    private final ArticleFormat format;

    BrokenOutput(ArticleFormat format) {
        this.format = format;
    }

    /** Small content is still in a buffer when the writer is closed: then at the latest it is told. */
    void fullDevice() {
        for (Article article : List.of(Documents.small(), Articles.full())) {
            List<Article> several = several(article);
            told("write(article, stream)", null, () -> {
                try (OutputStream out = device()) {
                    format.write(article, out);
                }
            });
            told("write(article, path)", null, () -> format.write(article, FULL_DEVICE));
            told("writer(stream)", null, () -> writeAll(format.writer(device()), several));
            told("writer(path)", null, () -> writeAll(format.writer(FULL_DEVICE), several));
        }
    }

    private static OutputStream device() throws IOException {
        return new FileOutputStream(FULL_DEVICE.toFile());
    }

    /** Whichever call it is that fails, and whether the stream is well again afterwards or not. */
    void everyCall() throws IOException {
        everyCall(Documents.small(), MANY);
        everyCall(Articles.full(), FEW);
    }

    private void everyCall(Article article, int most) throws IOException {
        List<Article> several = several(article);
        everyCall("write(article, stream)", most, out -> format.write(article, out));
        everyCall("writer(stream)", most, out -> writeAll(format.writer(out), several));
    }

    private void everyCall(String which, int most, Output output) throws IOException {
        FaultyOutput whole = faulty(Integer.MAX_VALUE, false);
        output.write(whole);
        for (int call : calls(whole.calls(), most)) {
            told(which + ", call " + call, FaultyOutput.message(call), () -> output.write(faulty(call, false)));
            told(which + ", call " + call + " and later", FaultyOutput.MESSAGE, () -> output.write(faulty(call, true)));
        }
    }

    private static FaultyOutput faulty(int call, boolean forGood) {
        return new FaultyOutput(OutputStream.nullOutputStream(), call, forGood);
    }

    /** Of a file that could not be written out nothing is seen. */
    void nothingIsCommitted(Targets targets) throws IOException {
        Path target = targets.all().get(0);
        List<Article> several = several(Documents.small());
        format.write(Articles.full(), target);
        Map<String, String> before = targets.snapshot();
        Breaking counting = new Breaking(format, Integer.MAX_VALUE);
        writeAll(counting.writer(target.resolveSibling("counted." + targets.extension())), several);
        int calls = Objects.requireNonNull(counting.last, "the stream that was written to")
                .calls();
        Files.delete(target.resolveSibling("counted." + targets.extension()));
        for (int call : calls(calls, MANY)) {
            told(
                    "writer(path), call " + call,
                    FaultyOutput.message(call),
                    () -> writeAll(new Breaking(format, call).writer(target), several));
            assertThat(targets.snapshot())
                    .as("what is left when call %d failed", call)
                    .isEqualTo(before);
        }
    }

    /** A format that writes to a stream which breaks, and takes the usual way to files. */
    private static final class Breaking implements ArticleFormat {
        private final ArticleFormat format;
        private final int failing;
        private @Nullable FaultyOutput last;

        Breaking(ArticleFormat format, int failing) {
            this.format = format;
            this.failing = failing;
        }

        @Override
        public String name() {
            return format.name();
        }

        @Override
        public List<String> mediaTypes() {
            return format.mediaTypes();
        }

        @Override
        public List<String> fileExtensions() {
            return format.fileExtensions();
        }

        @Override
        public ArticleReader reader(InputStream in, @Nullable String source) throws IOException {
            return format.reader(in, source);
        }

        @Override
        public ArticleWriter writer(OutputStream out) throws IOException {
            last = new FaultyOutput(out, failing, false);
            return format.writer(last);
        }
    }

    private List<Article> several(Article article) {
        return format.holdsMany() ? List.of(article, Articles.minimal(), article) : List.of(article);
    }

    private static void writeAll(ArticleWriter opened, List<Article> articles) throws IOException {
        try (ArticleWriter writer = opened) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
    }

    /** All of them if they are few, else the first, the last, and some between. */
    private static int[] calls(int count, int most) {
        int step = Math.max(1, count / most);
        return IntStream.concat(
                        IntStream.iterate(0, call -> call < count, call -> call + step),
                        IntStream.range(Math.max(0, count - 5), count))
                .distinct()
                .toArray();
    }

    private interface Output {
        void write(OutputStream out) throws IOException;
    }

    private interface Write {
        void run() throws IOException;
    }

    private void told(String which, @Nullable String message, Write write) {
        try {
            write.run();
        } catch (IOException e) {
            assertThat(message == null || says(e, message))
                    .as("%s: %s tells of the failure in other words: %s", format.name(), which, e)
                    .isTrue();
            return;
        } catch (RuntimeException e) {
            throw new AssertionError(format.name() + ": " + which + ": not an IOException: " + e, e);
        }
        fail(format.name() + ": " + which + ": the failure was swallowed");
    }

    private static boolean says(Throwable e, String message) {
        return String.valueOf(e.getMessage()).contains(message)
                || (e.getCause() != null && says(e.getCause(), message));
    }
}
