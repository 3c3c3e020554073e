package news.stet.json;

import java.io.IOException;
import java.io.OutputStream;
import news.stet.Article;
import news.stet.io.ArticleWriter;

/** Writes one article. */
final class DocumentWriter implements ArticleWriter {
    private final OutputStream out;
    private final JsonStyle style;
    private boolean written;
    private boolean givenUp;
    private boolean closed;

    DocumentWriter(OutputStream out, JsonStyle style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void write(Article article) throws IOException {
        if (written) {
            throw new IllegalStateException(
                    "a JSON document holds one article and has it; write several as JSON Lines (jsonl)");
        }
        written = true;
        DocumentWriting.write(article, ArticleCodec.DOCUMENT, style, out);
        if (style == JsonStyle.PRETTY) {
            out.write('\n');
        }
    }

    @Override
    public void abort() {
        givenUp = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        out.close();
        if (!written && !givenUp) {
            throw new IllegalStateException("a JSON document holds one article, and none was written");
        }
    }
}
