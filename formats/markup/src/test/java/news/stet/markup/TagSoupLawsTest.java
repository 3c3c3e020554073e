package news.stet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import news.stet.Extension;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.XmlInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for everything that calls itself HTML. */
class TagSoupLawsTest {
    private static final long SOUPS = 2000;

    @Test
    void everyWordOfASoupComesOutInOrder() {
        for (long seed = 0; seed < SOUPS; seed++) {
            RandomSoup soup = new RandomSoup(seed);
            String read = String.join("", Reader.html(soup.html()).texts()).replaceAll("[ \n\t]+", "");
            assertThat(read.replace("/", ""))
                    .as("seed %d: %s", seed, soup.html())
                    .isEqualTo(soup.words());
        }
    }

    @Test
    void whatIsReadOfASoupMakesAnArticleWhoseKeptPartsAreXml() {
        for (long seed = 0; seed < SOUPS; seed++) {
            RandomSoup soup = new RandomSoup(seed);
            Reader read = Reader.html(soup.html());
            assertThat(read.article().body())
                    .as("seed %d: %s", seed, soup.html())
                    .isEqualTo(read.blocks());
            read.blocks().stream()
                    .flatMap(block -> block.extensions().stream())
                    .filter(extension -> "application/xml".equals(extension.mediaType()))
                    .map(Extension::content)
                    .forEach(Reader::parse);
            read.kept.forEach(element -> Reader.parse(element.toXml()));
        }
    }

    @Test
    void whatIsWellFormedReadsTheSameAsHtml() {
        for (long seed = 0; seed < SOUPS; seed++) {
            String page = new RandomPage(seed).html();
            Reader asXml = Reader.of(page);
            Reader asHtml = Reader.html(page);
            assertThat(asHtml.blocks()).as("seed %d: %s", seed, page).isEqualTo(asXml.blocks());
            assertThat(asHtml.media()).isEqualTo(asXml.media());
            assertThat(asHtml.anchors).isEqualTo(asXml.anchors);
            assertThat(asHtml.codes()).isEqualTo(asXml.codes());
        }
    }

    @Test
    void noTextIsTooBrokenToBeRead() {
        String signs = "<<<>>></!-[]=\"'& \u0000\u0001\uFFFE\uD800\uDC00;#x0apbtd";
        Random random = new Random(7);
        for (int i = 0; i < SOUPS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length >= 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(Reader.html(text.toString()).article().body())
                    .as("seed 7, text %d: %s", i, text)
                    .allSatisfy(block -> assertThat(block.text()).doesNotContain("\u0000"));
            Reader.xml(text.toString()).article();
            Reader.text(Text.repair(text.toString())).article();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"div", "section", "blockquote", "ul", "b", "font", "weird", "table><td", "p", "form", "svg"})
    void nestingWithoutEndIsReadSideBySideAndTold(String name) {
        String deep = ("<" + name + ">").repeat(100_000) + "word" + ("</" + name.split(">")[0] + ">").repeat(100_000)
                + " more";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Reader read = Reader.html(deep);
            // Words of a drawing are none; words of a table outside its cells come first.
            assertThat(String.join(" ", read.texts()).strip().split("\\s+"))
                    .containsExactlyInAnyOrder(
                            name.equals("svg") ? new String[] {"more"} : new String[] {"word", "more"});
            read.article();
            if (!name.equals("p") && !name.equals("form")) {
                assertThat(read.codes()).contains(ProblemCodes.LIMIT);
            }
        });
    }

    @Test
    void nestingAsDeepAsXmlMayHaveIsReadAsItStands() {
        int depth = XmlInput.DEPTH - 1;
        Reader read = Reader.html("<blockquote>".repeat(depth) + "word" + "</blockquote>".repeat(depth));
        assertThat(read.blocks()).hasSize(depth);
        assertThat(read.codes()).isEmpty();
        assertThat(Reader.html("<blockquote>".repeat(XmlInput.DEPTH + 1)).codes())
                .containsExactly(ProblemCodes.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A <b>bold <i>word</b></i>, &nbsp; and <a href=h>a link",
                "<ul><li>one<li>two two two two",
                "<!-- -->",
                "<![CDATA[x",
                "&",
                "<o:p>&nbsp;</o:p>",
                "text and no more\n\n"
            })
    void fiveMegabytesTakeTheirSizeAndNoMore(String piece) {
        String html = piece.repeat(5_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Reader.html(html);
            MarkupReader.looksLikeHtml(html);
        });
    }
}
