package news.stet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.ItemClasses;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.Span;
import news.stet.Target;
import news.stet.io.Coverage;
import news.stet.io.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML that an article is shown as. */
class HtmlWriterTest {
    private static final String START = "<article data-stet=\"blocks\">\n";
    private static final String END = "</article>";

    private static String html(Block... blocks) {
        return html(Article.builder("urn:x").body(List.of(blocks)).build());
    }

    private static String html(Article article) {
        String html = HtmlWriter.write(article, Coverage.of(article));
        if (html.isEmpty()) {
            return html;
        }
        assertThat(html).startsWith(START).endsWith(END);
        return html.substring(START.length(), html.length() - END.length());
    }

    /** What is lost of an article besides its id. */
    private static List<String> lost(Article article) {
        Coverage coverage = Coverage.of(article);
        HtmlWriter.write(article, coverage);
        return coverage.losses().stream()
                .map(Loss::path)
                .filter(path -> !path.equals("id"))
                .toList();
    }

    private static Article only(Block block) {
        return Article.builder("urn:x").block(block).build();
    }

    private static Block.Builder words(String text) {
        return Block.paragraph("b", text).toBuilder();
    }

    private static Span at(int position) {
        return new Span("b", position, position, "");
    }

    @Test
    void eachBlockIsALineWithItsId() {
        assertThat(html(Block.paragraph("b1", "One"), Block.paragraph("b2", "Two")))
                .isEqualTo("<p id=\"b1\">One</p>\n<p id=\"b2\">Two</p>\n");
        assertThat(html()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "paragraph, <p id=\"b\">x</p>",
        "lede, <p id=\"b\" class=\"lede\">x</p>",
        "byline, <p id=\"b\" class=\"byline\">x</p>",
        "headline, <h1 id=\"b\" class=\"headline\">x</h1>",
        "subheading, <h2 id=\"b\" class=\"subheading\">x</h2>",
        "quote, <blockquote id=\"b\">x</blockquote>",
        "preformatted, <pre id=\"b\">x</pre>",
        "listItem, <div id=\"b\" class=\"listItem\">x</div>",
        "cell, <div id=\"b\" class=\"cell\">x</div>",
        "foreign, <p id=\"b\" class=\"foreign\">x</p>"
    })
    void aRoleIsAnElementOrItsClass(String role, String html) {
        Block block = words("x")
                .role(Code.uri("https://stet.news/cv/blockRole/" + role))
                .build();
        assertThat(html(block)).isEqualTo(html + "\n");
        assertThat(lost(only(block))).isEmpty();
    }

    @Test
    void aRoleOfSomebodyElseIsItsClassToo() {
        assertThat(html(words("x").role(Code.qcode("drol", "box")).build()))
                .isEqualTo("<p id=\"b\" class=\"drol:box\">x</p>\n");
    }

    @Test
    void aHeadingHasItsLevel() {
        Block block =
                words("x").role(BlockRoles.SUBHEADING).level(3).language("fr").build();
        assertThat(html(block)).isEqualTo("<h3 id=\"b\" lang=\"fr\">x</h3>\n");
        assertThat(lost(only(block))).isEmpty();
        assertThat(lost(only(words("x").level(3).build()))).containsExactly("body/b/level");
    }

    @Test
    void aTableThatIsOneIsATable() {
        String row = "<tr id=\"r\"><th id=\"b\" colspan=\"2\">x</th><td id=\"c\" rowspan=\"3\"></td></tr>";
        Block table = Block.builder("t", BlockRoles.TABLE).build();
        Block line = Block.builder("r", BlockRoles.ROW).parent("t").build();
        Block head = words("x")
                .role(BlockRoles.CELL)
                .parent("r")
                .cell(new Cell(2, 1, true))
                .build();
        Block data = Block.builder("c", BlockRoles.CELL)
                .parent("r")
                .cell(new Cell(1, 3, false))
                .build();
        assertThat(html(table, line, head, data)).isEqualTo("<table id=\"t\">" + row + "</table>\n");
    }

