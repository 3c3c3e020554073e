package news.stet.json;

import java.io.IOException;
import java.io.OutputStream;
import news.stet.Article;
import news.stet.io.ArticleWriter;

/** Writes one article a line. */
final class LinesWriter implements ArticleWriter {
    private final OutputStream out;

    LinesWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Article article) throws IOException {
        DocumentWriting.write(article, ArticleCodec.VALUE, JsonStyle.COMPACT, out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
