package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import news.stet.Code;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.InvalidValueException;
import news.stet.Name;
import news.stet.Party;
import news.stet.Relation;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door itself. */
class KnowledgeFormatTest {
    private static final KnowledgeFormat FORMAT = KnowledgeFormat.standard();
    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";
    private static final String START =
            "<knowledgeItem xmlns=\"" + NAR + "\" guid=\"urn:example:k\" standard=\"NewsML-G2\""
                    + " standardversion=\"2.35\" conformance=\"power\">\n<itemMeta><itemClass qcode=\"cinat:scheme\"/>"
                    + "<provider qcode=\"nprov:EX\"/><versionCreated>2026-03-01T08:00:00Z</versionCreated></itemMeta>\n";

    private static KnowledgeItem item() {
        return KnowledgeItem.builder(KnowledgeItem.Kind.KNOWLEDGE_ITEM, "urn:example:people")
                .language("en")
                .entity(Entity.builder("ana", EntityKinds.PERSON)
                        .identity(Code.qcode("people:31"))
                        .name(Name.of("Ana Ruiz"))
                        .relation(Relation.of(KnowledgeItem.RELATED, "city"))
                        .relation(Relation.of(KnowledgeItem.BROADER, "urn:example:mayors"))
                        .build())
                .entity(Entity.builder("city", EntityKinds.GEO_AREA).build())
                .build();
    }

    private static ArticleFormatException refused(KnowledgeFormat format, String document) {
        return catchThrowableOfType(ArticleFormatException.class, () -> format.readString(document));
    }

    @Test
    void anItemOfOnesOwnIsPlainNewsml() {
        assertThat(FORMAT.writeString(item()))
                .contains(
                        "<knowledgeItem xmlns=",
                        "<itemClass qcode=\"cinat:scheme\" stet:supplied=\"true\"/>",
                        "<concept id=\"ana\">",
                        "<conceptId qcode=\"people:31\"/>",
                        "<type qcode=\"cpnat:person\"/>",
                        "<name>Ana Ruiz</name>",
                        "<broader uri=\"urn:example:mayors\"/>",
                        "stet:target=\"city\"");
        assertThat(FORMAT.readString(FORMAT.writeString(item()))).isEqualTo(item());
    }

    @Test
    void theProviderOfTheFormatIsNotTheItems() {
        KnowledgeFormat format =
                KnowledgeFormat.builder().provider(Party.of("Example Wire")).build();
        assertThat(format.writeString(item())).contains("Example Wire");
        assertThat(format.readString(format.writeString(item()))).isEqualTo(item());
    }

