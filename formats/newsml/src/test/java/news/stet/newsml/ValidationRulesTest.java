package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.newsml.grammar.Rule;
import news.stet.newsml.validation.Semantic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the validator")
class ValidationRulesTest {
    private static Map<String, String> severities() {
        Map<String, String> severities = new TreeMap<>();
        Arrays.stream(Rule.values()).forEach(rule -> severities.put(rule.name(), "ERROR"));
        Arrays.stream(Semantic.values())
                .forEach(rule -> severities.put(rule.name(), rule.severity().name()));
        return severities;
    }

    @Test
    void areAllNamedInTheApi() {
        assertThat(Arrays.stream(ValidationRules.class.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(ValidationRulesTest::value))
                .containsExactlyInAnyOrderElementsOf(severities().keySet());
    }

    private static String value(Field field) {
        try {
            assertThat(field.get(null)).isEqualTo(field.getName());
            return field.getName();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ofTheSchemaAreThoseOfTheGrammarAndTheVersion() {
        assertThat(severities().keySet().stream().filter(ValidationRules::isOfSchema))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(Rule.values()).map(Rule::name), Stream.of("VERSION"))
                                .toList());
    }

    /** The rows of the tables that begin with a code. */
    @Test
    void areAllExplainedWithTheirSeverity() throws IOException {
        Path page = Path.of(System.getProperty("basedir", "")).resolve("../../docs/validation.md");
        Map<String, String> rows = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .collect(Collectors.toMap(
                        cells -> cells[1].strip().replace("`", ""), cells -> cells[2].strip(), (a, b) -> a + b));
        Map<String, String> rules = new TreeMap<>(rows);
        rules.keySet().removeAll(java.util.Set.of("SYNTAX", "TRUNCATED", "TRAILING", "ENCODING", "FORBIDDEN", "LIMIT"));
        assertThat(rules).isEqualTo(severities());
    }
}
