package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Party;
import news.stet.When;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.ReadResult;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final NewsmlFormat FORMAT = NewsmlFormat.standard();

    static byte[] item(Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMAT.write(article, out);
        return out.toByteArray();
    }

    static byte[] message(Envelope envelope, List<Article> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = FORMAT.writer(out)) {
            writer.envelope(envelope);
            for (Article article : articles) {
                writer.write(article);
            }
        }
        return out.toByteArray();
    }

    private static void comesBack(Article article, String name) throws IOException {
        byte[] written = item(article);
        ReadResult read = FORMAT.readResult(new ByteArrayInputStream(written), name);
        assertThat(read.article()).as(name).isEqualTo(article);
        assertThat(read.problems()).as(name).isEmpty();
        assertThat(item(read.article())).as("the same bytes again, " + name).isEqualTo(written);
    }

    @Test
    void readsRandomMessagesAsWritten() throws IOException {
        long seed = 1_000_000;
        for (int round = 0; round < Articles.count(2_000) / 40; round++) {
            String name = "seed " + seed;
            List<Article> articles = Articles.stream(seed, round % 7).toList();
            seed += articles.size();
            byte[] written = message(Envelope.NONE, articles);
            List<Article> read = new ArrayList<>();
            try (ArticleReader reader = FORMAT.reader(new ByteArrayInputStream(written), name)) {
                reader.forEach(read::add);
                assertThat(reader.problems()).as(name).isEmpty();
                assertThat(reader.envelope()).as(name).isEqualTo(Envelope.NONE);
            }
            assertThat(read).as(name).isEqualTo(articles);
        }
    }

    @Test
    void aMessageSaysWhatTheEnvelopeSays() throws IOException {
        Envelope envelope = new Envelope(
                When.of("2024-06"),
                "night\tdesk",
                " 4711\r\n",
                "urgent",
                "wire",
                List.of("all", "some"),
                List.of("1"),
                List.of(Code.qcode("sig:update"), Code.literal("two\nlines")),
                List.of(new Extension("header", 3, "x", "text/plain", "a\rb")));
        byte[] written = message(envelope, List.of(Articles.minimal()));
        try (ArticleReader reader = FORMAT.reader(new ByteArrayInputStream(written), null)) {
            assertThat(reader.next()).contains(Articles.minimal());
            assertThat(reader.envelope()).isEqualTo(envelope);
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            try (ArticleReader in = FORMAT.reader(new ByteArrayInputStream(written), null);
                    ArticleWriter out = FORMAT.writer(again)) {
                in.transferTo(out);
            }
            assertThat(again.toByteArray()).isEqualTo(written);
        }
    }

    @Test
    void keepsEveryCharacterOfTheModelInTextAndInAttributes() throws IOException {
        StringBuilder all = new StringBuilder("\r\n\t\r \n\r\n");
        for (int c = ' '; c < 0x10000; c++) {
            if (!Character.isSurrogate((char) c) && c < 0xFFFE) {
                all.append((char) c);
            }
        }
        all.append("🌊\t\r");
        String text = all.toString();
        Article article = Article.builder("urn:example:" + text)
                .version(text)
                .language(text)
                .block(Block.paragraph("b1", text))
                .extension(new Extension(text, null, text, text, text))
                .build();
        comesBack(article, "every character");
    }

    @Test
    void keepsBodiesNestedDeeperThanReadersAllow() throws IOException {
        Article.Builder article = Article.builder("urn:example:deep");
        for (int i = 0; i < 2_000; i++) {
            article.block(Block.builder("s" + i, BlockRoles.SECTION)
                    .parent(i == 0 ? null : "s" + (i - 1))
                    .build());
        }
        article.block(Block.builder("p", BlockRoles.PARAGRAPH)
                .parent("s1999")
                .text("Down here")
                .build());
        article.block(Block.builder("q", BlockRoles.PARAGRAPH)
                .parent("s150")
                .text("Half way up")
                .build());
        article.block(Block.builder("r", BlockRoles.PARAGRAPH)
                .parent("s50")
                .text("Further up")
                .build());
        article.block(Block.paragraph("t", "On top"));
        comesBack(article.build(), "deep");
    }

    @Test
    void idsThatValidatorsDisagreeOnComeBack() throws IOException {
        Article.Builder article = Article.builder("urn:example:ids");
        for (String id : List.of("é", "Ж", "_x000041", "a_x", "_", "𐐀", "a.-_", "\u0370x", "n1.b")) {
            article.block(Block.paragraph(id, "text of " + id));
        }
        comesBack(article.build(), "ids");
    }

    @Test
    void theProviderOfTheFormatIsNotTheArticles() throws IOException {
        NewsmlFormat format =
                NewsmlFormat.builder().provider(Party.of("Example Wire")).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Articles.minimal(), out);
        assertThat(out.toString("UTF-8")).contains("Example Wire");
        assertThat(format.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(Articles.minimal());
    }
}