    @Test
    void aFileIsReadAndWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("people.xml");
        FORMAT.write(item(), file);
        assertThat(FORMAT.read(file)).isEqualTo(item());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMAT.write(item(), out);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
        try (ConceptReader reader = FORMAT.concepts(file);
                var entities = reader.stream()) {
            assertThat(entities).isEqualTo(item().entities());
        }
    }

    @Test
    void anItemKeepsTheRulesOfArticles() {
        assertThatThrownBy(() -> item().toBuilder()
                        .entity(Entity.builder("ana", null)
                                .relation(Relation.of(KnowledgeItem.RELATED, "nobody"))
                                .build())
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::rule)
                                .containsExactly(Violation.Rule.DUPLICATE, Violation.Rule.REFERENCE));
        assertThatThrownBy(() ->
                        item().toBuilder().kind(KnowledgeItem.Kind.CONCEPT_ITEM).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a conceptItem holds one concept, found 2");
    }

    @Test
    void strictlyWhatWouldBeMendedIsRefused() {
        String loose = START + "loose words<conceptSet><concept><name>x</name></concept></conceptSet></knowledgeItem>";
        assertThat(FORMAT.readString(loose).entities()).hasSize(1);
        ArticleFormatException strict =
                refused(KnowledgeFormat.builder().strict().build(), loose);
        assertThat(strict.problems()).extracting(Problem::code).containsExactly("UNKNOWN", "REQUIRED");
        assertThat(strict.problems()).allMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        assertThat(strict.problems().get(1).location().line()).isEqualTo(3);
        assertThat(strict.problems().get(1).location().path()).isEqualTo("knowledgeItem/conceptSet/concept");
    }

    @Test
    void aSecondConceptOfAConceptItemIsKeptAndNamed() throws IOException {
        String two = START.replace("knowledgeItem", "conceptItem")
                + "<concept><conceptId qcode=\"a:1\"/><name>One</name></concept>\n"
                + "<concept><conceptId qcode=\"a:2\"/><name>Two</name></concept></conceptItem>";
        KnowledgeFormat.Result result =
                FORMAT.readResult(new ByteArrayInputStream(two.getBytes(StandardCharsets.UTF_8)), "two.xml");
        assertThat(result.item().entities()).hasSize(1);
        assertThat(result.item().extensions()).extracting("name").containsExactly("concept", Original.NAME);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).toString()).startsWith("two.xml:4:1: conceptItem/concept: DUPLICATE");
        KnowledgeItem edited = result.item().toBuilder().version("2").build();
        assertThat(FORMAT.readString(FORMAT.writeString(edited))).isEqualTo(edited);
    }

    @ParameterizedTest
    @CsvSource({
        "newsItem, UNKNOWN, NewsmlFormat reads the article",
        "packageItem, UNKNOWN, these hold concepts",
        "catalogItem, UNKNOWN, these hold concepts"
    })
    void otherRootsAreRefusedByName(String root, String code, String hint) {
        Problem problem = refused(FORMAT, "<" + root + " xmlns=\"" + NAR + "\"/>")
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(root);
        assertThat(problem.hint()).contains(hint);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(refused(FORMAT, "<conceptItem/>").problems().get(0).code()).isEqualTo(ProblemCodes.NAMESPACE);
        Problem problem = refused(FORMAT, START.replace("urn:example:k", "") + "</knowledgeItem>")
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo(ProblemCodes.REQUIRED);
        assertThat(problem.location().path()).isEqualTo("knowledgeItem/@guid");
        assertThat(refused(FORMAT, "<newsMessage xmlns=\"" + NAR + "\"/>")
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(ProblemCodes.COUNT);
        assertThat(refused(FORMAT, FORMAT.writeString(item()).replace("stet:format=\"1.0\"", "stet:format=\"2.0\""))
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(ProblemCodes.VERSION);
    }

    @Test
    void everyCutIsCalledOne() throws IOException {
        byte[] whole = FORMAT.writeString(item()).stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            String part = new String(whole, 0, length, StandardCharsets.UTF_8);
            assertThat(refused(FORMAT, part).problems().get(0).code())
                    .as("cut at %d", length)
                    .isEqualTo(ProblemCodes.TRUNCATED);
            ArticleFormatException oneByOne = catchThrowableOfType(ArticleFormatException.class, () -> {
                try (ConceptReader reader =
                        FORMAT.concepts(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)), null)) {
                    reader.forEach(entity -> {});
                }
            });
            assertThat(oneByOne.problems().get(0).code())
                    .as("cut at %d", length)
                    .isEqualTo(ProblemCodes.TRUNCATED);
        }
    }

    @Test
    void entitiesFromFilesAndDepthsAreRefused() {
        assertThat(refused(
                                FORMAT,
                                "<!DOCTYPE knowledgeItem [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + START
                                        + "<conceptSet/></knowledgeItem>")
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(ProblemCodes.FORBIDDEN);
        String deep = START + "<conceptSet><concept>" + "<related>".repeat(600) + "</related>".repeat(600)
                + "</concept></conceptSet></knowledgeItem>";
        assertThat(refused(FORMAT, deep).problems().get(0).code()).isEqualTo(ProblemCodes.LIMIT);
        String nearlyTooDeep = deep.replace("<related>".repeat(600), "<related>".repeat(240))
                .replace("</related>".repeat(600), "</related>".repeat(240));
        KnowledgeItem item =
                FORMAT.readString(nearlyTooDeep).toBuilder().version("2").build();
        assertThat(FORMAT.readString(FORMAT.writeString(item))).isEqualTo(item);
    }

    @Test
    void prefixesOfOthersMayBeThoseThatStetMakes() {
        String made =
                START + "<conceptSet><concept xmlns:ns1=\"urn:x\" ns1:a=\"1\"><conceptId qcode=\"a:1\"/><name>n</name>"
                        + "<ns1:card ns1:b=\"2\"/></concept></conceptSet></knowledgeItem>";
        KnowledgeItem item = FORMAT.readString(made).toBuilder().version("2").build();
        assertThat(item.entities().get(0).extensions()).extracting("name").containsExactly("@{urn:x}a", "{urn:x}card");
        assertThat(FORMAT.readString(FORMAT.writeString(item))).isEqualTo(item);
    }

    @Test
    void idsThatOthersGaveAreGivenToNobodyElse() throws Exception {
        String taken = START + "<conceptSet><concept><conceptId qcode=\"a:1\"/><name id=\"e1\">n</name></concept>"
                + "<concept id=\"e2\"><conceptId qcode=\"a:2\"/><name>n</name></concept></conceptSet></knowledgeItem>";
        KnowledgeItem item = FORMAT.readString(taken).toBuilder().version("2").build();
        assertThat(item.entities()).extracting(Entity::id).doesNotContain("e1").doesNotHaveDuplicates();
        Standards.validate(
                Standards.schema().newValidator(), FORMAT.writeString(item).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void looksAtTheFirstBytes() {
        assertThat(FORMAT.recognizes(START.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(FORMAT.recognizes(("<?xml version=\"1.0\"?><!-- <newsItem> -->" + START.replace("know", "g2:know"))
                        .getBytes(StandardCharsets.UTF_16)))
                .isTrue();
        for (String other : List.of(
                "", "{}", "<newsItem xmlns=\"" + NAR + "\"><!-- <conceptItem> -->", "<knowledgeItem/>", "<!-- ")) {
            assertThat(FORMAT.recognizes(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isFalse();
        }
    }

    /** Bytes without end, some of which are asked for. */
    private static InputStream endless(String start, IntFunction<String> part) {
        return new InputStream() {
            private byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
            private int at;
            private int count;

            @Override
            public int read() {
                if (at == bytes.length) {
                    bytes = part.apply(count++).getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return bytes[at++] & 0xFF;
            }
        };
    }

    @Test
    void aVocabularyWithoutEndIsReadConceptByConcept() throws IOException {
        InputStream in = endless(
                START + "<conceptSet>\n",
                number -> "<concept><conceptId qcode=\"n:" + number + "\"/><name>" + "x".repeat(1_000) + "</name>"
                        + "<broader qcode=\"n:" + (number / 10) + "\"/></concept>\n");
        try (ConceptReader reader = FORMAT.concepts(in, null)) {
            for (int i = 0; i < 20_000; i++) {
                assertThat(reader.next().orElseThrow().identity()).isEqualTo(Code.qcode("n:" + i));
            }
            assertThat(reader.id()).isEqualTo("urn:example:k");
            assertThat(reader.metadata().credits().provider().identity()).isEqualTo(Code.qcode("nprov:EX"));
        }
    }

    @Test
    void aMessageWithoutEndIsReadItemByItem() throws IOException {
        InputStream in = endless(
                "<newsMessage xmlns=\"" + NAR + "\"><header/><itemSet>\n",
                number -> START.replace("urn:example:k", "urn:example:" + number) + "<conceptSet/></knowledgeItem>\n");
        try (KnowledgeReader reader = FORMAT.reader(in, null)) {
            for (int i = 0; i < 1_000; i++) {
                assertThat(reader.next().orElseThrow().id()).isEqualTo("urn:example:" + i);
            }
        }
    }

    @Test
    void afterAnErrorThereIsNothingMore() throws IOException {
        String broken = "<newsMessage xmlns=\"" + NAR + "\"><itemSet><knowledgeItem guid=\"\"/>" + START
                + "</knowledgeItem></itemSet></newsMessage>";
        try (KnowledgeReader reader =
                FORMAT.reader(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), null)) {
            assertThatThrownBy(reader::next).isInstanceOf(ArticleFormatException.class);
            assertThat(reader.next()).isEmpty();
            assertThat(reader.problems()).isEmpty();
        }
    }
}
