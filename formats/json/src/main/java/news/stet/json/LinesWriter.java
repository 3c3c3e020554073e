package news.stet.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Loss;

/** Writes one article a line, and before them what the stream says about itself. */
final class LinesWriter implements ArticleWriter {
    private final OutputStream out;
    private boolean begun;

    LinesWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public List<Loss> envelope(Envelope envelope) throws IOException {
        if (begun) {
            throw new IllegalStateException("an article was written already, and the envelope stands before it");
        }
        begun = true;
        if (!envelope.equals(Envelope.NONE)) {
            DocumentWriting.write(envelope, EnvelopeCodec.ENVELOPE, JsonStyle.COMPACT, out);
            out.write('\n');
        }
        return List.of();
    }

    @Override
    public void write(Article article) throws IOException {
        begun = true;
        DocumentWriting.write(article, ArticleCodec.VALUE, JsonStyle.COMPACT, out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
