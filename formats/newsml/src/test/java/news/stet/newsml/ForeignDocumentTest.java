package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Target;
import news.stet.When;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that others wrote. */
class ForeignDocumentTest {
    private static final String START = "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:example:x\""
            + " version=\"3\" xml:lang=\"en\" standard=\"NewsML-G2\" standardversion=\"2.31\">\n";
    private static final String META = "<itemMeta><itemClass qcode=\"ninat:text\"/><provider qcode=\"nprov:EX\"/>"
            + "<versionCreated>2024-06-01T10:00:00+02:00</versionCreated></itemMeta>\n";

    private static ReadResult read(String content) throws IOException {
        return NewsmlFormat.standard()
                .readResult(
                        new ByteArrayInputStream((START + content + "</newsItem>").getBytes(StandardCharsets.UTF_8)),
                        "x.xml");
    }

    private static ReadResult body(String body) throws IOException {
        return read(META + "<contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>\n" + body
                + "\n</body></html></inlineXML></contentSet>");
    }

    @Test
    void whiteSpaceIsCollapsedAsABrowserDoes() throws IOException {
        ReadResult read = body("<p>\n  A  storm\n hit <b> the</b>\tport. </p><pre>\n a\n  b</pre>");
        assertThat(read.article().body()).extracting(Block::text).containsExactly("A storm hit the port.", "\n a\n  b");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void linksAndEmphasisBecomeMarks() throws IOException {
        Block block =
                body("<p>See <a href=\"https://example.org/\">the <em>big</em> map</a>, 🌊 <strong>now</strong>.</p>")
                        .article()
                        .body()
                        .get(0);
        assertThat(block.marks())
                .containsExactlyInAnyOrder(
                        Mark.of(MarkRoles.EMPHASIS, block.span("big")),
                        Mark.of(MarkRoles.LINK, block.span("the big map"), Target.href("https://example.org/")),
                        Mark.of(MarkRoles.STRONG, block.span("now")));
    }

    @Test
    void listsTablesAndFiguresBecomeBlocks() throws IOException {
        Article article = body("<div class=\"x\"><h2>Head</h2><ul><li>one</li><li>two</li></ul>"
                        + "<table><tbody><tr><th colspan=\"2\">a</th></tr><tr><td>b</td><td>c</td></tr></tbody></table>"
                        + "<figure><img src=\"p.jpg\" alt=\"A port\"/><figcaption>The port</figcaption></figure></div>")
                .article();
        assertThat(article.body())
                .extracting(Block::role)
                .containsExactly(
                        BlockRoles.SUBHEADING,
                        BlockRoles.LIST,
                        BlockRoles.LIST_ITEM,
                        BlockRoles.LIST_ITEM,
                        BlockRoles.TABLE,
                        BlockRoles.ROW,
                        BlockRoles.CELL,
                        BlockRoles.ROW,
                        BlockRoles.CELL,
                        BlockRoles.CELL,
                        BlockRoles.FIGURE,
                        BlockRoles.CAPTION);
        assertThat(article.body().get(6).cell().columns()).isEqualTo(2);
        assertThat(article.media()).hasSize(1);
        assertThat(article.media().get(0).alternativeText()).isEqualTo("A port");
        assertThat(article.body().get(10).media())
                .isEqualTo(article.media().get(0).id());
    }

    @Test
    void textOutsideParagraphsIsNotLost() throws IOException {
        ReadResult read = body("loose <b>words</b><div>in a div</div><p>and a paragraph</p>more<br/>lines");
        assertThat(read.article().body())
                .extracting(Block::text)
                .containsExactly("loose words", "in a div", "and a paragraph", "more\nlines");
    }

    @Test
    void attributesOfBlocksAndMarksAreKeptAndThoseBetweenBlocksComeBackWithTheItem() throws IOException {
        ReadResult read =
                body("<div class=\"x\"><p class=\"lead\" dir=\"ltr\">A <b style=\"y\">big</b> storm</p></div>");
        assertThat(read.article().body().get(0).extensions())
                .containsExactly(
                        new Extension(null, null, "@class", "text/plain", "lead"),
                        new Extension(null, null, "@dir", "text/plain", "ltr"),
                        new Extension("marks/0", null, "@style", "text/plain", "y"));
        assertThat(read.problems()).isEmpty();
        assertThat(new String(RoundTripTest.item(read.article()), StandardCharsets.UTF_8))
                .contains("<div class=\"x\">");
    }

    @Test
    void unknownElementsOfTheBodyAreNamedAndTheirWordsKept() throws IOException {
        ReadResult read = body("<p>A <blink>storm</blink></p>\n<script>alert(1)</script>");
        assertThat(read.article().body()).extracting(Block::text).containsExactly("A storm");
        assertThat(read.problems()).extracting("code").containsExactly("UNKNOWN", "UNKNOWN");
        assertThat(read.problems().get(0).message()).contains("\"blink\"");
        assertThat(read.problems().get(0).location().line()).isEqualTo(4);
    }

    @Test
    void plainTextBecomesParagraphs() throws IOException {
        ReadResult read = read(
                META + "<contentSet><inlineData contenttype=\"text/plain\">One\nline\n\nTwo</inlineData></contentSet>");
        assertThat(read.article().body()).extracting(Block::text).containsExactly("One line", "Two");
    }

    @Test
    void whatIsNotUnderstoodIsKeptWithItsOwner() throws IOException {
        ReadResult read = read("<hopHistory><hop seq=\"1\"/></hopHistory>" + META
                + "<contentMeta><subject qcode=\"a:b\" why=\"why:direct\"><broader qcode=\"a:c\"/></subject></contentMeta>"
                + "<x:y xmlns:x=\"urn:x\" xmlns:w=\"urn:w\" x:z=\"1\" w:z=\"2\">t</x:y>");
        Article article = read.article();
        assertThat(article.extensions()).extracting("name").containsExactly("hopHistory", "{urn:x}y", Original.NAME);
        assertThat(article.extensions().get(0).content())
                .isEqualTo("<hopHistory xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><hop seq=\"1\"/></hopHistory>");
        assertThat(article.extensions().get(1).content())
                .isEqualTo("<x:y xmlns:x=\"urn:x\" xmlns:w=\"urn:w\" x:z=\"1\" w:z=\"2\">t</x:y>");
        assertThat(article.metadata().classification().subjects().get(0).extensions())
                .extracting("name")
                .containsExactly("@why", "broader");
        byte[] written = RoundTripTest.item(article);
        assertThat(NewsmlFormat.standard().read(new ByteArrayInputStream(written)))
                .isEqualTo(article);
    }

    @Test
    void valuesThatBreakTheStandardAreKeptAsGiven() throws IOException {
        Article article =
                read(META.replace("T10:00:00+02:00", " 10:00:00+0200")).article();
        assertThat(article.version()).isEqualTo("3");
        assertThat(article.metadata().dates().versionCreated()).isEqualTo(When.of("2024-06-01 10:00:00+0200"));
        assertThat(article.metadata().credits().provider().identity()).isEqualTo(Code.qcode("nprov:EX"));
    }

    @Test
    void assertsAreEntitiesAndReferencesTheirMentions() throws IOException {
        Article article = read(META
                        + "<assert qcode=\"ex:7\"><type qcode=\"cpnat:person\"/><name>Mayor</name><geoAreaDetails/></assert>"
                        + "<inlineRef idrefs=\"m\" qcode=\"ex:7\"/><contentSet><inlineXML>"
                        + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>So says <span id=\"m\">the mayor</span>.</p>"
                        + "</body></html></inlineXML></contentSet>")
                .article();
        assertThat(article.entities()).hasSize(1);
        assertThat(article.entities().get(0).name()).contains("Mayor");
        assertThat(article.text(article.entities().get(0).mentions().get(0).span()))
                .isEqualTo("the mayor");
        assertThat(article.entities().get(0).extensions()).extracting("name").containsExactly("geoAreaDetails");
    }

    @Test
    void headlinesGoByRank() throws IOException {
        Article article = read(META
                        + "<contentMeta><headline rank=\"2\">second</headline><headline rank=\"1\">first</headline></contentMeta>")
                .article();
        assertThat(article.headline()).contains("first");
    }

    @Test
    void otherItemsOfAMessageAreNamed() throws IOException {
        String message =
                "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2024-06-01T00:00:00Z</sent>"
                        + "<sender>wire</sender></header><itemSet><packageItem guid=\"p\"/>" + START + META
                        + "</newsItem></itemSet></newsMessage>";
        ReadResult read = NewsmlFormat.standard()
                .readResult(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)), "m.xml");
        assertThat(read.article().id()).isEqualTo("urn:example:x");
        assertThat(read.problems())
                .hasSize(1)
                .allMatch(problem -> problem.message().contains("packageItem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "Shift_JIS"})
    void theDeclarationOrTheMarkDecidesOnTheEncoding(String name) throws IOException {
        String text = name.equals("Shift_JIS") ? "東京" : "Hafen für Öl";
        String document = "<?xml version='1.0' encoding='" + name + "'?>" + START + META + "<contentMeta><headline>"
                + text + "</headline></contentMeta></newsItem>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (name.equals("UTF-8")) {
            bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        bytes.write(document.getBytes(Charset.forName(name)));
        Article article = NewsmlFormat.standard().read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(article.headline()).contains(text);
    }

    @Test
    void looksAtTheFirstBytes() {
        NewsmlFormat format = NewsmlFormat.standard();
        assertThat(format.recognizes(START.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(format.recognizes(START.getBytes(StandardCharsets.UTF_16))).isTrue();
        assertThat(List.of("{}", "", "<html/>", "<NewsML/>"))
                .noneMatch(text -> format.recognizes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void idsThatSeveralItemsShareAreKeptApartInAMessageAndComeBack() throws Exception {
        String content = META.replace(" 10:00:00+0200", "T10:00:00+02:00")
                + "<contentMeta><headline id=\"h\">A storm</headline></contentMeta>"
                + "<assert id=\"s\" literal=\"storm\"><name>Storm</name></assert>"
                + "<inlineRef idrefs=\"p h\" literal=\"storm\"/><contentSet><inlineXML>"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p id=\"p\" xml:id=\"p\">A storm.</p></body></html>"
                + "</inlineXML></contentSet>";
        Article article = read(content).article();
        Article other = read(content.replace("A storm", "A flood")).article();
        byte[] message = RoundTripTest.message(Envelope.NONE, List.of(article, other, article));
        try (ArticleReader reader = NewsmlFormat.standard().reader(new ByteArrayInputStream(message), null)) {
            assertThat(reader).containsExactly(article, other, article);
        }
        Standards.validate(Standards.schema().newValidator(), message);
    }

    @Test
    void whatWasEditedIsWrittenFromTheModelAndKeepsTheRest() throws IOException {
        Article article = read("<hopHistory><hop seq=\"1\"/></hopHistory>" + META
                        + "<contentMeta><audience qcode=\"x:y\"/><headline>A storm</headline></contentMeta>")
                .article();
        Article edited = article.toBuilder().version("4").build();
        String written = new String(RoundTripTest.item(edited), StandardCharsets.UTF_8);
        assertThat(written.substring(0, written.indexOf("<itemMeta"))).contains(" version=\"4\"");
        assertThat(written).contains("</itemMeta>\n  <contentMeta><audience qcode=\"x:y\"/>");
        assertThat(written.indexOf("<hopHistory>")).isLessThan(written.indexOf("<itemMeta>"));
        assertThat(NewsmlFormat.standard().readString(written)).isEqualTo(edited);
        assertThat(RoundTripTest.item(article.toBuilder().build())).isEqualTo(RoundTripTest.item(article));
    }

    @Test
    void anItemThatIsNestedTooDeepToBeWrittenAgainAsItStoodIsWrittenFromTheModel() throws IOException {
        for (int depth : List.of(200, 250)) {
            ReadResult read = body("<div>".repeat(depth - 6) + "<p>Deep.</p>" + "</div>".repeat(depth - 6));
            Article article = read.article();
            assertThat(article.body()).extracting(Block::text).containsExactly("Deep.");
            assertThat(article.extensions().stream()
                            .anyMatch(kept -> kept.name().equals(NewsmlFormat.ORIGINAL)))
                    .isEqualTo(depth == 200);
            byte[] message = RoundTripTest.message(Envelope.NONE, List.of(article));
            try (ArticleReader reader = NewsmlFormat.standard().reader(new ByteArrayInputStream(message), null)) {
                assertThat(reader).containsExactly(article);
            }
        }
    }
}
