package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Problem;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong is told so that it can be found and mended. */
class ProblemsTest {
    private static List<String> problems(String document) {
        return problems(document.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<Problem> problems(byte[] document) {
        ArticleFormatException e = catchThrowableOfType(
                ArticleFormatException.class,
                () -> JsonFormat.standard().readResult(new ByteArrayInputStream(document), "a.json"));
        return e.problems();
    }

    @Test
    void allProblemsOfAnArticleAreReportedAtOnce() {
        assertThat(problems("""
                {
                  "format": "stet", "formatVersion": "1.0",
                  "language": 7,
                  "entities": [
                    {"id": "e1", "named": "yes", "mentions": [{"role": "name"}]},
                    {"id": "e 2"}
                  ],
                  "body": [{"role": "paragraph", "level": 0}, {"role": "paragraph", "id": "b1", "level": 0}]
                }
                """))
                .containsExactly(
                        "a.json:3:15: /language: TYPE: must be a string, found the number 7. Hint: quote it: \"7\".",
                        "a.json:5:27: /entities/0/named: TYPE: must be true or false, found the string \"yes\"",
                        "a.json:5:47: /entities/0/mentions/0/span: REQUIRED: is missing",
                        "a.json:6:12: /entities/1/id: ID: an id is a letter or underscore, then letters, digits, '.', '-'"
                                + " and '_', found \"e 2\"",
                        "a.json:8:12: /body/0/id: REQUIRED: is missing",
                        "a.json:8:90: /body/1/level: RANGE: must be from 1 to 6, found 0",
                        "a.json:1:1: /id: REQUIRED: is missing. Hint: any URI, such as urn:uuid:…");
    }

    @Test
    void allBrokenRulesOfTheWholeArticleAreReportedWhereTheyAreBroken() {
        assertThat(problems("""
                {
                  "claims": [
                    {"attributions": [{"source": "ownVoice"}, {"source": {"entities": ["e2", "e1"]}}],
                     "proposition": "p", "about": ["b1"], "id": "c1"}
                  ],
                  "body": [
                    {"text": "🚢 é", "role": "paragraph", "id": "b1"},
                    {"id": "f1", "role": "figure", "media": "m1"}
                  ],
                  "status": {"notes": [{"id": "n1", "role": "note", "text": "x", "parent": "b1"}]},
                  "entities": [{"id": "e1", "mentions": [
                    {"role": "name", "span": {"block": "b1", "start": 0, "end": 9, "exact": "123456789"}}]}],
                  "id": "a", "formatVersion": "1.0", "format": "stet"
                }
                """))
                .containsExactly(
                        "a.json:10:76: /status/notes/0/parent: TREE: a block outside the body has no parent",
                        "a.json:8:45: /body/1/media: REFERENCE: no medium \"m1\"",
                        "a.json:12:65: /entities/0/mentions/0/span/end: SPAN: code points 0 to 9 are not within block \"b1\","
                                + " which has 3",
                        "a.json:3:72: /claims/0/attributions/1/source/entities/0: REFERENCE: no entity \"e2\"",
                        "a.json:4:36: /claims/0/about/0: REFERENCE: no entity \"b1\"; that is a block");
    }

    @Test
    void everyValueOfTheWrongTypeIsNamedByItsPointer() {
        String document = JsonFormat.standard().writeString(Articles.full());
        // One for each member of each kind of object.
        Map<String, String> pointers = new LinkedHashMap<>();
        Trees.each(Trees.of(document), (pointer, node) -> {
            String place = pointer.replaceAll("\\d+", "0");
            pointers.putIfAbsent(place.replaceFirst(".*(/[^/]+/[^/]+/[^/]+)$", "$1"), pointer);
        });
        pointers.remove("");
        assertThat(pointers).hasSizeGreaterThan(200);
        for (String pointer : pointers.values()) {
            JsonNode tree = Trees.of(document);
            int last = pointer.lastIndexOf('/');
            JsonNode parent = tree.at(pointer.substring(0, last));
            JsonNode wrong = tree.at(pointer).isBoolean() ? IntNode.valueOf(7) : BooleanNode.TRUE;
            if (parent instanceof ObjectNode object) {
                object.set(pointer.substring(last + 1), wrong);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(pointer.substring(last + 1)), wrong);
            }
            assertThat(problems(tree.toString().getBytes(StandardCharsets.UTF_8)))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("TYPE");
                        assertThat(problem.location().path()).isEqualTo(pointer);
                    });
        }
    }

    @Test
    void columnsCountUtf16UnitsBehindWhateverStandsBefore() {
        assertThat(problems("{\"format\":\"stet\",\"formatVersion\":\"1.0\",\"id\":\"🚢é\",\"language\":7}"))
                .singleElement()
                .asString()
                .startsWith("a.json:1:62: /language: TYPE");
    }

    @Test
    void blocksMayNameTheirIdBehindTheirMarks() {
        Article article =
                JsonFormat.standard().readString("""
                {"id": "a", "format": "stet", "formatVersion": "1.0", "body": [
                  {"marks": [{"span": {"exact": "rm", "end": 4, "start": 2}, "role": "strong"}],
                   "text": "Storm".repeat, "role": "paragraph", "id": "b1"}]}
                """.replace(".repeat", "").replace("Storm", "Sorm "));
        assertThat(article.body().get(0).marks().get(0).span().block()).isEqualTo("b1");
    }

    @Test
    void everyTruncatedDocumentIsSaidToBeTruncated() {
        byte[] document =
                JsonFormat.standard().writeString(Articles.random(3, 0)).strip().getBytes(StandardCharsets.UTF_8);
        List<String> others = new ArrayList<>();
        for (int length = 0; length < document.length; length++) {
            byte[] start = Arrays.copyOf(document, length);
            Problem problem = problems(start).get(0);
            boolean cutsACharacter = (document[length] & 0xC0) == 0x80;
            if (!problem.code().equals(cutsACharacter ? "ENCODING" : "TRUNCATED")
                    || problem.location().line() < 1) {
                others.add(new String(start, Math.max(0, length - 40), Math.min(40, length), StandardCharsets.UTF_8)
                        + " -> " + problem);
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void noMessageNamesAParserOrItsClasses() {
        byte[] document = JsonFormat.standard().writeString(Articles.full()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < document.length; i += 97) {
            byte[] damaged = document.clone();
            damaged[i] = (byte) "{[\"\\,:x0\u0001 ".charAt(i % 10);
            try {
                JsonFormat.standard().read(new ByteArrayInputStream(damaged));
            } catch (ArticleFormatException e) {
                assertThat(e.problems()).allSatisfy(problem -> {
                    assertThat(problem.location().line()).isPositive();
                    assertThat(problem.location().column()).isPositive();
                    assertThat(problem.message() + problem.hint())
                            .doesNotContainIgnoringCase("jackson")
                            .doesNotContain("Exception", "StreamRead", "JsonToken");
                });
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void noStackIsTooSmallForDeepNesting() throws InterruptedException {
        byte[] deep = ("{\"x\":" + "[".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        AtomicReference<List<Problem>> found = new AtomicReference<>();
        Thread thread = new Thread(null, () -> found.set(problems(deep)), "small", 160 << 10);
        thread.start();
        thread.join();
        assertThat(found.get()).first().extracting(Problem::code).isEqualTo("LIMIT");
    }

    @Test
    void aHundredProblemsAreEnough() {
        String body = "{\"id\":\"b1\",\"role\":7},".repeat(1_000);
        assertThat(problems("{\"format\":\"stet\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"body\":[" + body + "1]}"))
                .hasSize(100);
    }

    @Test
    void whatIsTooLargeIsRefusedWithTheLimit() {
        JsonFormat small = JsonFormat.builder()
                .limits(Limits.builder().articleLength(80).build())
                .build();
        String fits =
                small.writeString(Articles.minimal()).replaceAll("\\s+", "").replaceFirst("\"\\$.*?,", "");
        assertThat(fits).hasSizeLessThan(80);
        assertThat(small.readString(fits + " ".repeat(80 - fits.length()))).isEqualTo(Articles.minimal());
        ArticleFormatException e = catchThrowableOfType(
                ArticleFormatException.class, () -> small.readString(fits + " ".repeat(81 - fits.length())));
        assertThat(e.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("LIMIT");
            assertThat(problem.message()).contains("80 bytes");
        });
    }

    @Test
    void anUnknownMinorVersionIsRead() {
        assertThat(JsonFormat.standard().readString("{\"format\":\"stet\",\"formatVersion\":\"1.17\",\"id\":\"a\"}"))
                .isEqualTo(Article.builder("a").build());
    }
}
