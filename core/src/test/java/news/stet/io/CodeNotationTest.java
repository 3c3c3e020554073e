package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import news.stet.Acts;
import news.stet.Code;
import news.stet.EntityKinds;
import news.stet.InvalidValueException;
import news.stet.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNotationTest {
    private static final CodeNotation ACT = CodeNotation.of(Vocabulary.ACT);
    private static final CodeNotation PLAIN = CodeNotation.PLAIN;

    @ParameterizedTest
    @MethodSource("codes")
    void everyFormHasItsNotation(CodeNotation notation, Code code, String text) {
        assertThat(notation.write(code)).isEqualTo(text);
        assertThat(notation.read(text)).isEqualTo(code);
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(ACT, Acts.SAY, "say"),
                Arguments.of(PLAIN, Acts.SAY, "<https://stet.news/cv/act/say>"),
                Arguments.of(CodeNotation.of(Vocabulary.MODE), Acts.SAY, "<https://stet.news/cv/act/say>"),
                Arguments.of(ACT, Vocabulary.ACT.code("unheardOf"), "unheardOf"),
                Arguments.of(ACT, EntityKinds.PERSON, "cpnat:person"),
                Arguments.of(ACT, Code.qcode("a:b:c"), "a:b:c"),
                Arguments.of(ACT, Code.qcode(":"), ":"),
                Arguments.of(ACT, Code.qcode("say"), "?say"),
                Arguments.of(ACT, Code.qcode("?a:b"), "??a:b"),
                Arguments.of(ACT, Code.qcode("<a:b>"), "?<a:b>"),
                Arguments.of(ACT, Code.qcode("'a:b'"), "?'a:b'"),
                Arguments.of(ACT, Code.qcode("?"), "??"),
                Arguments.of(ACT, Code.uri("urn:x"), "<urn:x>"),
                Arguments.of(ACT, Code.uri(">"), "<>>"),
                Arguments.of(ACT, Code.uri("say"), "<say>"),
                Arguments.of(ACT, Code.literal("Kremlin"), "'Kremlin'"),
                Arguments.of(ACT, Code.literal("'"), "'''"),
                Arguments.of(ACT, Code.literal("say"), "'say'"),
                Arguments.of(ACT, Code.literal("a:b\n"), "'a:b\n'"));
    }

    @Test
    void everyCodeHasOneNotationAndComesBackFromIt() {
        Random random = new Random(5);
        String[] pieces = {
            "", "a", "say", ":", "?", "<", ">", "'", "\"", " ", "\n", "🤔", "https://stet.news/cv/act/", "x1"
        };
        for (CodeNotation notation : new CodeNotation[] {ACT, PLAIN}) {
            Map<String, Code> seen = new HashMap<>();
            for (int round = 0; round < 50_000; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(5); i >= 0; i--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                if (text.isEmpty()) {
                    continue;
                }
                Code code = switch (random.nextInt(3)) {
                    case 0 -> Code.qcode(text.toString());
                    case 1 -> Code.uri(text.toString());
                    default -> Code.literal(text.toString());
                };
                String written = notation.write(code);
                assertThat(notation.read(written)).as(written).isEqualTo(code);
                assertThat(seen.putIfAbsent(written, code)).as(written).isIn(null, code);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<", ">", "<>", "<a", "'", "''", "'a", "?", "Say", "sag es", "-", "<a:b", "'a:b"})
    void whatIsNoNotationIsRefused(String text) {
        assertThatThrownBy(() -> ACT.read(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("must be a word, a qcode (alias:value), a URI in <…> or a literal in '…', found \"" + text
                        + "\"");
    }

    @Test
    void aWordIsReadOnlyWhereAVocabularyIsExpected() {
        assertThatThrownBy(() -> PLAIN.read("say"))
                .hasMessage("must be a qcode (alias:value), a URI in <…> or a literal in '…', found \"say\"");
        assertThatThrownBy(() -> ACT.read("'\0'"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("value: U+0000");
    }
}
