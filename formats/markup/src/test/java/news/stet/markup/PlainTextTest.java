package news.stet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import news.stet.Block;
import news.stet.BlockRoles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Bodies in plain text. */
class PlainTextTest {
    @Test
    void blankLinesSetParagraphsApart() {
        assertThat(Reader.plain("\n\nOne\nline\n \t\nTwo\r\n\r\n\n  Three\n").texts())
                .containsExactly("One line", "Two", "Three");
    }

    @Test
    void withoutBlankLinesEachLineIsAParagraph() {
        assertThat(Reader.plain("One\n  Two\r\nThree").texts()).containsExactly("One", "Two", "Three");
        assertThat(Reader.plain("One\nTwo\n\n").texts()).containsExactly("One", "Two");
    }

    @Test
    void nothingIsNoParagraph() {
        assertThat(Reader.plain(" \n\n\t").blocks()).isEmpty();
    }

    @Test
    void columnsAreLeftAsTheyAre() {
        Reader read = Reader.plain("Results:\n\nHome      2\nAway     10\n\nA   gap in one line.");
        assertThat(read.texts()).containsExactly("Results:", "Home      2\nAway     10", "A gap in one line.");
        assertThat(read.blocks())
                .extracting(Block::role)
                .containsExactly(BlockRoles.PARAGRAPH, BlockRoles.PREFORMATTED, BlockRoles.PARAGRAPH);
        assertThat(read.codes()).containsExactly("GUESSED");
        assertThat(Reader.plain("Results:\nHome\t2\nAway\t10\nThe end").texts())
                .containsExactly("Results:", "Home\t2\nAway\t10", "The end");
    }

    @Test
    void everyWordComesOutInOrder() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(new String[] {"w" + i, " ", "   ", "\n", "\n\n", "\t", "\r\n"}[random.nextInt(7)]);
            }
            assertThat(String.join("", Reader.plain(text.toString()).texts()).replaceAll("[ \r\n\t]", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().replaceAll("[ \r\n\t]", ""));
        }
    }

    @Test
    void blanksTakeNoMoreTimeThanWords() {
        String blanks = ("\n" + " ".repeat(100_000)).repeat(20) + "x" + " ".repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(Reader.plain(blanks).texts()).containsExactly("x"));
    }

    @Test
    void textThatIsMarkupIsReadAsMarkup() {
        assertThat(Reader.text("<p>One <b>two</b></p>\n<p>Three</p>").texts()).containsExactly("One two", "Three");
        assertThat(Reader.text("<?xml version='1.0'?><html><body><p>One</p></body></html>")
                        .texts())
                .containsExactly("One");
        assertThat(Reader.text("<p>One</p>").codes()).containsExactly("GUESSED");
    }

    @Test
    void textThatOnlyLooksLikeItIsText() {
        for (String text : new String[] {"<Reuters> says <EOM>", "<weird>x</weird>", "or <p>a</p>", "a < b &nbsp;"}) {
            assertThat(Reader.text(text).texts()).containsExactly(text);
        }
    }
}
