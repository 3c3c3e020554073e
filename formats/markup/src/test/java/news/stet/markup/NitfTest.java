package news.stet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.stet.Block;
import news.stet.Extension;
import news.stet.ItemClasses;
import news.stet.Mark;
import news.stet.Media;
import news.stet.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in NITF. */
class NitfTest {
    private static Reader content(String content) {
        return Reader.of("<nitf><body><body.content>" + content + "</body.content></body></nitf>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'>",
                "<nitf xmlns='http://iptc.org/std/nar/2006-10-01/'>",
                "<nitf>"
            })
    void theNamespaceDoesNotMatter(String root) {
        Reader read = Reader.of(
                root
                        + "<body><body.head><hedline><hl1>H</hl1><hl2>S</hl2></hedline><byline>By X, <byttl>Y</byttl></byline>"
                        + "<dateline>Z</dateline><abstract><p>A</p></abstract><distributor>D</distributor></body.head><body.content>"
                        + "<block><p>P</p><hl2>T</hl2></block></body.content><body.end><tagline>E</tagline></body.end></body></nitf>");
        assertThat(read.outline())
                .containsExactly(
                        "b1 headline: H",
                        "b2 subheadline: S",
                        "b3 byline: By X, Y",
                        "b4 dateline: Z",
                        "b5 summary: A",
                        "b6 creditLine: D",
                        "b7 paragraph: P",
                        "b8 subheading: T",
                        "b9 byline: E");
        assertThat(read.problems).isEmpty();
    }

    @Test
    void theOrderOfItsElementsDoesNotMatter() {
        assertThat(Reader.of("<nitf><body.content>one<p>two</p></body.content><p>three</p><byline>four</byline></nitf>")
                        .texts())
                .containsExactly("one", "two", "three", "four");
    }

    @ParameterizedTest
    @CsvSource({
        "person, mention",
        "org, mention",
        "location, mention",
        "event, mention",
        "object.title, mention",
        "virtloc, mention",
        "chron, date",
        "em, emphasis",
        "q, quote",
        "sub, subscript",
        "money, phrase",
        "num, phrase",
        "pronounce, phrase",
        "classifier, phrase",
        "postaddr, phrase"
    })
    void wordsThatAreMarkedUpStayAndAreMarked(String element, String role) {
        Block block = content("<p>a <" + element + " value='v'>word</" + element + ">.</p>")
                .blocks()
                .get(0);
        assertThat(block.text()).isEqualTo("a word.");
        assertThat(block.marks()).extracting(mark -> mark.role().toString()).containsExactly(role);
        assertThat(block.extensions()).extracting(Extension::path).containsExactly("marks/0");
        assertThat(block.extensions().get(0).content()).contains("v");
    }

    @Test
    void partsOfNamesAndPlacesStayApart() {
        Reader read = content("<p><person><name.given>Ann</name.given><name.family>Mayor</name.family></person>, "
                + "<location><city>Paris</city><country>France</country></location>.</p>");
        assertThat(read.texts()).containsExactly("Ann Mayor, Paris France.");
        assertThat(content(
                                "<p>(<city>Paris</city>) <person><name.family>山</name.family><name.given>田</name.given></person></p>")
                        .texts())
                .containsExactly("(Paris) 山田");
    }

    @Test
    void aFractionHasItsStroke() {
        assertThat(content(
                                "<p>1 <frac><numer>1</numer><denom>2</denom></frac> and <frac><numer>1</numer><frac-sep>:</frac-sep>"
                                        + "<denom>3</denom></frac></p>")
                        .texts())
                .containsExactly("1 1/2 and 1:3");
    }

    @Test
    void aLanguageIsThatOfItsWords() {
        Mark mark = content("<p>a <lang iso='fr'>mot</lang></p>")
                .blocks()
                .get(0)
                .marks()
                .get(0);
        assertThat(mark.language()).isEqualTo("fr");
        assertThat(mark.span().exact()).isEqualTo("mot");
    }

