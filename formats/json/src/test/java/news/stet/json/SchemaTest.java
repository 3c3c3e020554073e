package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is written is valid against the published schema, and what is wrong is not. */
class SchemaTest {
    private static final String RESOURCE = "article.schema.json";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema());

    static JsonNode schema() {
        try (InputStream in = JsonFormat.class.getResourceAsStream(RESOURCE)) {
            return Trees.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Tag("module-path")
    void isPublishedInTheModule() {
        assertThat(JsonFormat.class.getResource(RESOURCE)).isNotNull();
    }

    @Test
    void isOfItsOwnDialectAndHasTheAddressThatDocumentsName() {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(schema().get("$schema").asString()));
        assertThat(dialect.validate(schema())).isEmpty();
        JsonNode document = Trees.of(JsonFormat.standard().writeString(Articles.minimal()));
        assertThat(document.get("$schema")).isEqualTo(schema().get("$id"));
    }

    @Test
    void refersToNothingElsewhere() {
        Trees.each(schema(), (pointer, node) -> {
            if (pointer.endsWith("/$ref")) {
                assertThat(node.asString()).startsWith("#/$defs/");
            }
        });
    }

    @Test
    void describesWhateverIsWritten() {
        assertValid("full", Articles.full());
        assertValid("minimal", Articles.minimal());
        int articles = Articles.count(400);
        for (long seed = 1; seed <= articles; seed++) {
            assertValid("Articles.random(" + seed + "L)", Articles.random(seed));
        }
    }

    private static void assertValid(String which, Article article) {
        assertThat(errors(JsonFormat.standard().writeString(article))).as(which).isEmpty();
        assertThat(errors(JsonLinesFormat.standard().writeString(article)))
                .as(which)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-claims.json", "agency-item.json"})
    void describesWhatWasWrittenByHand(String sample) throws IOException {
        assertThat(errors(SamplesTest.text(sample))).isEmpty();
    }

    /** Those that are JSON, and whose fault lies in one place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong-type",
                "wrong-type-list",
                "not-an-object",
                "null",
                "fraction",
                "missing-required",
                "missing-format",
                "missing-format-version",
                "other-format",
                "unknown-version",
                "exact-type",
                "huge-number",
                "out-of-range",
                "wrong-word",
                "wrong-source",
                "wrong-chain",
                "uri-as-string",
                "word-without-vocabulary",
                "two-targets",
                "bad-id",
                "empty-string"
            })
    void refusesWhatIsWrong(String sample) throws IOException {
        String text = sample.equals("exact-type")
                ? "{\"format\":\"stet\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"body\":[{\"id\":\"b\",\"role\":\"quote\","
                        + "\"marks\":[{\"role\":\"strong\",\"span\":{\"start\":0,\"end\":0,\"exact\":1}}]}]}"
                : SamplesTest.text("../bad/" + sample + ".json");
        assertThat(errors(text)).isNotEmpty();
    }

    @Test
    void nothingThatIsWrittenIsNullOrEmpty() {
        Set<String> empty = new TreeSet<>();
        Stream.concat(Stream.of(Articles.full()), Articles.stream(1, 200))
                .map(article -> (Article) Objects.requireNonNull(withoutExtensions(article)))
                .map(JsonFormat.standard()::writeString)
                .forEach(document -> Trees.each(Trees.of(document), (pointer, node) -> {
                    boolean nothing = node.isNull()
                            || (node.isContainer() && node.isEmpty())
                            || (node.isString() && node.asString().isEmpty());
                    if (nothing) {
                        empty.add(pointer.replaceAll("\\d+", "0"));
                    }
                }));
        // An embargo without its time and a correction without particulars say something by being there.
        assertThat(empty).containsExactlyInAnyOrder("/status/embargo", "/status/corrections/0");
    }

    /** Foreign data may be empty; a copy of a value without it, or null if nothing else is in the value. */
    private static Object withoutExtensions(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(SchemaTest::withoutExtensions)
                    .filter(Objects::nonNull)
                    .toList();
        }
        if (!(value instanceof Record)) {
            return value;
        }
        try {
            RecordComponent[] components = value.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean foreign = components[i].getName().equals("extensions");
                values[i] = foreign
                        ? List.of()
                        : withoutExtensions(components[i].getAccessor().invoke(value));
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(Trees.of(document));
    }
}
