package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Loss;

/** A document of others, read, written and read again: what was written, and what was said to be lost. */
record ForeignWriting(byte[] written, List<Loss> losses) {

    /** Reads and writes; fails if the articles or the envelope do not come back. */
    static ForeignWriting of(NewsmlFormat format, byte[] document, boolean message) throws IOException {
        List<Article> articles = new ArrayList<>();
        Envelope envelope = read(format, document, articles);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> losses = new ArrayList<>();
        if (message) {
            try (ArticleWriter writer = format.writer(out)) {
                writer.envelope(envelope);
                for (Article article : articles) {
                    writer.write(article);
                    losses.addAll(writer.losses());
                }
            }
        } else {
            losses.addAll(format.write(articles.get(0), out));
        }
        List<Article> again = new ArrayList<>();
        assertThat(read(format, out.toByteArray(), again)).isEqualTo(envelope);
        assertThat(again).isEqualTo(articles);
        return new ForeignWriting(out.toByteArray(), losses);
    }

    private static Envelope read(NewsmlFormat format, byte[] document, List<Article> articles) throws IOException {
        try (ArticleReader reader = format.reader(new ByteArrayInputStream(document), null)) {
            reader.forEach(articles::add);
            return reader.envelope();
        }
    }
}