    @Test
    void aTableThatHoldsAnythingElseIsNoTableForBrowsersWouldMoveThat() {
        Article article = Article.builder("urn:x")
                .block(Block.builder("t", BlockRoles.TABLE).build())
                .block(Block.builder("r", BlockRoles.ROW).parent("t").build())
                .block(words("x")
                        .role(BlockRoles.CELL)
                        .parent("r")
                        .cell(Cell.DATA)
                        .build())
                .block(Block.paragraph("p", "y").toBuilder().parent("t").build())
                .build();
        assertThat(html(article))
                .isEqualTo(
                        "<div id=\"t\" class=\"table\"><div id=\"r\" class=\"row\"><div id=\"b\" class=\"cell\">x</div></div>"
                                + "<p id=\"p\">y</p></div>\n");
        assertThat(lost(article)).containsExactly("body/b/cell");
    }

    @Test
    void aParagraphWithBlocksInItIsADivision() {
        assertThat(html(
                        words("x").build(),
                        Block.paragraph("c", "y").toBuilder().parent("b").build()))
                .isEqualTo("<div id=\"b\" class=\"paragraph\">x<p id=\"c\">y</p></div>\n");
    }

    @Test
    void aFigureShowsTheFirstFileThatHasAnAddress() {
        Article article = Article.builder("urn:x")
                .block(Block.builder("f", BlockRoles.FIGURE).media("m").build())
                .block(words("Cap").role(BlockRoles.CAPTION).parent("f").build())
                .medium(Media.builder("m")
                        .kind(ItemClasses.PICTURE)
                        .alternativeText("A \"port\"")
                        .rendition(Rendition.builder().item("urn:item").build())
                        .rendition(
                                Rendition.builder().href("p.jpg?a&b").width(640).build())
                        .build())
                .build();
        assertThat(html(article))
                .isEqualTo(
                        "<figure id=\"f\"><img id=\"m\" src=\"p.jpg?a&amp;b\" width=\"640\" alt=\"A &quot;port&quot;\">"
                                + "<figcaption id=\"b\">Cap</figcaption></figure>\n");
        assertThat(lost(article)).containsExactly("media/m/kind", "media/m/renditions/0");
    }

    @Test
    void aVideoPlaysAndAMediumShownTwiceHasItsIdOnce() {
        Article article = Article.builder("urn:x")
                .block(Block.builder("f", BlockRoles.FIGURE).media("m").build())
                .block(Block.builder("g", BlockRoles.FIGURE).media("m").build())
                .medium(Media.builder("m")
                        .kind(ItemClasses.VIDEO)
                        .rendition(Rendition.builder().href("v.mp4").build())
                        .build())
                .build();
        assertThat(html(article))
                .isEqualTo("<figure id=\"f\"><video id=\"m\" src=\"v.mp4\" controls=\"\"></video></figure>\n"
                        + "<figure id=\"g\"><video data-media=\"m\" src=\"v.mp4\" controls=\"\"></video></figure>\n");
        assertThat(lost(article)).isEmpty();
    }

    @Test
    void marksThatNestAreElementsAndThoseThatCrossAreNot() {
        Block block = words("one two three")
                .mark(Mark.of(MarkRoles.STRONG, new Span("b", 0, 7, "one two")))
                .mark(Mark.of(MarkRoles.EMPHASIS, new Span("b", 4, 13, "two three")))
                .mark(new Mark(MarkRoles.PHRASE, new Span("b", 4, 7, "two"), null, "en", null))
                .mark(Mark.of(MarkRoles.MENTION, new Span("b", 8, 13, "three")))
                .build();
        assertThat(html(block)).isEqualTo("<p id=\"b\"><strong>one <span lang=\"en\">two</span></strong> three</p>\n");
        assertThat(lost(only(block))).containsExactly("body/b/marks/1", "body/b/marks/3");
    }

