package news.stet.examples.cli;

import java.io.IOException;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleWriter;
import news.stet.io.Loss;
import news.stet.io.LossPolicy;
import org.jspecify.annotations.Nullable;

/** Writes the one article of an input as a document of its own, or says what that would lose. */
final class OneDocument implements ArticleWriter {
    private final ArticleFormat format;
    private final @Nullable Output output;
    private final LossPolicy policy;
    private List<Loss> losses = List.of();

    /** Where the document goes. */
    @FunctionalInterface
    interface Output {
        /** Writes it, unless it would lose what it may not. */
        List<Loss> write(Article article, ArticleFormat format, LossPolicy policy) throws IOException;
    }

    OneDocument(ArticleFormat format, @Nullable Output output, LossPolicy policy) {
        this.format = format;
        this.output = output;
        this.policy = policy;
    }

    @Override
    public void write(Article article) throws IOException {
        losses = output == null ? format.losses(article) : output.write(article, format, policy);
    }

    @Override
    public List<Loss> losses() {
        return losses;
    }

    @Override
    public void close() {}
}