    @Test
    void aMediumHasItsFilesCaptionsAndProducers() {
        Reader read = content("<media media-type='image' id='m'><media-caption><p>One.</p><p>Two.</p></media-caption>"
                + "<media-reference source='small.jpg' mime-type='image/jpeg' width='100' height='80' alternate-text='A mole'/>"
                + "<media-reference source='big.jpg' name='full'/><media-producer>EX/Snap</media-producer>"
                + "<media-metadata name='x' value='y'/></media>");
        assertThat(read.outline())
                .containsExactly(
                        "m figure",
                        "m > b2 caption",
                        "b2 > b3 paragraph: One.",
                        "b2 > b4 paragraph: Two.",
                        "m > b5 creditLine: EX/Snap");
        Media medium = read.media().get(0);
        assertThat(read.blocks().get(0).media()).isEqualTo(medium.id());
        assertThat(medium.kind()).isEqualTo(ItemClasses.PICTURE);
        assertThat(medium.alternativeText()).isEqualTo("A mole");
        assertThat(medium.renditions()).extracting(Rendition::href).containsExactly("small.jpg", "big.jpg");
        assertThat(medium.renditions().get(1).extensions())
                .extracting(Extension::name)
                .containsExactly("@name");
        assertThat(medium.extensions()).extracting(Extension::name).containsExactly("media-metadata");
    }

    @Test
    void notesAndFootnotesAreWhatTheyAre() {
        Reader read = content(
                "<note><body.content><p>To desks</p></body.content></note><fn><p>See page 2</p></fn><fn>Loose</fn>"
                        + "<note noteclass='hd'><p>Heads</p></note>");
        assertThat(read.outline())
                .containsExactly(
                        "b1 note: To desks",
                        "b2 footnote: See page 2",
                        "b3 footnote: Loose",
                        "b4 section",
                        "b4 > b5 note: Heads");
        assertThat(read.blocks().get(3).extensions())
                .extracting(Extension::content)
                .containsExactly("<note noteclass=\"hd\"/>");
    }

    @Test
    void itsTablesAreTablesAndCustomOnesAreKept() {
        Reader read = content(
                "<nitf-table id='t'><nitf-table-metadata status='x'><nitf-table-summary><p>Results</p></nitf-table-summary>"
                        + "</nitf-table-metadata><table><tr><td>a</td></tr></table></nitf-table>"
                        + "<custom-table><own><c>1</c><c>2</c></own></custom-table><table-reference idref='t'/>");
        assertThat(read.outline())
                .containsExactly(
                        "t section",
                        "t > b1 caption: Results",
                        "t > b2 table",
                        "b2 > b3 row",
                        "b3 > b4 cell: a",
                        "b5 foreign: 1 2",
                        "b6 foreign");
        assertThat(read.blocks().get(5).extensions())
                .extracting(Extension::content)
                .containsExactly("<custom-table><own><c>1</c><c>2</c></own></custom-table>");
    }

    @Test
    void quotationsHoldTheirBlocksAndCredit() {
        assertThat(content("<bq><block><p>Words.</p></block><credit>Somebody</credit></bq>")
                        .outline())
                .containsExactly("b1 quote", "b1 > b2 paragraph: Words.", "b1 > b3 creditLine: Somebody");
    }

    @Test
    void preformattedTextIsLeftAsItIs() {
        assertThat(content("<pre>Home   2\nAway   1</pre>").texts()).containsExactly("Home   2\nAway   1");
    }

    @Test
    void theEndOfTheBodyIsRead() {
        Reader read = Reader.of(
                "<nitf><body><body.end><tagline type='std'>By X in Y</tagline><bibliography>Source Z</bibliography></body.end></body></nitf>");
        assertThat(read.texts()).isEqualTo(List.of("By X in Y", "Source Z"));
    }
}
