package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/model.md} says what is there, all of it, and nothing else. */
class ModelPageTest {
    /** The rows of the tables, by the heading they stand under; the cells of each, without code marks. */
    private static final Map<String, List<List<String>>> SECTIONS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path page = Path.of(System.getProperty("stet.root", ".."), "docs", "model.md");
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("#")) {
                rows = new ArrayList<>();
                SECTIONS.put(line.replaceFirst("#+ ", ""), rows);
            } else if (line.startsWith("| `")) {
                rows.add(Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                        .map(cell -> cell.strip().replaceAll("^`|`$", ""))
                        .toList());
            }
        }
    }

    static Stream<Class<?>> types() {
        return Records.types().stream().filter(type -> type.getRecordComponents().length > 0);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyComponentIsThereInOrderAndAsOftenAsItMayBe(Class<?> type) {
        List<List<String>> rows = rows(type.getSimpleName());

        assertThat(rows)
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        for (int i = 0; i < rows.size(); i++) {
            RecordComponent component = type.getRecordComponents()[i];
            boolean nullable = component.getAnnotatedType().getAnnotations().length > 0;
            String[] howMany = component.getType() == List.class
                    ? new String[] {"0..n", "1..n"}
                    : new String[] {nullable ? "0..1" : "1"};
            assertThat(rows.get(i).get(2)).as("how many %s", component).isIn((Object[]) howMany);
            assertThat(rows.get(i).get(3)).as("the meaning of %s", component).isNotEmpty();
        }
    }

    @Test
    void everyWordOfTheVocabulariesIsThereInOrder() throws IllegalAccessException {
        for (Class<?> holder : Vocabularies.HOLDERS) {
            List<String> constants = new ArrayList<>();
            for (Field field : holder.getFields()) {
                if (field.getType() == Code.class) {
                    constants.add(field.getName() + " " + field.get(null));
                }
            }
            assertThat(rows(holder.getSimpleName()))
                    .as(holder.getSimpleName())
                    .extracting(row -> row.get(0) + " " + row.get(1))
                    .containsExactlyElementsOf(constants);
        }
    }

    @Test
    void everyConstantIsThereInOrder() {
        assertThat(constants("Commitment")).containsExactlyElementsOf(names(Commitment.values()));
        assertThat(constants("Conveyed")).containsExactlyElementsOf(names(Conveyed.values()));
        assertThat(constants("Code.Form")).containsExactlyElementsOf(names(Code.Form.values()));
        assertThat(constants("Target.Kind")).containsExactlyElementsOf(names(Target.Kind.values()));
        assertThat(constants("Source"))
                .containsExactly(Arrays.stream(Source.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
    }

    /** What {@link Vocabularies} and the page list is what the package has. */
    @Test
    void noVocabularyIsForgotten() throws IOException {
        Path sources = Path.of(System.getProperty("stet.root", ".."), "core/src/main/java/news/stet");
        List<String> holders = new ArrayList<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isRegularFile(file) && Files.readString(file).contains("    public static final Code ")) {
                    holders.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(Vocabularies.HOLDERS).extracting(Class::getSimpleName).containsExactlyElementsOf(holders);
    }

    private static List<String> constants(String heading) {
        return rows(heading).stream().map(row -> row.get(0)).toList();
    }

    private static List<List<String>> rows(String heading) {
        assertThat(SECTIONS).containsKey(heading);
        return SECTIONS.get(heading);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
