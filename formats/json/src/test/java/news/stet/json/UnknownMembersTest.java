package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Block;
import news.stet.Extension;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Law L4: what is not Stet's is still there, in its place. */
class UnknownMembersTest {
    private static final String HEADER = "\"format\":\"stet\",\"formatVersion\":\"1.0\",\"id\":\"a\"";
    private static final List<String> NAMES = List.of("x", "x-desk", "é🚢", "a/b~c", "a\"b\\", " ", "ids", "\n", "#");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-0.0",
            "1.10",
            "1E+400",
            "12345678901234567890123",
            "\"\"",
            "\"\\u0000\\ud800 \\\"\\\\/é🚢\\u2028\\uffff\"",
            "[]",
            "{}",
            "[1,[2,{\"a\":[]}],\"x\"]",
            "{\"id\":\"b1\",\"\":null,\"claims\":[{\"a\":1.50}]}");

    @Test
    void surviveAtEveryObjectOfEveryArticle() {
        int articles = Articles.count(300);
        for (long seed = 1; seed <= articles; seed++) {
            surviveIn(seed == 1 ? Articles.full() : Articles.random(seed), seed, JsonFormat.standard());
        }
    }

    private static void surviveIn(Article article, long seed, JsonFormat format) {
        Random random = new Random(seed);
        JsonNode tree = Trees.of(format.writeString(article));
        int share = seed == 1 ? 1 : 1 + random.nextInt(6);
        List<ObjectNode> objects = new ArrayList<>();
        Trees.each(tree, (pointer, node) -> {
            if (node instanceof ObjectNode object && random.nextInt(share) == 0) {
                objects.add(object);
            }
        });
        for (ObjectNode object : objects) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                String name = NAMES.get(random.nextInt(NAMES.size())) + (random.nextBoolean() ? "" : random.nextInt(9));
                object.set(name, Trees.of(VALUES.get(random.nextInt(VALUES.size()))));
            }
        }
        // As bytes: a lone surrogate is escaped there and nowhere else.
        Article read = read(format, Trees.MAPPER.writeValueAsBytes(tree));
        assertThat(Trees.difference(tree, Trees.of(format.writeString(read))))
                .as("Articles.random(%dL) with unknown members", seed)
                .isEmpty();
        assertThat(JsonLinesFormat.standard()
                        .readString(JsonLinesFormat.standard().writeString(read)))
                .as("Articles.random(%dL) with unknown members", seed)
                .isEqualTo(read);
    }

    @Test
    void areKeptWithTheirOwnerUnderTheirPlace() {
        Article article = read("""
                "y": 1.10,
                "schemes": [{"alias": "a", "uri": "b", "z": [ 1, "\\u0041" ]}],
                "body": [{"id": "b1", "role": "paragraph", "text": "Storm", "x": true, "marks": [
                    {"role": "strong", "span": {"start": 0, "end": 5, "exact": "Storm", "unit": "codepoint"}, "x": { }}]}],
                "status": {"embargo": {"by": null}}""");
        assertThat(article.extensions()).containsExactly(json(null, "y", "1.10"), json("schemes/0", "z", "[1,\"A\"]"));
        assertThat(article.status().extensions()).containsExactly(json("embargo", "by", "null"));
        Block block = article.body().get(0);
        assertThat(block.extensions())
                .containsExactly(
                        json(null, "x", "true"),
                        json("marks/0", "x", "{}"),
                        json("marks/0/span", "unit", "\"codepoint\""));
    }

    @Test
    void areWrittenBehindStetsOwnInTheirOrder() {
        Article article = read("\"z\": 1, \"language\": \"en\", \"a\": {\"b\": 2, \"a\": 1}, \"m\": \"\\u00e9\\/\"");
        assertThat(JsonLinesFormat.standard().writeString(article))
                .isEqualTo("{" + HEADER + ",\"language\":\"en\",\"z\":1,\"a\":{\"b\":2,\"a\":1},\"m\":\"é/\"}\n");
    }

    @Test
    void turnAStringBackIntoTheObjectThatHeldThem() {
        String document = "{" + HEADER
                + ",\"status\":{\"expiry\":{\"value\":\"2026\",\"x\":1}}"
                + ",\"head\":{\"keywords\":[{\"text\":\"ferry\",\"x\":2}]}"
                + ",\"body\":[{\"id\":\"b1\",\"role\":{\"uri\":\"https://stet.news/cv/blockRole/paragraph\",\"x\":3}}]"
                + ",\"entities\":[{\"id\":\"e1\",\"kind\":{\"qcode\":\"cpnat:person\",\"x\":4}}]}\n";
        assertThat(JsonLinesFormat.standard()
                        .writeString(JsonLinesFormat.standard().readString(document)))
                .isEqualTo(document);
    }

    @Test
    void insideTheListOfExtensionsGoBackThere() {
        String document = "{" + HEADER
                + ",\"extensions\":[{\"name\":\"a\",\"mediaType\":\"text/plain\",\"x\":1},"
                + "{\"name\":\"b\",\"mediaType\":\"text/plain\",\"content\":\"c\",\"y\":2}]}\n";
        Article article = JsonLinesFormat.standard().readString(document);
        assertThat(article.extensions()).hasSize(4);
        assertThat(JsonLinesFormat.standard().writeString(article)).isEqualTo(document);
    }

    @Test
    void standInTheListWhereTheirPlaceWouldNotHoldThem() {
        Extension kept = json(null, "kept", "1");
        Stream.of(
                        json(null, "id", "1"), // Stet's own
                        json(null, "kept", "2"), // repeats
                        json("head", "x", "1"), // owns its places itself
                        json("schemes/0", "x", "1"), // leads nowhere
                        json("extensions/1", "x", "1"), // so does this
                        json(null, "x", "1 "), // not as it would be read
                        json(null, "x", "\"\\u0041\""),
                        json(null, "x", "{\"a\":1,\"a\":2}"),
                        json(null, "x", "[1"),
                        json(null, "x", ""),
                        json(null, "x", "9".repeat(101)),
                        json(null, "x", "[".repeat(256) + "]".repeat(256)),
                        json(null, "x".repeat(1025), "1"),
                        new Extension(null, 0, "x", "application/json", "1"),
                        new Extension(null, null, "x", "text/plain", "1"))
                .forEach(other -> {
                    List<Extension> both = List.of(kept, other);
                    Article article = Article.builder("a").extensions(both).build();
                    String document = JsonFormat.standard().writeString(article);
                    assertThat(Trees.of(document).get("kept")).isNotNull();
                    assertThat(Trees.of(document).get("extensions"))
                            .as("%s", other)
                            .hasSize(1);
                    assertThat(JsonFormat.standard().readString(document)).isEqualTo(article);
                });
    }

    @Test
    void canBeNestedAsDeepAsADocumentMayBe() {
        for (int depth = 248; depth <= 255; depth++) {
            String content = "[".repeat(depth) + "]".repeat(depth);
            Article article = read("\"status\": {\"embargo\": {}}, \"x\": " + content);
            Article deeper = article.toBuilder()
                    .status(article.status().toBuilder()
                            .extension(json("embargo", "x", content))
                            .build())
                    .build();
            assertThat(JsonFormat.standard().readString(JsonFormat.standard().writeString(deeper)))
                    .isEqualTo(deeper);
        }
    }

    @Test
    void haveNoNameThatTheSchemaDescribes() {
        TreeSet<String> written = new TreeSet<>();
        Trees.each(
                Trees.of(JsonFormat.standard().writeString(Articles.full())),
                (pointer, node) -> written.addAll(node.isObject() ? List.copyOf(node.propertyNames()) : List.of()));
        TreeSet<String> described = new TreeSet<>();
        Trees.each(SchemaTest.schema(), (pointer, node) -> {
            if (pointer.endsWith("/properties")) {
                described.addAll(node.propertyNames());
            }
        });
        written.add("qcode"); // only for those that look like something else
        assertThat(described).isEqualTo(written);
    }

    private static Article read(JsonFormat format, byte[] document) {
        try {
            return format.read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article read(String members) {
        return JsonFormat.standard().readString("{" + HEADER + "," + members + "}");
    }

    private static Extension json(String path, String name, String content) {
        return new Extension(path, null, name, "application/json", content);
    }
}
