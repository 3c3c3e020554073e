package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import news.stet.Article;
import news.stet.Code;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Match;
import news.stet.Name;
import news.stet.NameRoles;
import news.stet.Relation;
import news.stet.Scheme;
import news.stet.When;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Loss;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** One small document for each thing that others do with concepts, and what must come of it. */
class ConceptTraitsTest {
    private static final KnowledgeFormat FORMAT = KnowledgeFormat.standard();

    private static final List<String> INVALID = List.of("identity-is-a-literal.xml", "wrong-order.xml");

    private static Path folder() {
        return Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/news/stet/newsml/concepts");
    }

    private static Path file(String name) {
        return folder().resolve(name + ".xml");
    }

    /** Reads a document about which there is something to say, a line and a code each. */
    private static KnowledgeItem read(String name, String... problems) throws IOException {
        KnowledgeFormat.Result result = FORMAT.readResult(file(name));
        assertThat(result.problems())
                .extracting(problem -> problem.location().line() + " " + problem.code())
                .containsExactly(problems);
        return result.item();
    }

    private static Entity only(String name) throws IOException {
        KnowledgeItem item = read(name);
        assertThat(item.entities()).hasSize(1);
        return item.entities().get(0);
    }

    private static String edited(KnowledgeItem item) {
        return FORMAT.writeString(item.toBuilder().version("3").build());
    }

