package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @Test
    void allowsTheCharactersOfXmlAndNoOthers() {
        for (int c = 0; c <= 0xFFFF; c++) {
            // XML 1.0, production 2 (Char), within the Basic Multilingual Plane.
            boolean legal =
                    c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
            String text = "a" + (char) c + "b";
            assertThat(Text.isLegal(text)).as("U+%04X", c).isEqualTo(legal);
            assertThat(Text.repair(text)).as("U+%04X", c).isEqualTo(legal ? text : "a\uFFFDb");
        }
        for (int c : new int[] {0x10000, 0x1F914, 0x1FFFE, 0x10FFFF}) {
            assertThat(Text.isLegal(Character.toString(c))).isTrue();
        }
    }

    @Test
    void refusesEveryLoneSurrogate() {
        assertThat(Text.isLegal("\uD83E")).isFalse();
        assertThat(Text.isLegal("\uDD14")).isFalse();
        assertThat(Text.isLegal("\uDD14\uD83E")).isFalse();
        assertThat(Text.isLegal("\uD83E\uD83E\uDD14")).isFalse();
        assertThat(Text.repair("\uD83E\uD83E\uDD14\uDD14")).isEqualTo("\uFFFD\uD83E\uDD14\uFFFD");
    }

    @Test
    void aRepairedTextIsLegalAndKeepsEveryOtherCharacterInItsPlace() {
        Random random = new Random(2);
        for (int round = 0; round < 2000; round++) {
            char[] chars = new char[random.nextInt(20)];
            for (int i = 0; i < chars.length; i++) {
                int[] kinds = {'a', 0, 0xD800 + random.nextInt(0x400), 0xDC00 + random.nextInt(0x400), 0xFFFE, '\r'};
                chars[i] = (char) kinds[random.nextInt(kinds.length)];
            }
            String text = new String(chars);
            String repaired = Text.repair(text);
            assertThat(Text.isLegal(repaired)).isTrue();
            assertThat(repaired.codePointCount(0, repaired.length())).isEqualTo(text.codePointCount(0, text.length()));
            assertThat(Text.repair(repaired)).isSameAs(repaired);
            int[] before = text.codePoints().toArray();
            int[] after = repaired.codePoints().toArray();
            for (int i = 0; i < before.length; i++) {
                assertThat(after[i]).isIn(before[i], 0xFFFD);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | \"plain\"",
                "say \"so\" | \"say \\\"so\\\"\"",
                "back\\slash | \"back\\\\slash\"",
                "é 🤔 “q” | \"é 🤔 “q”\"",
            })
    void quotesWhatCanBeSeenAsItIs(String value, String quoted) {
        assertThat(Text.quote(value)).isEqualTo(quoted);
    }

    @Test
    void escapesWhatCannotBeSeenOrWouldTurnTheLine() {
        assertThat(Text.quote("a\nb\u001B[31m\u202Ec\u200Bd\uFEFF\u0085\u2028"))
                .isEqualTo("\"a\\u000Ab\\u001B[31m\\u202Ec\\u200Bd\\uFEFF\\u0085\\u2028\"");
        assertThat(Text.quote("\uD800")).isEqualTo("\"\\uD800\"");
        assertThat(Text.quote(Character.toString(0xE0001))).isEqualTo("\"\\u{E0001}\"");
    }

    @Test
    void cutsAtEightyCharactersAndNeverInsideOne() {
        assertThat(Text.quote("🤔".repeat(80))).isEqualTo("\"" + "🤔".repeat(80) + "\"");
        assertThat(Text.quote("🤔".repeat(81))).isEqualTo("\"" + "🤔".repeat(80) + "…\"");
        assertThat(Text.quote("")).isEqualTo("\"\"");
    }

    @Test
    void aViolationNamesTheCharacterAndItsPlaceInCodePoints() {
        assertThatThrownBy(() -> Block.paragraph("b1", "🤔a\u0001"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("text: U+0001 at code point 2 is not a character of XML 1.0; Text.repair mends it");
    }
}
