package news.stet.io;

import java.io.IOException;
import java.util.List;
import news.stet.Article;

/** Writes nothing and says what would be lost; an article at a time for formats that hold one. */
final class Preview implements ArticleWriter {
    private final ArticleFormat format;
    private List<Loss> losses = List.of();

    Preview(ArticleFormat format) {
        this.format = format;
    }

    @Override
    public void write(Article article) {
        losses = format.losses(article);
    }

    @Override
    public List<Loss> losses() {
        return losses;
    }

    @Override
    public void close() throws IOException {}
}
