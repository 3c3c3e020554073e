package news.stet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Span;
import news.stet.Target;
import news.stet.Vocabulary;
import news.stet.io.ArticleFormat;
import news.stet.io.Coverage;
import news.stet.testkit.ArticleFormatContract;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for the HTML of every article. */
class HtmlWriterLawsTest {
    private static final int ARTICLES = Articles.count(1000);

    private static String html(Article article) {
        return HtmlWriter.write(article, Coverage.of(article));
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining()).replaceAll("[ \t\r\n]+", "");
    }

    @Test
    void everyWordOfEveryArticleIsReadAgainInOrder() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = Articles.random(seed);
            assertThat(words(Reader.html(html(article)).blocks()))
                    .as("seed %d: %s", seed, html(article))
                    .isEqualTo(words(article.body()));
        }
    }

    @Test
    void anArticleOfWhatHtmlCarriesIsReadAgainAsItWas() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = new HtmlArticle(seed).article();
            Reader read = Reader.html(html(article));
            assertThat(read.blocks()).as("seed %d: %s", seed, html(article)).isEqualTo(article.body());
            assertThat(read.media()).as("seed %d", seed).isEqualTo(article.media());
            assertThat(read.codes()).as("seed %d: %s", seed, read.problems).isEmpty();
        }
    }

    @Test
    void whatIsReadAgainIsWrittenTheSame() {
        for (long seed = -1; seed < ARTICLES; seed++) {
            Article article = seed < 0 ? Articles.full() : Articles.random(seed);
            String html = html(article);
            Reader read = Reader.html(html, article.language());
            Article again = Article.builder(article.id())
                    .language(article.language())
                    .media(read.media())
                    .body(read.blocks())
                    .build();
            assertThat(html(again)).as("seed %d", seed).isEqualTo(html);
            assertThat(read.blocks())
                    .as("seed %d: %s", seed, html)
                    .usingElementComparator(Comparator.comparing(HtmlWriterLawsTest::shape))
                    .isEqualTo(article.body());
        }
    }

    /** All that the HTML of a block tells, marks aside. */
    private static String shape(Block block) {
        return block.id() + block.role() + block.parent() + block.text();
    }

    @Test
    void whatSomebodyHasPutInIsReadAsEverWithAllWords() {
        String html = html(Article.builder("urn:x")
                .block(Block.paragraph("b1", "One  two"))
                .block(Block.paragraph("b2", "three"))
                .build());
        for (String added :
                List.of("four", "<p>four</p>", "<div class=\"ad\"><b>four</b></div>", "<p id=\"b2\">four")) {
            Reader read = Reader.html(html.replace("</article>", added + "</article>"));
            assertThat(words(read.blocks())).as(added).isEqualTo("Onetwothreefour");
        }
        assertThat(words(Reader.html(html.replaceAll("</?article[^>]*>", "")).blocks()))
                .isEqualTo("Onetwothree");
    }

    @Test
    void whatSomebodyHasTakenOutOrSaidBesidesBreaksNothing() {
        Article deep = deep(BlockRoles.SECTION, 120);
        Reader gone = Reader.html(html(deep).replace("<section id=\"b110\" data-parent=\"b109\"></section>", ""));
        assertThat(words(gone.blocks())).isEqualTo("end");
        Article.builder("urn:x").body(gone.blocks()).build();
        Block link = Block.paragraph("b1", "One two").toBuilder()
                .mark(Mark.of(MarkRoles.LINK, new Span("b1", 0, 3, "One"), Target.href("https://example.org/")))
                .build();
        String html = html(Article.builder("urn:x").block(link).build());
        for (String edit : List.of("<a title=\"t\" href", "<a href=\"\" title", "<a lang=\"\" href")) {
            Reader read = Reader.html(html.replace("<a href", edit));
            assertThat(words(read.blocks())).as(edit).isEqualTo("Onetwo");
        }
        Reader said = Reader.html(html.replace("<a href", "<a title=\"t\" href"));
        assertThat(said.blocks().get(0).extensions().toString() + said.problems).contains("title");
    }

    @Test
    void whatIsNotReportedAsLostIsInTheHtml() throws IOException {
        new ArticleFormatContract() {
            @Override
            protected ArticleFormat format() {
                return new HtmlView();
            }

            @Override
            protected boolean isFull() {
                return false;
            }

            @Override
            protected int viewedArticles() {
                return Articles.count(500);
            }
        }.viewReportsWhatItDoesNotShow();
    }

    @Test
    void nestingWithoutEndIsWrittenSideBySideAndNothingOfItIsLost() {
        for (String role :
                List.of("quote", "section", "list", "orderedList", "table", "row", "cell", "listItem", "paragraph")) {
            Article article = deep(Vocabulary.BLOCK_ROLE.code(role), 5000);
            Reader read = Reader.html(html(article));
            assertThat(words(read.blocks())).as(role).isEqualTo(words(article.body()));
            assertThat(read.codes()).as(role).doesNotContain("LIMIT");
            Coverage coverage = Coverage.of(article);
            HtmlWriter.write(article, coverage);
            assertThat(coverage.losses())
                    .as(role)
                    .extracting(loss -> loss.path())
                    .containsExactly("id");
        }
    }

    @Test
    void aLargeArticleTakesItsSizeAndNoMore() {
        String text = "some \uD83C\uDF0A words\n".repeat(100_000);
        Block.Builder block = Block.paragraph("b", text).toBuilder();
        for (int i = 0; i < 100_000; i++) {
            block.mark(Mark.of(MarkRoles.STRONG, new Span("b", i * 13, i * 13 + 4, "some")));
        }
        Article article = Article.builder("urn:x").block(block.build()).build();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(html(article)).hasSizeGreaterThan(text.length()));
    }

    private static Article deep(Code role, int depth) {
        Article.Builder article = Article.builder("urn:x");
        for (int i = 0; i < depth; i++) {
            Block.Builder block = Block.builder("b" + i, role).parent(i == 0 ? null : "b" + (i - 1));
            article.block(
                    BlockRoles.HOLDERS.contains(role)
                            ? block.build()
                            : block.text("w" + i).build());
        }
        return article.block(Block.paragraph("end", "end")).build();
    }
}
