package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import news.stet.InvalidValueException;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import org.junit.jupiter.api.Test;

/** A code that is remembered is the code that would be read. */
class CodeCellsTest {
    private static final long SEED = 161_803;
    private static final List<CodeNotation> NOTATIONS =
            List.of(CodeNotation.PLAIN, CodeNotation.of(Vocabulary.ACT), CodeNotation.of(Vocabulary.MODE));

    @Test
    void aCellIsTheCodeThatItsNotationReads() {
        SplittableRandom random = new SplittableRandom(SEED);
        CodeCells codes = new CodeCells();
        for (int i = 0; i < 20_000; i++) {
            CodeNotation notation = NOTATIONS.get(random.nextInt(NOTATIONS.size()));
            String value = (random.nextInt(20) == 0 ? "x".repeat(70) : "v") + random.nextInt(1 + i / 10);
            String cell = switch (random.nextInt(notation == CodeNotation.PLAIN ? 3 : 4)) {
                case 0 -> "cv:" + value;
                case 1 -> "<http://example.org/" + value + ">";
                case 2 -> "'" + value + "'";
                default -> value;
            };
            assertThat(codes.read(cell, notation))
                    .as("seed %s, cell %s", SEED, cell)
                    .isEqualTo(notation.read(cell));
        }
    }

    @Test
    void whatIsACodeInOneColumnMayBeNoneInAnother() {
        CodeCells codes = new CodeCells();
        codes.read("say", NOTATIONS.get(1));

        assertThatThrownBy(() -> codes.read("say", CodeNotation.PLAIN)).isInstanceOf(InvalidValueException.class);
    }
}
