package news.stet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import news.stet.Block;
import news.stet.Mark;
import news.stet.markup.xml.XmlInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for every body, with or without sense. */
class BodyLawsTest {
    private static final long BODIES = 1000;

    @Test
    void everyWordComesOutInOrder() {
        for (long seed = 0; seed < BODIES; seed++) {
            RandomBody body = new RandomBody(seed);
            String read = String.join("", Reader.of(body.xml()).texts()).replaceAll("[ \n\t]+", "");
            // The stroke of a fraction is the only thing that is ever added.
            assertThat(read.replace("/", ""))
                    .as("seed %d: %s", seed, body.xml())
                    .isEqualTo(body.words());
        }
    }

    @Test
    void whatIsReadMakesAnArticle() {
        for (long seed = 0; seed < BODIES; seed++) {
            RandomBody body = new RandomBody(seed);
            Reader read = Reader.of(body.xml());
            assertThat(read.article().body())
                    .as("seed %d: %s", seed, body.xml())
                    .isEqualTo(read.blocks());
        }
    }

    @Test
    void readingIsDeterministic() {
        LongStream.range(0, BODIES / 10).forEach(seed -> {
            String xml = new RandomBody(seed).xml();
            Reader first = Reader.of(xml);
            Reader second = Reader.of(xml);
            assertThat(second.blocks()).isEqualTo(first.blocks());
            assertThat(second.media()).isEqualTo(first.media());
            assertThat(second.problems).isEqualTo(first.problems);
            assertThat(second.anchors).isEqualTo(first.anchors);
        });
    }

    @Test
    void flowTextHasNoWhiteSpaceToCollapse() {
        for (long seed = 0; seed < BODIES / 10; seed++) {
            String xml = new RandomBody(seed).xml();
            for (Block block : Reader.of(xml).blocks()) {
                if (!block.role().toString().equals("preformatted")) {
                    assertThat(block.text()).as("seed %d: %s", seed, xml).doesNotContain("  ", "\t", " \n", "\n ");
                    assertThat(block.text()).doesNotStartWith(" ").doesNotEndWith(" ");
                }
            }
        }
    }

    @Test
    void marksGrowNoFasterThanTheBody() {
        int paragraphs = 20_000;
        String body = "<div>" + "<b>".repeat(250) + "<p>w</p>".repeat(paragraphs) + "</b>".repeat(250) + "</div>";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            List<Block> blocks = Reader.of(body).blocks();
            assertThat(blocks).hasSize(paragraphs);
            assertThat(blocks.stream().mapToInt(block -> block.marks().size()).sum())
                    .isLessThanOrEqualTo(17 * paragraphs + 250);
        });
    }

    @Test
    void aLargeBodyTakesItsSizeAndNoMore() {
        String text = "<p>" + "A <b>bold</b> word, &#160; and <a href='h'>a link</a>.\n".repeat(50_000) + "</p>";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Block block = Reader.of(text).blocks().get(0);
            assertThat(block.marks()).hasSize(100_000);
            Mark last = block.marks().get(99_999);
            assertThat(last.span().exact()).isEqualTo("a link");
        });
    }

    @Test
    void aBodyMayBeAsDeepAsTheParserLets() {
        for (String name : List.of("div", "section", "blockquote", "ul", "em", "weird", "td", "p", "form")) {
            String deep = ("<" + name + ">").repeat(XmlInput.DEPTH - 10) + "word"
                    + ("</" + name + ">").repeat(XmlInput.DEPTH - 10);
            assertThat(String.join("", Reader.of(deep).texts())).as(name).isEqualTo("word");
        }
    }
}