    private static List<Path> items() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.endsWith("message-with-other-items.xml"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> comesBackAsItWasAndEqualAndValidHoweverItIsWritten() throws Exception {
        Schema schema = Standards.schema();
        assertThat(items()).hasSizeGreaterThan(15);
        return items().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    byte[] source = Files.readAllBytes(file);
                    KnowledgeItem item = FORMAT.read(file);
                    KnowledgeFormat faithful =
                            KnowledgeFormat.builder().faithful().build();
                    Infoset.assertSameBetweenElements(
                            source, faithful.writeString(item).getBytes(StandardCharsets.UTF_8));
                    assertThat(FORMAT.readString(faithful.writeString(item))).isEqualTo(item);
                    KnowledgeItem changed = item.toBuilder().version("3").build();
                    for (KnowledgeItem any : List.of(item, changed)) {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        List<Loss> losses = FORMAT.write(any, out);
                        assertThat(losses.isEmpty())
                                .as("losses if and only if the source breaks the standard: %s", losses)
                                .isEqualTo(any == changed
                                        || !INVALID.contains(file.getFileName().toString()));
                        Standards.validate(schema.newValidator(), out.toByteArray());
                        assertThat(FORMAT.read(new ByteArrayInputStream(out.toByteArray())))
                                .isEqualTo(any);
                    }
                }));
    }

    @Test
    void theDocumentsOfTheseTraitsAloneBreakTheStandard() throws Exception {
        Schema schema = Standards.schema();
        List<String> invalid = new ArrayList<>();
        for (Path file : items()) {
            try {
                schema.newValidator().validate(new StreamSource(file.toFile()));
            } catch (SAXException e) {
                invalid.add(file.getFileName().toString());
            }
        }
        assertThat(invalid).containsExactlyElementsOf(INVALID);
    }

    @Test
    void namesHaveTheirLanguageOrThatOfTheConcept() throws IOException {
        assertThat(only("names-in-many-languages").names())
                .containsExactly(
                        new Name("Lake Port", "en", null),
                        new Name("Seehafen", "de", null),
                        new Name("湖港", "zh-Hant", null),
                        new Name("ميناء البحيرة", "ar", null),
                        new Name("Port-du-Lac", "fr", null));
        assertThat(edited(read("names-in-many-languages")))
                .contains("<concept id=\"e1\" xml:lang=\"fr\">", "<name xml:lang=\"ar\" dir=\"rtl\">ميناء");
    }

    @Test
    void aliasesAreNamesWithRoles() throws IOException {
        assertThat(only("aliases-by-role").names())
                .containsExactly(
                        new Name("Harbour Gazette Publishing Company", null, NameRoles.FULL),
                        new Name("Harbour Gazette", null, NameRoles.DISPLAY),
                        new Name("HG", null, Code.qcode("nrol:short nrol:mnemonic")),
                        new Name("The Gazette", null, Code.uri("https://example.org/names/former")));
        assertThat(edited(read("aliases-by-role"))).contains("<name role=\"nrol:short nrol:mnemonic\">HG</name>");
    }

    @Test
    void partsOfNamesStayWithTheirName() throws IOException {
        KnowledgeItem item = read("parts-of-names");
        Entity entity = item.entities().get(0);
        assertThat(entity.names()).extracting(Name::text).containsExactly("Ana Ruiz", "Ana", "Ruiz", "Soler");
        assertThat(entity.extensions()).extracting(Extension::path).containsExactly("names/1", "names/2", "names/3");
        assertThat(edited(item))
                .contains(
                        "<name part=\"nprt:given\">Ana</name>",
                        "<name part=\"nprt:family\" validfrom=\"1998-04-01\">Ruiz</name>");
    }

    @Test
    void thePartOfANameThatIsGoneGoesToNoOther() throws IOException {
        KnowledgeItem item = read("parts-of-names");
        Entity entity = item.entities().get(0);
        Entity shorter = entity.toBuilder()
                .names(entity.names().subList(1, 4))
                .kind(null)
                .build();
        String written =
                FORMAT.writeString(item.toBuilder().entities(List.of(shorter)).build());
        assertThat(written)
                .contains("<name>Ana</name>", "<name>Ruiz</name>", "<name>Soler</name>")
                .doesNotContain("<name part");
        assertThat(FORMAT.readString(written).entities()).containsExactly(shorter);
    }

    @Test
    void identitiesAreKeptAsGiven() throws IOException {
        assertThat(only("identity-is-a-literal").identity()).isEqualTo(Code.literal("the mayor"));
        Entity uri = only("identity-is-a-uri");
        assertThat(uri.identity()).isEqualTo(Code.uri("https://example.org/people/31"));
        assertThat(uri.kind()).isEqualTo(Code.uri("http://cv.iptc.org/newscodes/cpnature/person"));
        assertThat(uri.matches()).containsExactly(Match.of("https://example.com/q/4711"));
        assertThat(uri.extensions()).isEmpty();
        assertThat(only("identity-is-given-twice").identity()).isEqualTo(Code.qcode("people:31"));
        assertThat(edited(read("identity-is-given-twice")))
                .contains("<conceptId qcode=\"people:31\" uri=\"https://example.org/people/31\"/>");
    }

    @Test
    void whenAConceptWasMadeAndRetiredStaysWithItsIdentity() throws IOException {
        KnowledgeItem item = read("retired-concept");
        assertThat(item.entities())
                .extracting(Entity::identity)
                .containsExactly(Code.qcode("access:none"), Code.qcode("access:closed"));
        assertThat(item.entities().get(0).extensions())
                .containsExactly(new Extension(
                        "identity",
                        null,
                        "conceptId",
                        "application/xml",
                        "<conceptId xmlns=\"http://iptc.org/std/nar/2006-10-01/\" qcode=\"access:none\""
                                + " created=\"2009-01-10\" retired=\"2021-06-30T12:00:00Z\"/>"));
        Relation match = item.entities().get(0).relations().get(0);
        assertThat(match).isEqualTo(Relation.of(Code.qcode("skos:exactMatch"), "access:closed"));
        assertThat(item.target(match)).contains(item.entities().get(1));
        assertThat(edited(item))
                .contains("retired=\"2021-06-30T12:00:00Z\"", "<concept id=\"e2\" modified=\"2021-06-30\">");
    }

    @Test
    void relationsKeepWhatStandsInThem() throws IOException {
        KnowledgeItem item = read("relations-three-deep");
        Entity ferries = item.entities().get(0);
        assertThat(ferries.relations())
                .extracting(Relation::type, Relation::target)
                .containsExactly(
                        tuple(KnowledgeItem.BROADER, "topic:1"),
                        tuple(KnowledgeItem.BROADER, "topic:9"),
                        tuple(KnowledgeItem.NARROWER, "https://example.org/topics/3"),
                        tuple(Code.qcode("ex:runs"), "line:4"),
                        tuple(KnowledgeItem.RELATED, "topic:5"));
        assertThat(ferries.relations())
                .extracting(relation -> relation.extensions().size())
                .containsExactly(0, 1, 0, 1, 0);
        // It leads nowhere: it has a value and no target.
        assertThat(ferries.extensions()).extracting(Extension::name).containsExactly("related");
        assertThat(item.target(ferries.relations().get(0)))
                .contains(item.entities().get(1));
        assertThat(edited(item))
                .contains(
                        "<broader qcode=\"topic:1\"/>",
                        "<broader qcode=\"topic:9\" rank=\"2\" rel=\"ex:partly\"/>",
                        "<narrower uri=\"https://example.org/topics/3\"/>",
                        "value=\"25\" valuedatatype=\"xs:integer\"",
                        "value=\"12.50\" valuedatatype=\"xs:decimal\" valueunit=\"iso4217a:EUR\"");
    }

    @Test
    void aRelationThatWasEditedKeepsNothingThatIsNoLongerTrue() throws IOException {
        KnowledgeItem item = read("relations-three-deep");
        Entity ferries = item.entities().get(0);
        Relation old = ferries.relations().get(1);
        List<Relation> relations = new ArrayList<>(ferries.relations());
        relations.set(1, new Relation(old.type(), "topic:10", old.by(), old.provenance(), old.extensions()));
        KnowledgeItem changed = item.toBuilder()
                .entities(List.of(
                        ferries.toBuilder().relations(relations).build(),
                        item.entities().get(1)))
                .build();
        String written = FORMAT.writeString(changed);
        assertThat(written).contains("<broader qcode=\"topic:10\"/>").doesNotContain("<broader qcode=\"topic:9\"");
        assertThat(FORMAT.readString(written)).isEqualTo(changed);
    }

    @Test
    void aBagStaysInItsRelation() throws IOException {
        Entity storm = only("bag");
        assertThat(storm.relations()).hasSize(1);
        assertThat(storm.relations().get(0).target()).isEqualTo("topic:88");
        assertThat(storm.relations().get(0).extensions().get(0).content())
                .contains("<bit qcode=\"topic:81\" significance=\"80\"/>");
        assertThat(edited(read("bag"))).contains("<bit qcode=\"topic:82\" significance=\"20\"/>");
    }

    @Test
    void whatNobodyKnowsStaysWhereItWas() throws IOException {
        KnowledgeItem item = read("foreign-elements-and-attributes");
        assertThat(item.entities().get(0).extensions())
                .extracting(Extension::path, Extension::name)
                .containsExactly(
                        tuple(null, "@{urn:example:x}row"),
                        tuple("identity", "conceptId"),
                        tuple("kind", "type"),
                        tuple("names/0", "name"),
                        tuple(null, "personDetails"),
                        tuple(null, "{urn:example:x}card"),
                        tuple(null, "{urn:example:x}card"));
        assertThat(edited(item))
                .contains(
                        "x:script=\"Latn\">Ana Ruiz</name>",
                        "x:height unit=\"cm\"",
                        "<b xmlns=\"urn:example:inner\">Street</b>",
                        ":row=\"17\"")
                .doesNotContain("<stet:extension at=");
    }

    @Test
    void aDefinitionIsItsWordsAndKeepsItsMarkup() throws IOException {
        KnowledgeItem item = read("definition-with-markup");
        assertThat(item.entities().get(0).descriptions())
                .containsExactly(
                        new Label("A rise of the sea\ndriven by wind, seen from Lake Port.", "en", null),
                        new Label("High water.", null, Code.qcode("ex:short")),
                        new Label("Plain note.", null, Code.literal("note")),
                        new Label("Not for tides.", null, Code.qcode("ex:scope")));
        assertThat(edited(item))
                .contains(
                        "<a href=\"https://example.org/wind\">wind</a>",
                        "<note>Plain note.</note>",
                        "<note role=\"ex:scope\">Not for tides.</note>");
    }

    @Test
    void aDefinitionThatWasRewrittenHasItsOldMarkupNoLonger() throws IOException {
        KnowledgeItem item = read("definition-with-markup");
        Entity surge = item.entities().get(0);
        List<Label> descriptions = new ArrayList<>(surge.descriptions());
        descriptions.set(0, new Label("A high sea.", "en", null));
        KnowledgeItem changed = item.toBuilder()
                .entities(List.of(surge.toBuilder().descriptions(descriptions).build()))
                .build();
        String written = FORMAT.writeString(changed);
        assertThat(written)
                .contains("<definition xml:lang=\"en\">A high sea.</definition>", "<note role=\"ex:scope\">")
                .doesNotContain("<a href");
        assertThat(FORMAT.readString(written)).isEqualTo(changed);
    }

    @Test
    void detailsAreKeptAndStandWhereTheyStood() throws IOException {
        for (String name : List.of("geographic-details", "event-that-recurs")) {
            Entity entity = only(name);
            assertThat(entity.extensions()).hasSize(1);
            assertThat(entity.extensions().get(0).name()).isIn("geoAreaDetails", "eventDetails");
        }
        assertThat(edited(read("geographic-details")))
                .contains("<geoAreaDetails>", "<position latitude=\"47.5\" longitude=\"9.25\" altitude=\"395\"");
        assertThat(edited(read("event-that-recurs")))
                .contains("<rRule freq=\"WEEKLY\" byday=\"SA\"", "<confirmation qcode=\"edconf:bothConfirmed\"/>");
    }

    @Test
    void whatIsDeprecatedIsKeptInItsPlace() throws IOException {
        assertThat(only("deprecated-facet").extensions())
                .extracting(Extension::name)
                .containsExactly("facet", "remoteInfo", "hierarchyInfo", "hasInstrument", "conceptExtProperty");
        String written = edited(read("deprecated-facet"));
        assertThat(written.indexOf("<facet")).isBetween(0, written.indexOf("<hasInstrument"));
    }

    @Test
    void theOrderOfTheStandardIsNotNeeded() throws IOException {
        KnowledgeItem item = read(
                "wrong-order", "16 REPAIRED", "19 REPAIRED", "9 REPAIRED", "10 REPAIRED", "12 REPAIRED", "13 REPAIRED");
        Entity ana = item.entities().get(0);
        assertThat(ana.identity()).isEqualTo(Code.qcode("people:31"));
        assertThat(ana.kind()).isEqualTo(EntityKinds.PERSON);
        assertThat(ana.names()).extracting(Name::text).containsExactly("Ana Ruiz", "Ana Ruiz Soler");
        assertThat(item.metadata().dates().versionCreated()).isEqualTo(When.of("2026-03-01T08:00:00Z"));
    }

    @Test
    void emptyElementsAreNoValuesAndAreNotLost() throws IOException {
        KnowledgeItem item = read("empty-elements", "14 EMPTY", "15 EMPTY", "16 EMPTY");
        Entity nameless = item.entities().get(0);
        assertThat(nameless.names()).isEmpty();
        assertThat(nameless.extensions())
                .extracting(Extension::name)
                .containsExactly("name", "definition", "note", "sameAs", "related", "personDetails");
        assertThat(item.entities().get(1).identity()).isNull();
        assertThat(item.entities().get(1).names()).containsExactly(Name.of("No identifier"));
        assertThat(edited(item))
                .contains("<note/>", "<sameAs/>", "<related/>", "<personDetails/>", "<schemeMeta uri=\"\"/>");
    }

    @Test
    void aSchemeWithoutConceptsIsAnItemAllTheSame() throws IOException {
        KnowledgeItem item = read("nothing-in-it");
        assertThat(item.entities()).isEmpty();
        assertThat(item.extensions()).extracting(Extension::name).containsExactly("schemeMeta", Original.NAME);
        assertThat(edited(item)).contains("<schemeMeta uri=\"https://example.org/access/\" preferredalias=\"access\">");
    }

    @Test
    void theItemSaysWhoseItIs() throws IOException {
        KnowledgeItem item = read("around-the-concepts");
        assertThat(item.kind()).isEqualTo(KnowledgeItem.Kind.KNOWLEDGE_ITEM);
        assertThat(item.id()).isEqualTo("urn:example:around");
        assertThat(item.version()).isEqualTo("7");
        assertThat(item.schemes()).containsExactly(Scheme.of("topic", "https://example.org/topics/"));
        assertThat(item.metadata().credits().provider().identity()).isEqualTo(Code.qcode("nprov:EX"));
        assertThat(item.metadata().rights().get(0).notices()).containsExactly(Label.of("Example Wire 2026"));
        assertThat(item.metadata().dates().contentCreated()).isEqualTo(When.of("2026-02"));
        assertThat(item.head().titles()).containsExactly(Label.of("Topics of the port"));
        assertThat(item.head().descriptions().get(0).text()).isEqualTo("What is written about the port.");
        assertThat(item.entities()).extracting(Entity::id).containsExactly("t1", "t2");
        assertThat(item.entity("t2")).contains(item.entities().get(1));
        assertThat(item.entity(Code.qcode("topic:2"))).contains(item.entities().get(1));
        assertThat(item.resolve(Code.qcode("topic:1"))).contains("https://example.org/topics/1");
        assertThat(item.target(item.entities().get(1).relations().get(0)))
                .contains(item.entities().get(0));
        assertThat(item.target(Relation.of(KnowledgeItem.BROADER, "https://example.org/topics/1")))
                .contains(item.entities().get(0));
        assertThat(item.target(Relation.of(KnowledgeItem.BROADER, "topic:3"))).isEmpty();
        String written = edited(item);
        assertThat(written).contains("<hopHistory><hop seq=\"1\">", "<schemeMeta uri=\"https://example.org/topics/\"");
        assertThat(written.indexOf("<hopHistory>")).isLessThan(written.indexOf("<rightsInfo>"));
        assertThat(written.indexOf("<schemeMeta")).isGreaterThan(written.indexOf("</conceptSet>"));
    }

    @Test
    void theItemsOfAMessageAreReadOneByOneAndTheOthersNamed() throws IOException {
        try (KnowledgeReader reader = FORMAT.reader(file("message-with-other-items"))) {
            List<KnowledgeItem> items = new ArrayList<>();
            reader.forEach(items::add);
            assertThat(items).extracting(KnowledgeItem::id).containsExactly("urn:example:bag", "urn:example:retired");
            assertThat(items.get(0).entities()).isEqualTo(read("bag").entities());
            assertThat(items.get(1).entities())
                    .isEqualTo(read("retired-concept").entities());
            assertThat(reader.problems()).hasSize(1);
            Problem passed = reader.problems().get(0);
            assertThat(passed.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(passed.message()).contains("newsItem", "NewsmlFormat");
            assertThat(passed.location().line()).isEqualTo(5);
            assertThat(reader.next()).isEmpty();
        }
        try (ConceptReader reader = FORMAT.concepts(file("message-with-other-items"))) {
            List<String> seen = new ArrayList<>();
            for (Entity entity : reader) {
                seen.add(reader.id() + " " + entity.identity());
            }
            assertThat(seen)
                    .containsExactly(
                            "urn:example:bag topic:8",
                            "urn:example:retired access:none",
                            "urn:example:retired access:closed");
            assertThat(reader.problems()).hasSize(1);
        }
    }

    @Test
    void oneItemIsNotTakenForAMessageOfMany() {
        ArticleFormatException refused =
                catchThrowableOfType(ArticleFormatException.class, () -> FORMAT.read(file("message-with-other-items")));
        assertThat(refused.problems()).extracting(Problem::code).containsExactly(ProblemCodes.COUNT);
    }

    @Test
    void theArticlesOfTheMessageAreReadByTheOtherDoor() throws IOException {
        try (ArticleReader reader = NewsmlFormat.standard().reader(file("message-with-other-items"))) {
            assertThat(reader.next()).map(Article::id).contains("urn:example:article");
            assertThat(reader.next()).isEmpty();
            assertThat(reader.problems())
                    .hasSize(2)
                    .allMatch(problem -> problem.message().endsWith("KnowledgeFormat reads its entities"));
        }
        ArticleFormatException refused = catchThrowableOfType(
                ArticleFormatException.class, () -> NewsmlFormat.standard().reader(file("bag")));
        assertThat(refused.problems().get(0).message()).contains("holds entities and no article");
        assertThat(refused.problems().get(0).hint()).contains("KnowledgeFormat");
    }

    /** The children alone decide, whichever element they stand in. */
    @TestFactory
    Stream<DynamicTest> anAssertWithTheSameChildrenIsTheSameEntity() {
        return Set.of(
                        "aliases-by-role",
                        "bag",
                        "definition-with-markup",
                        "deprecated-facet",
                        "event-that-recurs",
                        "geographic-details",
                        "names-in-many-languages",
                        "parts-of-names")
                .stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Entity entity = only(name);
                    String article = Files.readString(file(name))
                            .replace("conceptItem", "newsItem")
                            .replaceFirst("<concept( [^>]*)?>\\s*<conceptId ([^/]*)/>", "<assert$1 $2>")
                            .replace("</concept>", "</assert>");
                    assertThat(NewsmlFormat.standard().readString(article).entities())
                            .containsExactly(entity);
                }));
    }
}
