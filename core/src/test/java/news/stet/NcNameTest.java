package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NcNameTest {
    /** XML 1.0 (fifth edition), productions 4 and 4a, without the colon. */
    private static final String START =
            "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF"
                    + "\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\x{10000}-\\x{EFFFF}";

    private static final Pattern NAME =
            Pattern.compile("[" + START + "][-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040" + START + "]*");

    @Test
    void anIdIsANameWithoutAColon() {
        List<String> wrong = new ArrayList<>();
        for (int c = 0; c <= 0x10FFFF; c++) {
            String first = Character.toString(c);
            for (String id : List.of(first, "a" + first)) {
                if (NcName.isNcName(id) != NAME.matcher(id).matches()) {
                    wrong.add(Text.quote(id));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "-a", "a:b", "a b", " a", "a ", "a/b", "a\n", "\uD800"})
    void whatIsNoneIsRefusedByNameAndPlace(String id) {
        assertThatThrownBy(() -> Block.paragraph(id, ""))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(new Violation(
                                        Violation.Rule.ID,
                                        "id",
                                        "an id is a letter or underscore, then letters, digits, '.', '-' and '_', found "
                                                + Text.quote(id))));
    }
}