    @Test
    void positionsAreInCodePoints() {
        Block block = words("\uD83C\uDF0A\n\uD83C\uDF0Ab")
                .mark(Mark.of(MarkRoles.STRONG, new Span("b", 3, 4, "b")))
                .build();
        assertThat(html(block)).isEqualTo("<p id=\"b\">\uD83C\uDF0A\n<br>\uD83C\uDF0A<strong>b</strong></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.org/?a=1&b=2",
                "HTTPS://x.org",
                "mailto:a@x.org",
                "tel:1",
                "/a:b",
                "a/b:c",
                "?a:b",
                "#a:b",
                "//x.org",
                "a b",
                "",
                "\u00E9"
            })
    void aLinkThatLeadsSomewhereIsALink(String href) {
        if (!href.isEmpty()) {
            Block block = link(href);
            assertThat(html(block)).contains("<a href=\"" + href.replace("&", "&amp;") + "\">x</a>");
            assertThat(lost(only(block))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\tjava\tscript\r:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "urn:x"
            })
    void aLinkThatRunsSomethingIsNone(String href) {
        Block block = link(href);
        assertThat(html(block)).isEqualTo("<p id=\"b\">x</p>\n");
        assertThat(lost(only(block))).containsExactly("body/b/marks");
    }

    private static Block link(String href) {
        return words("x")
                .mark(Mark.of(MarkRoles.LINK, new Span("b", 0, 1, "x"), Target.href(href)))
                .build();
    }

    @Test
    void lineEndsAreBreaksMarkedOrNot() {
        Block marked = words("a\nb").mark(Mark.of(MarkRoles.LINE_BREAK, at(1))).build();
        Block unmarked = words("a\nb").build();
        Block alone = words("ab").mark(Mark.of(MarkRoles.LINE_BREAK, at(1))).build();
        assertThat(html(marked)).isEqualTo("<p id=\"b\">a<br>\nb</p>\n");
        assertThat(html(unmarked)).isEqualTo("<p id=\"b\">a\n<br>b</p>\n");
        assertThat(html(alone)).isEqualTo("<p id=\"b\">a<br>b</p>\n");
        for (Block block : List.of(marked, unmarked, alone)) {
            assertThat(Reader.html(html(block)).texts()).containsExactly("a\nb");
            assertThat(lost(only(block))).isEmpty();
        }
    }

    @Test
    void whiteSpaceThatIsLaidOutIsReadAsItWas() {
        for (String text : List.of("\n a\n\tb", "\r\n", "\r", "a  b ", "\n\n")) {
            Block block = words(text).role(BlockRoles.PREFORMATTED).build();
            assertThat(Reader.html(html(block)).texts()).containsExactly(text);
        }
    }

    @Test
    void aBlockWithoutLanguageIsInThatOfTheArticleWhateverIsAround() {
        Block quote = words("x").role(BlockRoles.QUOTE).language("fr").build();
        Block inside = Block.paragraph("c", "y").toBuilder().parent("b").build();
        Article article = Article.builder("urn:x")
                .language("de")
                .body(List.of(quote, inside))
                .build();
        assertThat(html(article))
                .isEqualTo("<blockquote id=\"b\" lang=\"fr\">x<p id=\"c\" lang=\"de\">y</p></blockquote>\n");
        assertThat(html(quote, inside))
                .isEqualTo("<blockquote id=\"b\" lang=\"fr\">x<p id=\"c\" lang=\"\">y</p></blockquote>\n");
        assertThat(lost(article)).isEmpty();
    }

    @Test
    void noTextIsTakenForATag() {
        String text = "<script>&amp;</p> \"q\" \u00A0 ]]> <!-- <![CDATA[ <html lang=de>";
        assertThat(html(words(text).build()))
                .isEqualTo(
                        "<p id=\"b\">&lt;script&gt;&amp;amp;&lt;/p&gt; \"q\" \u00A0 ]]&gt; &lt;!-- &lt;![CDATA[ &lt;html lang=de&gt;"
                                + "</p>\n");
        assertThat(Reader.html(html(words(text).build())).texts()).containsExactly(text);
    }
}
