package news.stet.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Source;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.ReadResult;

/** Documents of one format, in memory. */
final class Documents {
    /** What they are called in messages. */
    static final String SOURCE = "document-under-test";

    private final ArticleFormat format;

    Documents(ArticleFormat format) {
        this.format = format;
    }

    /** One of everything that matters, in few bytes. */
    static Article small() {
        Block block = Block.paragraph("b1", "\uD83C\uDF0A “It broke”, says Ö.\n");
        return Article.builder("urn:example:small")
                .language("en")
                .block(block.toBuilder()
                        .mark(Mark.of(MarkRoles.QUOTE, block.span("It broke")))
                        .build())
                .entity(Entity.builder("e1", EntityKinds.PERSON).build())
                .claim(Claim.builder("c1", "The mole broke.")
                        .attributions(List.of(
                                Attribution.ownVoice(),
                                Attribution.builder(Source.entities("e1")).build()))
                        .build())
                .build();
    }

    byte[] write(Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(article, out);
        return out.toByteArray();
    }

    ReadResult read(byte[] document) throws IOException {
        return format.readResult(new ByteArrayInputStream(document), SOURCE);
    }

    byte[] writeAll(List<Article> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = format.writer(out)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
        return out.toByteArray();
    }

    List<Article> readAll(byte[] document) throws IOException {
        List<Article> articles = new ArrayList<>();
        readAll(document, articles);
        return articles;
    }

    /** What was read before something was found to be wrong is in the list. */
    void readAll(byte[] document, List<Article> articles) throws IOException {
        try (ArticleReader reader = format.reader(new ByteArrayInputStream(document), SOURCE)) {
            for (Optional<Article> next = reader.next(); next.isPresent(); next = reader.next()) {
                articles.add(next.get());
            }
        }
    }
}
