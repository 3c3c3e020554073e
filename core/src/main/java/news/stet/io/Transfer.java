package news.stet.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;

/** The articles of a reader on their way to a writer, and what became of them. */
final class Transfer {
    private final ArticleReader reader;
    private final ArticleWriter writer;
    private final LossPolicy policy;
    private final List<TransferReport.Lost> losses = new ArrayList<>();
    private final Map<Loss.Kind, Long> counts = new EnumMap<>(Loss.Kind.class);
    private long written;

    private Transfer(ArticleReader reader, ArticleWriter writer, LossPolicy policy) {
        this.reader = reader;
        this.writer = writer;
        this.policy = policy;
    }

    static TransferReport run(ArticleReader reader, ArticleWriter writer, LossPolicy policy) throws IOException {
        Transfer transfer = new Transfer(reader, writer, policy);
        boolean done = false;
        try {
            transfer.run();
            done = true;
        } finally {
            if (!done) {
                writer.abort();
            }
        }
        return transfer.report();
    }

    private void run() throws IOException {
        Optional<Article> next = next();
        Envelope envelope = reader.envelope();
        if (!envelope.equals(Envelope.NONE)) {
            take("", Location.UNKNOWN, writer.envelope(envelope));
        }
        for (; next.isPresent(); next = next()) {
            Article article = next.get();
            writer.write(article);
            take(article.id(), reader.location(), writer.losses());
            written++;
        }
    }

    /** What takes hours must be able to be stopped: between two articles, with nothing half done. */
    private Optional<Article> next() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted after " + written + " articles");
        }
        return reader.next();
    }

    private void take(String article, Location source, List<Loss> lost) {
        policy.check(article, lost);
        for (Loss loss : lost) {
            counts.merge(loss.kind(), 1L, Long::sum);
            if (losses.size() < TransferReport.LISTED) {
                losses.add(new TransferReport.Lost(article, source, loss));
            }
        }
    }

    private TransferReport report() {
        long skipped = reader.skipped();
        return new TransferReport(
                written + skipped, written, skipped, reader.passedOver(), reader.problems(), losses, counts);
    }
}
