package news.stet.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleWriter;
import news.stet.io.Coverage;
import news.stet.io.Loss;
import org.jspecify.annotations.Nullable;

/** A view that is as small as can be: it shows the id of an article, and the text of the first block that has words. */
class ToyView extends ToyFormat {
    @Override
    String encode(Article article) {
        Article.Builder shown = Article.builder(article.id());
        Block block = shown(article);
        if (block != null) {
            shown.block(Block.paragraph("b", block.text()));
        }
        return super.encode(shown.build());
    }

    static @Nullable Block shown(Article article) {
        return article.body().stream()
                .filter(block -> !block.text().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What of the article is shown. */
    void cover(Article article, Coverage coverage) {
        coverage.shown("id");
        Block block = shown(article);
        if (block != null) {
            coverage.shown("body/" + block.id() + "/text");
        }
    }

    @Override
    public ArticleWriter writer(OutputStream out) throws IOException {
        ArticleWriter writer = super.writer(out);
        return new ArticleWriter() {
            private @Nullable Coverage coverage;

            @Override
            public void write(Article article) throws IOException {
                writer.write(article);
                coverage = Coverage.of(article);
                cover(article, coverage);
            }

            @Override
            public List<Loss> losses() {
                return coverage == null ? List.of() : coverage.losses();
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
