package news.stet.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import news.stet.Article;
import news.stet.io.ArticleWriter;

/** Writes the one article of a text. */
final class TextArticleWriter implements ArticleWriter {
    private final Writer out;
    private boolean written;

    TextArticleWriter(OutputStream out) {
        // With an encoder it refuses what is no Unicode; with a charset it would write a question mark for it.
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    }

    @Override
    public void write(Article article) throws IOException {
        if (written) {
            throw new IllegalStateException("a text holds a single article, and has it");
        }
        written = true;
        View.write(article, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
