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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written is valid against the published schema, and what is wrong is not. */
class SchemaTest {
    private static final String RESOURCE = "article.schema.json";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema());

    private static final Set<String> NAMES = names();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "7.0",
            "-1",
            "1e2",
            "99999999999",
            "\"\"",
            "\"a\"",
            "\"a:b\"",
            "\"1.3\"",
            "\"http://a\"",
            "\"ownVoice\"",
            "\"affirmed\"",
            "\"stated\"",
            "[]",
            "{}",
            "[\"a:b\"]",
            "[{}]",
            "{\"x\":1}",
            "{\"uri\":\"a\"}",
            "{\"qcode\":\"a:b\",\"literal\":\"c\"}",
            "{\"text\":\"a\"}",
            "{\"value\":\"2026\"}",
            "{\"entities\":[]}",
            "[{\"source\":\"ownVoice\"}]",
            "[{\"id\":\"new\",\"role\":\"note\"}]",
            "[{\"name\":\"a\",\"mediaType\":\"b\"}]",
            "{\"columns\":0}",
            "{\"agent\":\"a\"}",
            "{\"start\":0,\"end\":0}");

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        Trees.each(schema(), (pointer, node) -> {
            if (pointer.endsWith("/properties")) {
                names.addAll(node.propertyNames());
            }
        });
        return names;
    }

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

    /** The schema may accept more than the reader, which knows rules that no schema can say; never less. */
    @Test
    void acceptsWhateverTheReaderAccepts() {
        int accepted = 0;
        for (long seed = 1; seed <= 800; seed++) {
            JsonNode tree = Trees.of(JsonFormat.standard().writeString(Articles.random(seed % 50, 1)));
            change(tree, new Random(seed));
            String document = tree.toString();
            try {
                JsonFormat.standard().readString(document);
            } catch (ArticleFormatException e) {
                continue;
            }
            accepted++;
            assertThat(errors(document)).as("seed %d: %s", seed, document).isEmpty();
        }
        assertThat(accepted).isBetween(100, 700);
    }

    /** Removes, replaces or renames one member of one object. */
    private static void change(JsonNode tree, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        Trees.each(tree, (pointer, node) -> {
            if (node instanceof ObjectNode object && !object.isEmpty()) {
                objects.add(object);
            }
        });
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        List<String> all = List.copyOf(NAMES);
        JsonNode value = object.get(name);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, Trees.of(VALUES.get(random.nextInt(VALUES.size()))));
            case 2 -> object.set(all.get(random.nextInt(all.size())), value);
            default ->
                object.set(all.get(random.nextInt(all.size())), Trees.of(VALUES.get(random.nextInt(VALUES.size()))));
        }
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
