package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {
    /** Thirteen code points in sixteen units: an astral character, a combining accent, a joined sequence, CR LF, quotes. */
    private static final String VECTOR = "\uD83E\uDD14a\u00E9e\u0301\uD83D\uDC69\u200D\uD83D\uDE80\r\n\u201Cx\u201D";

    @ParameterizedTest(name = "code points {0}-{1} are units {2}-{3}")
    @CsvSource({
        "1, 2, 2, 3",
        "3, 5, 4, 6",
        "5, 8, 6, 11",
        "10, 13, 13, 16",
        "0, 13, 0, 16",
        "0, 0, 0, 0",
        "13, 13, 16, 16"
    })
    void countsAsUnicodeDoes(int start, int end, int startUnit, int endUnit) {
        CodePoints codePoints = CodePoints.of(VECTOR);

        assertThat(codePoints.length()).isEqualTo(13);
        assertThat(codePoints.toUtf16(start)).isEqualTo(startUnit);
        assertThat(codePoints.toUtf16(end)).isEqualTo(endUnit);
        assertThat(codePoints.fromUtf16(startUnit)).isEqualTo(start);
        assertThat(codePoints.fromUtf16(endUnit)).isEqualTo(end);
        assertThat(codePoints.slice(start, end)).isEqualTo(VECTOR.substring(startUnit, endUnit));
    }

    @Test
    void agreesWithJavaOnRandomTexts() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            String text = text(random, random.nextInt(60));
            CodePoints codePoints = CodePoints.of(text);
            int length = text.codePointCount(0, text.length());
            assertThat(codePoints.length()).isEqualTo(length);
            for (int i = 0; i <= length; i++) {
                int unit = text.offsetByCodePoints(0, i);
                assertThat(codePoints.toUtf16(i)).as(text).isEqualTo(unit);
                assertThat(codePoints.fromUtf16(unit)).as(text).isEqualTo(i);
                if (unit < text.length() && Character.isHighSurrogate(text.charAt(unit))) {
                    assertThat(codePoints.fromUtf16(unit + 1))
                            .as("inside a pair of " + text)
                            .isEqualTo(i);
                }
            }
            int start = random.nextInt(length + 1);
            int end = start + random.nextInt(length - start + 1);
            String words = codePoints.slice(start, end);
            assertThat(words)
                    .isEqualTo(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
            assertThat(codePoints.has(start, words)).isTrue();
            assertThat(codePoints.has(start, words + "Z")).isFalse();
        }
    }

    @Test
    void refusesWhatIsOutsideTheText() {
        CodePoints codePoints = CodePoints.of("\uD83E\uDD14a");

        assertThatThrownBy(() -> codePoints.toUtf16(3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("code point 3 of a text with 2 code points");
        assertThatThrownBy(() -> codePoints.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.fromUtf16(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("unit 4 of a text with 3 units");
        assertThatThrownBy(() -> codePoints.fromUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.slice(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.slice(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(codePoints.has(-1, "a")).isFalse();
        assertThat(codePoints.has(3, "")).isFalse();
        assertThat(codePoints.has(2, "")).isTrue();
        assertThat(codePoints.has(1, "ab")).isFalse();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + random.nextInt(26));
        }
        return text.toString();
    }
}
