package news.stet.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleWriter;
import news.stet.io.Coverage;
import news.stet.io.Loss;
import org.jspecify.annotations.Nullable;

/** Writes the one article of a text. */
final class TextArticleWriter implements ArticleWriter {
    private final Writer out;
    private @Nullable Coverage coverage;

    TextArticleWriter(OutputStream out) {
        // With an encoder it refuses what is no Unicode; with a charset it would write a question mark for it.
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    }

    @Override
    public void write(Article article) throws IOException {
        if (coverage != null) {
            throw new IllegalStateException("a text holds a single article, and has it");
        }
        coverage = Coverage.of(article);
        View.write(article, out, coverage);
        out.flush();
    }

    @Override
    public List<Loss> losses() {
        return coverage == null ? List.of() : coverage.losses();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
