package news.stet.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Target;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML as content management systems send it. */
class TagSoupTest {
    private static Block only(String html) {
        assertThat(Reader.html(html).blocks()).hasSize(1);
        return Reader.html(html).blocks().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One<p>Two | b1 paragraph: One, b2 paragraph: Two",
                "One<p>Two</p>Three | b1 paragraph: One, b2 paragraph: Two, b3 paragraph: Three",
                "One <b>and</b> more | b1 paragraph: One and more",
                "<p>One<div>Two</div>Three</p> | b1 paragraph: One, b2 paragraph: Two, b3 paragraph: Three, b4 paragraph",
                "<ul><li>One<li>Two</ul> | b1 list, b1 > b2 listItem: One, b1 > b3 listItem: Two",
                "<table><tr><td>a<td>b<tr><th>c</table> | b1 table, b1 > b2 row, b2 > b3 cell: a, b2 > b4 cell: b, b1 > b5 row, b5 > b6 cell: c",
                "<table>stray<tr><td>a</table> | b1 paragraph: stray, b2 table, b2 > b3 row, b3 > b4 cell: a",
                "<P CLASS=x>One</P><H2>Two</H2> | b1 paragraph: One, b2 subheading: Two",
                "<p></p><p>&nbsp;</p><p>One</p> | b1 paragraph, b2 paragraph: \u00A0, b3 paragraph: One",
                "<p>&ldquo;Smart&rdquo; &mdash; R&D &amp AT&T &#8217; | b1 paragraph: “Smart” — R&D & AT&T ’",
                "<p>5 < 6 and x <y | b1 paragraph: 5 < 6 and x",
                "<![CDATA[<p>Tom & Jerry</p>]]> | b1 paragraph: Tom & Jerry",
                "<p><![CDATA[Tom & <b>Jerry</b>]]></p> | b1 paragraph: Tom & Jerry",
                "<p>a<!--[if mso]><b>no</b><![endif]-->b<![if !mso]>c<![endif]></p> | b1 paragraph: abc",
                "<p class=MsoNormal>Word<o:p></o:p></p><p><o:p>&nbsp;</o:p></p> | b1 paragraph: Word, b2 paragraph: \u00A0",
                "<iframe src=x /><p>One</p> | b2 figure, b3 paragraph: One",
                "<iframe src='x'/><p>One</p> | b2 figure, b3 paragraph: One",
                "<script src='x'/><p>One</p> | b1 paragraph: One",
                "<dl><dt>a<dd>b</dl> | b1 list, b1 > b2 listItem: a, b2 > b3 paragraph: b",
            })
    void theUsualDirtIsReadAsABrowserShowsIt(String html, String outline) {
        assertThat(String.join(", ", Reader.html(html).outline())).isEqualTo(outline);
    }

    @Test
    void emphasisThatIsClosedInTheWrongOrderIsTwoMarks() {
        Block block = only("<p>a <b>b <i>c</b> d</i> e</p>");
        assertThat(block.text()).isEqualTo("a b c d e");
        assertThat(block.marks())
                .containsExactly(
                        Mark.of(MarkRoles.STRONG, block.span("b c")),
                        Mark.of(MarkRoles.EMPHASIS, block.span("c")),
                        Mark.of(MarkRoles.EMPHASIS, block.span("d")));
    }

    @Test
    void breaksAreLineBreaksHoweverMany() {
        Block block = only("one<br><br />two<BR>");
        assertThat(block.text()).isEqualTo("one\n\ntwo\n");
        assertThat(block.marks())
                .extracting(Mark::role)
                .containsOnly(MarkRoles.LINE_BREAK)
                .hasSize(3);
    }

    @Test
    void aLinkNeedsNoQuotationMarks() {
        Block block = only("<p>See <a href=https://example.org/?a=1&b=2 target=_blank>this</a>");
        assertThat(block.marks())
                .containsExactly(
                        Mark.of(MarkRoles.LINK, block.span("this"), Target.href("https://example.org/?a=1&b=2")));
        assertThat(block.extensions())
                .containsExactly(new Extension("marks/0", null, "@target", "text/plain", "_blank"));
    }

    @Test
    void stylesAndOddAttributesAreKeptUnderNamesThatXmlAllows() {
        Block block = only("<p style='margin:0' w:st=on @click=\"go\" 1=x>One</p>");
        assertThat(block.extensions())
                .extracting(Extension::name, Extension::content)
                .containsExactly(
                        tuple("@style", "margin:0"),
                        tuple("@{urn:schemas-microsoft-com:office:word}st", "on"),
                        tuple("@U000040click", "go"),
                        tuple("@U000031", "x"));
    }

    @Test
    void anOfficeProgramsElementsAreUnknownAndTheirWordsKept() {
        Reader read = Reader.html("<p>In <st1:City w:st=\"on\"><st1:place>Lviv</st1:place></st1:City>.</p>");
        assertThat(read.texts()).containsExactly("In Lviv.");
        assertThat(read.codes()).containsOnly(ProblemCodes.UNKNOWN);
    }

    @Test
    void preformattedTextLosesTheLineFeedThatTheTagBringsAndNoMore() {
        assertThat(only("<pre>\n\n a\r\n\tb</pre>").text()).isEqualTo("\n a\n\tb");
        assertThat(only("<pre>a&#13;b</pre>").text()).isEqualTo("a\rb");
    }

    @Test
    void aWholeDocumentHasALanguageAndAHead() {
        Reader read =
                Reader.html("<!DOCTYPE html>\n<html lang=de><head><title>T</title><script>x()</script><body><p>Eins");
        assertThat(read.outline()).containsExactly("b1 paragraph: Eins");
        assertThat(read.blocks().get(0).language()).isEqualTo("de");
        assertThat(read.kept).hasSize(1);
        assertThat(read.kept.get(0).toXml()).contains("<title>T</title>", "x()");
    }

    @Test
    void aDocumentOfFramesKeepsItsWords() {
        assertThat(Reader.html("<html><frameset><noframes>no</noframes>One</frameset></html>")
                        .texts())
                .containsExactly("One");
    }

    @Test
    void charactersThatNoArticleMayHoldAreReplacedAndTold() {
        for (String html : new String[] {"<p>a\u0000b", "<p>a&#1;b", "<p>a\uD800b", "<p>a\uFFFEb"}) {
            Reader read = Reader.html(html);
            assertThat(read.texts()).as(html).containsExactly("a\uFFFDb");
            assertThat(read.codes()).as(html).containsExactly(ProblemCodes.REPAIRED);
        }
        assertThat(Reader.html("<p title='\u0001'>x</p>").codes()).containsExactly(ProblemCodes.REPAIRED);
    }

    @Test
    void drawingsAndFormulasKeepTheirNamespaces() {
        Reader read = Reader.html("<svg viewBox='0 0 1 1'><a xlink:href=h></a></svg><math><mi>x</math>");
        assertThat(read.blocks()).extracting(Block::role).containsOnly(BlockRoles.FOREIGN);
        assertThat(read.blocks().get(0).extensions().get(0).content())
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">"
                        + "<a xmlns:ns1=\"http://www.w3.org/1999/xlink\" ns1:href=\"h\"/></svg>");
        assertThat(read.blocks().get(1).text()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One<p>Two",
                "<P>One</P>\n<p>Two",
                "<!-- c --><div>One<br>Two</div>",
                "<b>One</b> and <i>two",
                "<a href='x?a&b'>One</a>",
                "<br>One",
                "<!DOCTYPE HTML PUBLIC \"x\">One",
                "\uFEFF <img src=a>",
                "<p>One</p> and more"
            })
    void textThatBeginsAsHtmlIsReadAsHtml(String text) {
        Reader read = Reader.text(text);
        assertThat(MarkupReader.looksLikeHtml(text)).isTrue();
        assertThat(read.blocks()).isEqualTo(Reader.html(text).blocks());
        assertThat(read.codes()).contains(ProblemCodes.GUESSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b",
                "x <y> z",
                "x <p> z",
                "<y> z",
                "<b> is bold",
                "<a",
                "<p",
                "< p>x",
                "<p and q",
                "<person>, <place>",
                "<pre-war> prices",
                "<3",
                "<-- see there",
                "<!-- never closed <p>",
                "&lt;p>",
                "",
                "<>"
            })
    void otherTextStaysPlainWithEveryCharacter(String text) {
        Reader read = Reader.text(text);
        assertThat(MarkupReader.looksLikeHtml(text)).isFalse();
        assertThat(String.join("", read.texts())).isEqualTo(text);
        assertThat(read.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nitf><body><body.content><p>One</p><media><media-reference source='a.jpg'/></media></body.content></body></nitf>",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf><body><p>One</p></body></nitf>",
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><block><p>One</p></block>",
                "<p>One</p>",
                "<!-- c -->One",
                "One"
            })
    void wellFormedXmlIsReadAsXml(String xml) {
        Reader read = Reader.xml(xml);
        assertThat(read.texts().get(0)).isEqualTo("One");
        assertThat(read.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nitf><body><body.content><p>One&nbsp;é<p>Two</body.content></body></nitf>",
                "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<nitf><body><p>One&nbsp;é</p><p>Two</p></body></nitf>",
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a \"b\">\n]><p>One&nbsp;é</p><p>Two</p>",
                "<p>One&nbsp;é</p><media-reference source='x'/><p>Two",
                "<p>One&nbsp;é</p><?xml version='1.0'?><p>Two</p>",
            })
    void xmlThatIsBrokenOrRefusedIsReadAsHtmlAndTold(String xml) {
        Reader read = Reader.xml(xml);
        assertThat(read.texts()).containsExactly("One\u00A0é", "Two");
        assertThat(read.codes()).startsWith(ProblemCodes.REPAIRED);
    }
}
