package news.stet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Extension;
import news.stet.ItemClasses;
import news.stet.Label;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Media;
import news.stet.Rendition;
import news.stet.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in HTML. */
class HtmlTest {
    private static Block only(String xml) {
        List<Block> blocks = Reader.of(xml).blocks();
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body>%s</body></html>",
                "<html xmlns='http://iptc.org/std/nar/2006-10-01/'><body>%s</body></html>",
                "<html><body>%s</body></html>",
                "<html xmlns='urn:somebody'><body>%s</body></html>",
                "<h:html xmlns:h='http://www.w3.org/1999/xhtml' xmlns='http://www.w3.org/1999/xhtml'><h:body>%s</h:body></h:html>",
                "<HTML><BODY>%s</BODY></HTML>",
                "<body>%s</body>",
                "<div>%s</div>",
                "<article><header/><main>%s</main><footer/></article>"
            })
    void theNamespaceAndTheFrameDoNotMatter(String frame) {
        Reader read = Reader.of(frame.formatted("<p>One</p><h2>Two</h2>"));
        assertThat(read.outline()).containsExactly("b1 paragraph: One", "b2 subheading: Two");
        assertThat(read.blocks().get(1).level()).isEqualTo(2);
        assertThat(read.problems).isEmpty();
    }

    @Test
    void theHeadOfTheDocumentIsKeptAndNotRead() {
        Reader read = Reader.of("<html><head><title>T</title></head><body>x</body></html>");
        assertThat(read.texts()).containsExactly("x");
        assertThat(read.kept).extracting(Object::toString).hasSize(1);
        assertThat(read.kept.get(0).toXml()).isEqualTo("<head><title>T</title></head>");
    }

    @ParameterizedTest
    @CsvSource({
        "p, paragraph",
        "blockquote, quote",
        "pre, preformatted",
        "li, listItem",
        "dt, listItem",
        "figcaption, caption",
        "caption, caption",
        "td, cell",
        "address, paragraph",
        "legend, paragraph",
        "h6, subheading"
    })
    void eachElementHasItsRole(String element, String role) {
        Block block = only("<" + element + ">x</" + element + ">");
        assertThat(block.role()).hasToString(role);
        assertThat(block.text()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({
        "em, emphasis", "i, emphasis", "strong, strong", "b, strong", "u, underline", "s, strikethrough",
                "del, strikethrough",
        "sub, subscript", "sup, superscript", "code, code", "kbd, code", "q, quote", "time, date", "abbr, phrase",
        "cite, phrase", "mark, phrase"
    })
    void emphasisAndTheLikeBecomeMarks(String element, String role) {
        Block block = only("<p>a <" + element + ">word</" + element + ">.</p>");
        assertThat(block.marks()).hasSize(1);
        assertThat(block.marks().get(0).role()).hasToString(role);
        assertThat(block.marks().get(0).span()).isEqualTo(block.span("word"));
    }

    @Test
    void whiteSpaceIsCollapsedAsABrowserDoes() {
        assertThat(only("<p>\n A <b> bold </b>\tword,&#160; &#160;and\n<!-- x -->more </p>")
                        .text())
                .isEqualTo("A bold word,\u00A0 \u00A0and more");
        assertThat(only("<p>a<b>b</b> <i>c</i></p>").text()).isEqualTo("ab c");
        assertThat(only("<pre> a\n\t b <b> c</b></pre>").text()).isEqualTo(" a\n\t b  c");
    }

    @Test
    void aMarkBeginsAndEndsWithWords() {
        Block block = only("<p>A<b> bold </b>word <i>\n</i></p>");
        assertThat(block.marks()).containsExactly(Mark.of(MarkRoles.STRONG, block.span("bold")));
    }

    @Test
    void positionsAreInCodePoints() {
        Block block = only("<p>\uD83C\uDF0A <b>big</b></p>");
        assertThat(block.marks().get(0).span().start()).isEqualTo(2);
    }

    @Test
    void aBreakIsALineBreakThatIsMarked() {
        Block block = only("<p>one<br/> two</p>");
        assertThat(block.text()).isEqualTo("one\ntwo");
        assertThat(block.marks()).extracting(Mark::role).containsExactly(MarkRoles.LINE_BREAK);
        assertThat(block.marks().get(0).span().start()).isEqualTo(3);
    }

    @Test
    void aLinkAroundBlocksIsALinkInEach() {
        Reader read = Reader.of("<div><a href='h'><h2>Head</h2><p>Text</p></a> more</div>");
        assertThat(read.texts()).containsExactly("Head", "Text", "more");
        for (Block block : read.blocks().subList(0, 2)) {
            assertThat(block.marks()).containsExactly(Mark.of(MarkRoles.LINK, block.wholeSpan(), Target.href("h")));
        }
        assertThat(read.blocks().get(2).marks()).isEmpty();
    }

    @Test
    void textBehindANestedBlockComesBehindIt() {
        assertThat(Reader.of("<ul><li>one<ul><li>two</li></ul>three</li><li>four</li></ul>")
                        .outline())
                .containsExactly(
                        "b1 list",
                        "b1 > b2 listItem: one",
                        "b2 > b3 list",
                        "b3 > b4 listItem: two",
                        "b2 > b5 paragraph: three",
                        "b1 > b6 listItem: four");
    }

    @Test
    void definitionsStandUnderTheirTerm() {
        assertThat(Reader.of("<dl><dt>a</dt><dd>1</dd><dd>2</dd><div><dt>b</dt><dd>3</dd></div></dl>")
                        .outline())
                .containsExactly(
                        "b1 list",
                        "b1 > b2 listItem: a",
                        "b2 > b3 paragraph: 1",
                        "b2 > b4 paragraph: 2",
                        "b1 > b5 listItem: b",
                        "b5 > b6 paragraph: 3");
    }

    @Test
    void aTableStaysATable() {
        Reader read = Reader.of(
                "<table><caption>C</caption><colgroup><col/></colgroup><thead><tr><th rowspan='2'>h</th></tr></thead>"
                        + "<tbody><tr><td colspan='3'>d</td><td><table><tr><td>in</td></tr></table></td></tr></tbody>"
                        + "<tfoot class='f'><tr><td>f</td></tr></tfoot></table>");
        assertThat(read.outline())
                .containsExactly(
                        "b1 table",
                        "b1 > b2 caption: C",
                        "b1 > b3 row",
                        "b3 > b4 cell: h",
                        "b1 > b5 row",
                        "b5 > b6 cell: d",
                        "b5 > b7 cell",
                        "b7 > b8 table",
                        "b8 > b9 row",
                        "b9 > b10 cell: in",
                        "b1 > b11 row",
                        "b11 > b12 cell: f");
        assertThat(read.blocks().get(3).cell()).isEqualTo(new Cell(1, 2, true));
        assertThat(read.blocks().get(5).cell()).isEqualTo(new Cell(3, 1, false));
        assertThat(read.blocks().get(0).extensions())
                .extracting(Extension::name)
                .containsExactly("colgroup");
        assertThat(read.blocks().get(2).extensions())
                .extracting(Extension::content)
                .containsExactly("<thead/>");
        assertThat(read.blocks().get(10).extensions())
                .extracting(Extension::content)
                .containsExactly("<tfoot class=\"f\"/>");
        assertThat(read.problems).isEmpty();
    }

    @Test
    void linesInACellStayApart() {
        Block block = only("<td>a<div>b</div><div class='x'>c</div></td>");
        assertThat(block.text()).isEqualTo("a\nb\nc");
        assertThat(block.marks())
                .extracting(Mark::role)
                .filteredOn(MarkRoles.LINE_BREAK::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "1000000", "2.5"})
    void aSpanThatIsNoneIsKept(String span) {
        Block block = only("<td colspan='" + span + "'>x</td>");
        assertThat(block.cell()).isEqualTo(Cell.DATA);
        assertThat(block.extensions()).containsExactly(new Extension(null, null, "@colspan", "text/plain", span));
    }

    @Test
    void aFigureShowsItsPictureWithCaptionAndCredit() {
        Reader read = Reader.of(
                "<figure id='f'><div><img src='p.jpg' alt='A port' title='T' width='640' height='50%' srcset='q'/></div>"
                        + "<figcaption>The port <span class='photo-credit'>EX/Snap</span></figcaption></figure>");
        Media medium = read.media().get(0);
        assertThat(read.blocks().get(0).media()).isEqualTo(medium.id());
        assertThat(medium.kind()).isEqualTo(ItemClasses.PICTURE);
        assertThat(medium.alternativeText()).isEqualTo("A port");
        assertThat(medium.titles()).containsExactly(Label.of("T"));
        assertThat(medium.renditions())
                .containsExactly(Rendition.builder().href("p.jpg").width(640).build());
        assertThat(medium.extensions()).extracting(Extension::name).containsExactly("@height", "@srcset");
        Block caption = read.blocks().get(1);
        assertThat(caption.role()).isEqualTo(BlockRoles.CAPTION);
        assertThat(caption.parent()).isEqualTo("f");
        assertThat(caption.marks()).containsExactly(Mark.of(MarkRoles.CREDIT, caption.span("EX/Snap")));
    }

    @Test
    void aCreditOfItsOwnIsACreditLine() {
        assertThat(Reader.of("<figure><img src='p.jpg'/><p class='credit'>EX</p><p>Text</p></figure>")
                        .outline())
                .containsExactly("b1 figure", "b1 > b3 creditLine: EX", "b1 > b4 paragraph: Text");
    }

    @Test
    void aPictureInTextIsAMarkAndBetweenBlocksAFigure() {
        Reader read = Reader.of("<body><p>See <img src='a.png'/> here</p><img src='b.png' id='pic'/></body>");
        Block text = read.blocks().get(0);
        assertThat(text.text()).isEqualTo("See here");
        assertThat(text.marks().get(0).role()).isEqualTo(MarkRoles.IMAGE);
        assertThat(text.marks().get(0).target())
                .isEqualTo(Target.media(read.media().get(0).id()));
        assertThat(read.blocks().get(1).role()).isEqualTo(BlockRoles.FIGURE);
        assertThat(read.blocks().get(1).media()).isEqualTo("pic");
    }

    @Test
    void aLinkAroundAPictureIsKeptWithTheFigure() {
        Reader read = Reader.of("<figure><a href='big.jpg'><img src='p.jpg'/></a></figure>");
        assertThat(read.blocks().get(0).extensions())
                .extracting(Extension::content)
                .containsExactly("<a href=\"big.jpg\"/>");
    }

    @Test
    void twoPicturesInAFigureAreBothShown() {
        Reader read = Reader.of("<figure><img src='a.jpg'/><img src='b.jpg'/><figcaption>c</figcaption></figure>");
        assertThat(read.blocks()).extracting(Block::media).containsExactly("m2", "m3", null);
        assertThat(read.outline()).containsExactly("b1 figure", "b1 > b4 figure", "b1 > b5 caption: c");
    }

    @Test
    void embeddedMediaAreMediaOfAFigure() {
        Reader read =
                Reader.of("<body><video poster='p.jpg'><source src='a.mp4' type='video/mp4'/><source src='a.webm'/>"
                        + "<track src='t.vtt'/></video><audio src='a.mp3'>sorry</audio><iframe src='https://example.org/map' title='Map'/>"
                        + "<object data='x.pdf' type='application/pdf'/><embed src='y.swf'/></body>");
        assertThat(read.blocks())
                .extracting(Block::role)
                .containsOnly(BlockRoles.FIGURE)
                .hasSize(5);
        assertThat(read.media())
                .extracting(Media::kind)
                .containsExactly(ItemClasses.VIDEO, ItemClasses.AUDIO, null, null, null);
        assertThat(read.media().get(0).renditions()).extracting(Rendition::href).containsExactly("a.mp4", "a.webm");
        assertThat(read.media().get(0).extensions()).extracting(Extension::name).containsExactly("@poster", "track");
        assertThat(read.media().get(1).extensions())
                .extracting(Extension::content)
                .containsExactly("<audio src=\"a.mp3\">sorry</audio>");
        assertThat(read.media().get(2).titles()).containsExactly(Label.of("Map"));
    }

    @Test
    void whatIsNotUnderstoodIsAForeignBlock() {
        Reader read = Reader.of(
                "<body><form><label>Name <input/></label></form><math><mi>x</mi></math><svg><text>q</text></svg>"
                        + "<hr/><canvas/><x:chart xmlns:x='urn:x'>Q1</x:chart><img alt='no address'/></body>");
        assertThat(read.blocks()).extracting(Block::role).containsOnly(BlockRoles.FOREIGN);
        assertThat(read.texts()).containsExactly("Name", "x", "", "", "", "Q1", "");
        assertThat(read.blocks())
                .allSatisfy(block -> assertThat(block.extensions()).hasSize(1));
        assertThat(read.blocks().get(2).extensions().get(0).content()).isEqualTo("<svg><text>q</text></svg>");
        assertThat(read.problems).isEmpty();
    }

    @Test
    void inTextItIsKeptBesideItsWords() {
        Block block = only("<p>E is <math><mi>m</mi></math> <svg><text>q</text></svg>.</p>");
        assertThat(block.text()).isEqualTo("E is m .");
        assertThat(block.marks()).extracting(Mark::role).containsOnly(MarkRoles.PHRASE);
        assertThat(block.extensions())
                .containsExactly(
                        new Extension("marks/0", null, "math", "application/xml", "<math><mi>m</mi></math>"),
                        new Extension("marks/1", null, "svg", "application/xml", "<svg><text>q</text></svg>"));
    }

    @Test
    void scriptsAndStylesAreNoWords() {
        Reader read = Reader.of("<body><script>a()</script><p>x<style>b</style></p></body>");
        assertThat(read.texts()).containsExactly("x");
        assertThat(read.kept.get(0).toXml()).isEqualTo("<script>a()</script>");
        assertThat(read.blocks().get(0).extensions())
                .extracting(Extension::name)
                .containsExactly("style");
        assertThat(read.codes()).containsExactly("UNKNOWN", "UNKNOWN");
    }

    @Test
    void anUnknownElementInTextIsToldOnceAndItsWordsKept() {
        Reader read = Reader.of("<p>a <blink>b</blink> <blink n='1'>c</blink></p>");
        assertThat(read.texts()).containsExactly("a b c");
        assertThat(read.codes()).containsExactly("UNKNOWN");
        assertThat(read.blocks().get(0).extensions())
                .extracting(Extension::content)
                .containsExactly("<blink/>", "<blink n=\"1\"/>");
    }

    @Test
    void anElementOfAnotherNamespaceIsNotTakenForOneOfHtml() {
        Block block = only("<p>a <o:p xmlns:o='urn:office'>b</o:p> c</p>");
        assertThat(block.text()).isEqualTo("a b c");
        assertThat(block.marks()).extracting(Mark::role).containsExactly(MarkRoles.PHRASE);
    }

    @Test
    void attributesAreKeptWithTheirBlockOrMark() {
        Block block = only(
                "<p class='lead' dir='ltr'>a <b style='x'>b</b> <a href='h' rel='r'>c</a> <span class='y'>d</span></p>");
        assertThat(block.extensions())
                .containsExactly(
                        new Extension(null, null, "@class", "text/plain", "lead"),
                        new Extension(null, null, "@dir", "text/plain", "ltr"),
                        new Extension("marks/0", null, "@style", "text/plain", "x"),
                        new Extension("marks/1", null, "@rel", "text/plain", "r"),
                        new Extension("marks/2", null, "@class", "text/plain", "y"));
    }

    @Test
    void attributesBetweenBlocksAreTold() {
        Reader read = Reader.of("<body class='b'><div class='c' onclick='d'><p>x</p></div></body>");
        assertThat(read.problems)
                .extracting(problem -> problem.location().path())
                .containsExactly("body/@class", "body/div/@onclick");
    }

    @Test
    void anIdOfTheSourceIsTheIdOfItsBlockIfItCanBe() {
        Reader read = Reader.of("<body><p id='a'>x</p><p id='a'>y</p><p id='1'>z</p><p xml:id='c' id='d'>w</p></body>");
        assertThat(read.blocks()).extracting(Block::id).containsExactly("a", "b1", "b2", "c");
        assertThat(read.blocks())
                .extracting(block ->
                        block.extensions().stream().map(Extension::content).toList())
                .containsExactly(List.of(), List.of("a"), List.of("1"), List.of("d"));
        assertThat(read.anchors.get("1").block()).isEqualTo("b2");
        assertThat(read.anchors.get("a").block()).isEqualTo("a");
    }

    @Test
    void anIdInTextStandsForItsWords() {
        Reader read = Reader.of("<p>So says <span id='m'>the mayor</span>.</p>");
        assertThat(read.anchors.get("m").exact()).isEqualTo("the mayor");
    }

    @Test
    void aDivisionWithAnIdIsASection() {
        assertThat(Reader.of("<body><div id='d'><p>x</p></div><section><p>y</p></section><aside/></body>")
                        .outline())
                .containsExactly(
                        "d section", "d > b1 paragraph: x", "b2 section", "b2 > b3 paragraph: y", "b4 section");
    }

    @Test
    void languagesReachWhatStandsInThem() {
        Reader read = Reader.of(
                "<html lang='en'><body><p>a <em xml:lang='la'>b</em></p><div lang='de'><p>c</p><p lang='en'>d</p></div></body></html>");
        assertThat(read.blocks()).extracting(Block::language).containsExactly(null, "de", "en");
        assertThat(read.blocks().get(0).marks().get(0).language()).isEqualTo("la");
        assertThat(read.problems).isEmpty();
    }

    @Test
    void otherPeoplesRootsAreLookedInto() {
        Reader read = Reader.of("<story><para>A <b>b</b></para><para>C</para></story>");
        assertThat(read.outline()).containsExactly("b1 foreign: A b", "b2 foreign: C");
        assertThat(read.blocks().get(0).marks()).extracting(Mark::role).containsExactly(MarkRoles.STRONG);
    }

    @Test
    void kindsAreCodesOfTheModel() {
        assertThat(BlockRoles.FOREIGN).isEqualTo(Code.uri("https://stet.news/cv/blockRole/foreign"));
    }
}
