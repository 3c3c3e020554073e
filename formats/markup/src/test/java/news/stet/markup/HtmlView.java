package news.stet.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Coverage;
import news.stet.io.Loss;
import org.jspecify.annotations.Nullable;

/** A view that is the body as HTML and nothing else, so that its report can be judged by its bytes. */
final class HtmlView implements ArticleFormat {
    @Override
    public String name() {
        return "html-body";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("html");
    }

    @Override
    public ArticleReader reader(InputStream in, @Nullable String source) {
        throw new UnsupportedOperationException("written only");
    }

    @Override
    public ArticleWriter writer(OutputStream out) {
        return new ArticleWriter() {
            private List<Loss> losses = List.of();

            @Override
            public void write(Article article) throws IOException {
                Coverage coverage = Coverage.of(article);
                out.write(HtmlWriter.write(article, coverage).getBytes(StandardCharsets.UTF_8));
                losses = coverage.losses();
            }

            @Override
            public List<Loss> losses() {
                return losses;
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
