package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/model.md")
class ModelPageTest {
    private static final Path ROOT = Path.of(System.getProperty("stet.root", ".."));

    private String page = "";

    @BeforeEach
    void readPage() throws IOException {
        page = Files.readString(ROOT.resolve("docs/model.md"));
    }

    @Test
    void describesEveryComponentOfEveryType() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(Article.class, types);
        assertThat(types).hasSizeGreaterThan(30);
        for (Class<?> type : types) {
            String section = section("### " + type.getSimpleName() + "\n");
            List<String> components = type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList()
                    : Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList();
            assertThat(rows(section)).as(type.getSimpleName()).containsExactlyElementsOf(components);
        }
    }

    @Test
    void listsEveryWordOfEveryVocabulary() throws Exception {
        List<String> holders;
        try (Stream<Path> sources = Files.list(ROOT.resolve("core/src/main/java/news/stet"))) {
            holders = sources.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("s.java"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        }
        int vocabularies = 0;
        for (String holder : holders) {
            List<Field> words = Arrays.stream(
                            Class.forName("news.stet." + holder).getDeclaredFields())
                    .filter(field -> field.getType() == Code.class && Modifier.isStatic(field.getModifiers()))
                    .toList();
            if (!words.isEmpty()) {
                vocabularies++;
                String section = section("**`" + holder + "`**");
                for (Field word : words) {
                    assertThat(rows(section)).as(holder).contains(String.valueOf(word.get(null)));
                }
            }
        }
        assertThat(vocabularies).isGreaterThan(15);
    }

    /** From a heading to the next one of any kind. */
    private String section(String heading) {
        int start = page.indexOf(heading);
        assertThat(start).as("heading %s", heading).isNotNegative();
        String rest = page.substring(start + heading.length());
        return rest.split("\n(?=#|\\*\\*`)", 2)[0];
    }

    /** What stands in the first column of the tables, where it is code. */
    private static List<String> rows(String section) {
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
    }

    /** The records and enums of the model that a type is made of; enums nested in a record are told with it. */
    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], types);
        } else if (type instanceof Class<?> found
                && found.getPackage() == Article.class.getPackage()
                && !found.isMemberClass()
                && (found.isRecord() || found.isEnum())
                && types.add(found)
                && found.isRecord()) {
            for (RecordComponent component : found.getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        }
    }
}
