package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import news.stet.Article;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleFormat;
import news.stet.json.JsonFormat;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

/**
 * Law L4 through other formats: what nobody here understands in a document of one format is still there, in its place and
 * in its syntax, after the article has been through another.
 */
class ForeignDataTest {
    private static final long SEED = 20_240_601L;
    private static final int DOCUMENTS = Articles.count(300) / 2;
    private static final List<ArticleFormat> OTHERS =
            List.of(JsonFormat.standard(), JsonLinesFormat.standard(), NewsmlFormat.standard(), CsvFormat.standard());

    private static final List<String> JSON = List.of(
            "\"x-rating\":4.50,",
            "\"x\":{\"a\":[1,null,{\"b\":\"\\u00e9\\n\"}],\"c\":{}},",
            "\"Wire Column\":\"=1+1\",",
            "\"{urn:x}y\":true,",
            "\"@a\":[],",
            "\"é😀\":\"\",");

    private static final List<String> ELEMENTS = List.of(
            "<x:rating xmlns:x='urn:x'>4.50</x:rating>",
            "<x:a xmlns:x='urn:x' x:b='1' c='2'> <x:d/>text<e xmlns='urn:e'>é😀</e><![CDATA[<&]]></x:a>",
            "<nobody xmlns=''>knows</nobody>");

    private static final List<String> ATTRIBUTES = List.of(" x:c='a b&#10;&lt;' xmlns:x='urn:x'", " y='1' ");

    @Test
    void membersThatNobodyKnowsComeBackThroughEveryFormat() throws IOException {
        int found = 0;
        for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
            Random random = new Random(seed);
            String document = withMembers(JsonLinesFormat.standard().writeString(Articles.random(seed, 2)), random);
            found += comesBack(JsonLinesFormat.standard(), document, seed);
        }
        assertThat(found).as("documents with foreign data").isGreaterThan(DOCUMENTS / 2);
    }

    @Test
    void elementsAndAttributesThatNobodyKnowsComeBackThroughEveryFormat() throws IOException {
        int found = 0;
        for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
            Random random = new Random(seed);
            String document = withElements(item(random), random);
            found += comesBack(NewsmlFormat.builder().faithful().build(), document, seed);
        }
        assertThat(found).as("documents with foreign data").isGreaterThan(DOCUMENTS / 2);
    }

    /** Whether there was anything to keep: 1 or 0. */
    private static int comesBack(ArticleFormat format, String document, long seed) throws IOException {
        Article article = format.readString(document);
        String direct = format.writeString(article);
        for (ArticleFormat other : OTHERS) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(other.write(article, out).stream().filter(loss -> !loss.isRecoverable()))
                    .as("seed %d, through %s", seed, other.name())
                    .isEmpty();
            Article through = other.read(new ByteArrayInputStream(out.toByteArray()));
            assertThat(through).as("seed %d, through %s", seed, other.name()).isEqualTo(article);
            assertThat(format.writeString(through))
                    .as("seed %d, through %s", seed, other.name())
                    .isEqualTo(direct);
        }
        return direct.contains("urn:x") || direct.contains("x-rating") || direct.contains("Wire Column") ? 1 : 0;
    }

    /** Members put in where an object begins, at any level. */
    private static String withMembers(String document, Random random) {
        StringBuilder with = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            with.append(c);
            if (c == '\\') {
                with.append(document.charAt(++i));
            } else if (c == '"') {
                inString = !inString;
            } else if (c == '{' && !inString && document.charAt(i + 1) != '}' && i > 0 && random.nextInt(3) == 0) {
                with.append(JSON.get(random.nextInt(JSON.size())));
            }
        }
        return with.toString();
    }

    private static String item(Random random) {
        return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:example:" + random.nextInt(1_000)
                + "' standard='NewsML-G2' standardversion='2.35' conformance='power'><itemMeta><itemClass qcode='ninat:text'/>"
                + "<provider qcode='nprov:x'><name>P</name></provider><versionCreated>2024-01-01T00:00:00Z</versionCreated>"
                + "</itemMeta><contentMeta><urgency>3</urgency><creator literal='c'><name>Ana</name></creator>"
                + "<headline>A storm</headline><subject qcode='medtop:1'><name>s</name></subject></contentMeta>"
                + "<assert qcode='a:b'><name>B</name></assert><contentSet><inlineXML contenttype='application/xhtml+xml'>"
                + "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body><p>A <em>storm</em>.</p></body>"
                + "</html></inlineXML></contentSet></newsItem>";
    }

    /** Elements put in behind start and end tags, attributes into start tags. */
    private static String withElements(String document, Random random) {
        StringBuilder with = new StringBuilder();
        boolean inStartTag = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (c == '<') {
                inStartTag = document.charAt(i + 1) != '/';
            } else if (c == '>') {
                if (inStartTag && document.charAt(i - 1) != '/' && random.nextInt(6) == 0) {
                    with.append(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())));
                }
                with.append(c);
                if (i < document.length() - 1 && random.nextInt(6) == 0) {
                    with.append(ELEMENTS.get(random.nextInt(ELEMENTS.size())));
                }
                continue;
            }
            with.append(c);
        }
        return with.toString();
    }
}
