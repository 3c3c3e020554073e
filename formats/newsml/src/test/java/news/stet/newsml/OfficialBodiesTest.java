package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormatException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Bodies of the official samples: no word is lost. */
class OfficialBodiesTest {
    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";

    @Test
    void everyWordOfAnInlineBodyIsInTheBlocks() throws IOException, ParserConfigurationException, SAXException {
        Path folder = Standards.folder();
        List<String> read = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                String expected = words(file);
                if (!expected.isEmpty()) {
                    try {
                        Article article = NewsmlFormat.standard().read(file);
                        assertThat(article.body().stream()
                                        .map(Block::text)
                                        .collect(Collectors.joining())
                                        .replaceAll("\\s", ""))
                                .as(file.toString())
                                .isEqualTo(expected);
                        read.add(file.getFileName().toString());
                    } catch (ArticleFormatException e) {
                        assertThat(file.toString())
                                .as("refused: %s", e.getMessage())
                                .contains("should_fail");
                    }
                }
            }
        }
        assertThat(read).as("documents with an inline body").hasSizeGreaterThan(5);
    }

    /** What is to be read in the body of a single newsItem, without white space. */
    private static String words(Path file) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        if (!root.getLocalName().equals("newsItem") || !NAR.equals(root.getNamespaceURI())) {
            return "";
        }
        NodeList bodies = root.getElementsByTagNameNS(NAR, "inlineXML");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < bodies.getLength() && words.isEmpty(); i++) {
            collect(bodies.item(i), words);
        }
        return words.toString().replaceAll("\\s", "");
    }

    private static void collect(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                words.append(child.getNodeValue());
            } else if (child.getNodeType() == Node.ELEMENT_NODE && !"head".equals(child.getLocalName())) {
                collect(child, words);
            }
        }
    }
}
