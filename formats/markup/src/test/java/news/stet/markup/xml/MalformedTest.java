package news.stet.markup.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedTest {
    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("<a><b>x</c></a>", "found the end tag of \"c\", expected that of \"b\""),
                Arguments.of("<a><p:b xmlns:p=\"urn:p\">x</b></a>", "the end tag of \"b\" is not closed"),
                Arguments.of("<a>x</a  b>", "the end tag of \"a\" is not closed"),
                Arguments.of("<a>fish & chips</a>", "a \"&\" that begins no reference"),
                Arguments.of("<a>AT&T;x</a>", "the entity \"T\" is not declared"),
                Arguments.of("<a>x&nbsp;y</a>", "the entity \"nbsp\" is not declared"),
                Arguments.of("<a b=\"x&nbsp;y\">x</a>", "the entity \"nbsp\" is not declared"),
                Arguments.of("<a>x&#1;y</a>", "the reference \"&#1;\" leads to no character of XML 1.0"),
                Arguments.of("<a>x&#xD800;y</a>", "the reference \"&#xD800;\" leads to no character of XML 1.0"),
                Arguments.of("<a>1 < 2</a>", "a \"<\" that begins no tag"),
                Arguments.of("<a>x\u0001y</a>", "U+0001 is not a character of XML 1.0"),
                Arguments.of("<a b=\"\u0002\">x</a>", "U+0002 is not a character of XML 1.0"),
                Arguments.of("<a>x]]>y</a>", "\"]]>\" ends no CDATA section here"),
                Arguments.of("<a><dc:b>x</dc:b></a>", "the prefix \"dc\" is not declared"),
                Arguments.of("<a><b dc:c=\"1\">x</b></a>", "the prefix \"dc\" is not declared"),
                Arguments.of("<a xmlns:p=\"urn:p\"><b p:c=\"1\" q:d=\"2\"/></a>", "the prefix \"q\" is not declared"),
                Arguments.of("<a b=\"1\" c=\"2\" b=\"3\">x</a>", "the attribute \"b\" is there twice"),
                Arguments.of("<a b>x</a>", "the attribute \"b\" has no value"),
                Arguments.of("<a b=c>x</a>", "the attribute \"b\" has a value without quotation marks"),
                Arguments.of("<a b=\"1\"c=\"2\">x</a>", "the attribute \"c\""),
                Arguments.of("<a b=\"1<2\">x</a>", "\"<\""),
                Arguments.of("<a><!-- x -- y --></a>", "not well-formed: \"<!-- x -- y -->\""));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void saysWhatIsNotWellFormed(String document, String message) throws IOException {
        Problem problem = problem(document);
        assertThat(problem.code()).isEqualTo("SYNTAX");
        assertThat(problem.message()).contains(message);
        assertThat(problem.hint()).isNotBlank().endsWith(".");
        assertThat(problem.location().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void saysTheSameInEveryLanguageAndFarInsideADocument(String document, String message) throws IOException {
        String far = "<far>\n" + "<p>Some text.</p>\n".repeat(5_000) + document + "\n<p/></far>";
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Problem problem = problem(far);
            assertThat(problem.message()).isEqualTo(problem(document).message());
            assertThat(problem.location().line()).isEqualTo(5_002);
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Whatever is broken: a message that says what, or the one for all else, never another exception. */
    @Test
    void nothingThatIsDamagedIsBeyondWords() throws IOException {
        String document = "<a xmlns:p=\"urn:p\" b=\"1\"><!-- c --><p:d e='2'>x &amp; y</p:d><![CDATA[z]]></a>";
        for (int at = 0; at < document.length(); at++) {
            for (String put :
                    new String[] {"", "<", "&", ">", "\"", "'", "\u0001", "]]>", "<?", "</", "-", "\uD83E\uDD14"}) {
                Problem problem = problem(document.substring(0, at) + put + document.substring(at + 1));
                if (problem != null) {
                    assertThat(problem.message()).isNotBlank().hasSizeLessThan(200);
                }
            }
        }
    }

    private static Problem problem(String document) throws IOException {
        try {
            XmlInput in = new XmlInput(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "a.xml");
            while (in.getEventType() != XMLStreamConstants.END_DOCUMENT) {
                in.next();
            }
        } catch (ArticleFormatException e) {
            return e.problems().get(0);
        }
        return null;
    }
}
