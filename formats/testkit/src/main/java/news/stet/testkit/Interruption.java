package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Loss;

/** What becomes of a transfer whose thread is interrupted: it ends before the next article, and leaves nothing. */
final class Interruption {
    private final ArticleFormat format;
    private final Targets targets;

    Interruption(ArticleFormat format, Targets targets) {
        this.format = format;
        this.targets = targets;
    }

    void beforeEveryArticle() throws IOException {
        List<Article> articles = format.holdsMany()
                ? List.of(Documents.small(), Articles.full(), Articles.minimal(), Documents.small())
                : List.of(Documents.small());
        byte[] document = format.holdsMany()
                ? new Documents(format).writeAll(articles)
                : new Documents(format).write(articles.get(0));
        for (Path target : targets.all()) {
            format.write(Articles.full(), target);
            Map<String, String> before = targets.snapshot();
            for (int at = 0; at < articles.size(); at++) {
                Throwable thrown;
                boolean kept;
                try {
                    thrown = transfer(document, target, at);
                } finally {
                    kept = Thread.interrupted(); // whatever it is, the next test is not interrupted
                }
                assertThat(thrown)
                        .as("what a transfer throws that is interrupted before article %d", at)
                        .isInstanceOf(InterruptedIOException.class);
                assertThat(kept).as("the thread is still interrupted").isTrue();
                assertThat(targets.snapshot())
                        .as("the folder after an interruption before article %d", at)
                        .isEqualTo(before);
            }
        }
    }

    private Throwable transfer(byte[] document, Path target, int at) {
        return catchThrowable(() -> {
            try (ArticleReader reader = format.reader(new ByteArrayInputStream(document), Documents.SOURCE);
                    ArticleWriter writer = new Interrupting(format.writer(target), at)) {
                if (at == 0) {
                    Thread.currentThread().interrupt();
                }
                reader.transferTo(writer);
            }
        });
    }

    /** Interrupts its own thread when so many articles are written. */
    private static final class Interrupting implements ArticleWriter {
        private final ArticleWriter writer;
        private final int at;
        private int written;

        Interrupting(ArticleWriter writer, int at) {
            this.writer = writer;
            this.at = at;
        }

        @Override
        public List<Loss> envelope(Envelope envelope) throws IOException {
            return writer.envelope(envelope);
        }

        @Override
        public void write(Article article) throws IOException {
            writer.write(article);
            written++;
            if (written == at) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void abort() {
            writer.abort();
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
