package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Concept;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Head;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Metadata;
import news.stet.Name;
import news.stet.Source;
import news.stet.Target;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a reader of NewsML-G2 sees that knows nothing of Stet: plain DOM, no name of ours. */
class GenericReaderTest {
    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static Document document;

    @BeforeAll
    static void writes() throws Exception {
        Block paragraph = Block.paragraph("b1", "Ukrainska Pravda said partisans struck. See the map.");
        Mark map = Mark.of(MarkRoles.LINK, paragraph.span("the map"), Target.href("https://example.org/map"));
        Mark strong = Mark.of(MarkRoles.STRONG, paragraph.span("partisans"));
        Mark cue = Mark.of(MarkRoles.CUE, paragraph.span("said"));
        Mark content = Mark.of(MarkRoles.CONTENT, paragraph.span("partisans struck"));
        Article article = Article.builder("urn:example:a:1")
                .language("en")
                .head(Head.builder()
                        .headline(Block.builder("h1", BlockRoles.HEADLINE)
                                .text("Partisans strike")
                                .build())
                        .byline(Block.builder("y1", BlockRoles.BYLINE)
                                .text("By A. Writer")
                                .build())
                        .build())
                .metadata(Metadata.builder()
                        .classification(Classification.builder()
                                .subject(Concept.builder()
                                        .identity(Code.qcode("medtop:16000000"))
                                        .name(Name.of("conflict"))
                                        .build())
                                .section(Concept.builder()
                                        .name(Name.of("Politics"))
                                        .build())
                                .build())
                        .build())
                .block(paragraph.toBuilder().mark(map).mark(strong).build())
                .entity(Entity.builder("up", EntityKinds.ORGANISATION)
                        .name(Name.of("Ukrainska Pravda"))
                        .build())
                .claim(Claim.builder("c1", "Partisans struck.")
                        .attribution(Attribution.builder(Source.ownVoice())
                                .commitment(Commitment.UNCOMMITTED)
                                .build())
                        .attribution(Attribution.builder(Source.entities("up"))
                                .commitment(Commitment.AFFIRMED)
                                .wording(List.of(cue, content))
                                .build())
                        .build())
                .build();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(RoundTripTest.item(article)));
    }

    private static List<String> texts(String namespace, String name) {
        return elements(namespace, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(String namespace, String name) {
        NodeList nodes = document.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String child(Element element, String name) {
        return element.getElementsByTagNameNS(NAR, name).item(0).getTextContent();
    }

    @Test
    void seesHeadlineAndByline() {
        assertThat(texts(NAR, "headline")).containsExactly("Partisans strike");
        assertThat(texts(NAR, "by")).containsExactly("By A. Writer");
    }

    @Test
    void seesTheBodyWithLinksAndEmphasis() {
        assertThat(texts(XHTML, "p")).containsExactly("Ukrainska Pravda said partisans struck. See the map.");
        assertThat(texts(XHTML, "strong")).containsExactly("partisans");
        assertThat(elements(XHTML, "a"))
                .extracting(a -> a.getAttribute("href"))
                .containsExactly("https://example.org/map");
    }

    @Test
    void seesSubjectsAndSections() {
        assertThat(elements(NAR, "subject"))
                .extracting(subject -> child(subject, "name"))
                .containsExactly("conflict", "Politics");
        assertThat(elements(NAR, "subject").get(0).getAttribute("qcode")).isEqualTo("medtop:16000000");
    }

    @Test
    void seesWhoSaysWhat() {
        Element claim = elements(NAR, "assert").stream()
                .filter(element -> element.getAttribute("uri").equals("urn:example:a:1#c1"))
                .findFirst()
                .orElseThrow();
        assertThat(child(claim, "name")).isEqualTo("Partisans struck.");
        assertThat(child(claim, "definition")).isEqualTo("Partisans struck.");
        Element step = (Element) claim.getElementsByTagNameNS(NAR, "related").item(2);
        assertThat(step.getAttribute("rank")).isEqualTo("1");
        assertThat(step.getAttribute("value")).isEqualTo("said");
        assertThat(child(step, "name")).isEqualTo("Ukrainska Pravda");
        assertThat(elements(NAR, "inlineRef"))
                .allMatch(reference -> reference.getAttribute("idrefs").equals("b1"))
                .allMatch(reference -> reference.getAttribute("uri").equals("urn:example:a:1#c1"))
                .hasSize(2);
    }
}
