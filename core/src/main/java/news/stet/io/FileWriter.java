package news.stet.io;

import java.io.IOException;
import java.util.List;
import news.stet.Article;

/** Writes beside a file and puts the whole in its place when closed, unless something went wrong before. */
final class FileWriter implements ArticleWriter {
    private final ArticleWriter writer;
    private final AtomicFile file;
    private boolean failed;
    private boolean closed;

    FileWriter(ArticleWriter writer, AtomicFile file) {
        this.writer = writer;
        this.file = file;
    }

    @Override
    public List<Loss> envelope(Envelope envelope) throws IOException {
        boolean done = false;
        try {
            List<Loss> losses = writer.envelope(envelope);
            done = true;
            return losses;
        } finally {
            failed |= !done;
        }
    }

    @Override
    public void write(Article article) throws IOException {
        boolean done = false;
        try {
            writer.write(article);
            done = true;
        } finally {
            failed |= !done;
        }
    }

    @Override
    public List<Loss> losses() {
        return writer.losses();
    }

    @Override
    public void abort() {
        failed = true;
        writer.abort();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            if (failed) {
                // What was written is given up: that it cannot be finished is no news.
                try {
                    writer.close();
                } catch (IOException | RuntimeException e) {
                    return;
                }
            } else {
                writer.close();
                file.commit();
            }
        }
    }
}
