package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import news.stet.Entity;
import news.stet.Label;
import news.stet.Name;
import news.stet.Relation;
import news.stet.io.Loss;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What IPTC published with concepts in it is read, and written as it was; and once edited, still valid and whole. */
class OfficialConceptsTest {
    private static final KnowledgeFormat FORMAT = KnowledgeFormat.standard();

    private record Document(Path file, boolean valid) {}

    private static Stream<Document> documents() throws IOException {
        Path folder = Standards.folder();
        List<Document> documents = new ArrayList<>();
        List<String> rows = Files.readAllLines(folder.resolve("manifest.tsv"));
        List<String> columns = List.of(rows.get(0).split("\t", -1));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (Set.of("conceptItem", "knowledgeItem").contains(cells[columns.indexOf("root")])) {
                documents.add(
                        new Document(folder.resolve(cells[0]), cells[columns.indexOf("xerces_2.35")].equals("valid")));
            }
        }
        assertThat(documents).hasSizeGreaterThan(40);
        assertThat(documents.stream().filter(Document::valid)).hasSizeGreaterThan(40);
        return documents.stream();
    }

    private interface Law {
        void check(Document document) throws Exception;
    }

    private static Stream<DynamicTest> each(Law law) throws IOException {
        Path folder = Standards.folder();
        return documents()
                .map(document -> DynamicTest.dynamicTest(
                        folder.relativize(document.file).toString(), () -> law.check(document)));
    }

    @TestFactory
    Stream<DynamicTest> comeBackAsTheyWere() throws Exception {
        Schema schema = Standards.schema();
        return each(document -> {
            KnowledgeItem item = FORMAT.read(document.file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Loss> losses = FORMAT.write(item, out);
            byte[] written = out.toByteArray();
            assertThat(FORMAT.read(new ByteArrayInputStream(written))).isEqualTo(item);
            Standards.validate(schema.newValidator(), written);
            assertThat(losses.isEmpty()).as("%s", losses).isEqualTo(document.valid);
            if (document.valid) {
                Infoset.assertSameBetweenElements(Files.readAllBytes(document.file), written);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> comeBackAsTheyWereWithTheirFaultsIfAskedFor() throws Exception {
        KnowledgeFormat faithful = KnowledgeFormat.builder().faithful().build();
        return each(document -> {
            KnowledgeItem item = faithful.read(document.file);
            byte[] written = faithful.writeString(item).getBytes(StandardCharsets.UTF_8);
            assertThat(faithful.read(new ByteArrayInputStream(written))).isEqualTo(item);
            Infoset.assertSameBetweenElements(Files.readAllBytes(document.file), written);
        });
    }

    @TestFactory
    Stream<DynamicTest> comeBackEqualAndValidOnceEdited() throws Exception {
        Schema schema = Standards.schema();
        return each(document -> {
            KnowledgeItem item =
                    FORMAT.read(document.file).toBuilder().version("4711").build();
            byte[] written = FORMAT.writeString(item).getBytes(StandardCharsets.UTF_8);
            assertThat(FORMAT.read(new ByteArrayInputStream(written))).isEqualTo(item);
            assertThat(FORMAT.writeString(FORMAT.read(new ByteArrayInputStream(written)))
                            .getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(written);
            Standards.validate(schema.newValidator(), written);
        });
    }

    @TestFactory
    Stream<DynamicTest> comeBackEqualAndValidWhicheverEntityIsEdited() throws Exception {
        Schema schema = Standards.schema();
        return each(document -> {
            KnowledgeItem item = FORMAT.read(document.file);
            for (int i = 0; i < Math.min(item.entities().size(), 5); i++) {
                List<Entity> entities = new ArrayList<>(item.entities());
                entities.set(i, edited(entities.get(i)));
                KnowledgeItem changed = item.toBuilder().entities(entities).build();
                byte[] written = FORMAT.writeString(changed).getBytes(StandardCharsets.UTF_8);
                assertThat(FORMAT.read(new ByteArrayInputStream(written))).isEqualTo(changed);
                Standards.validate(schema.newValidator(), written);
            }
        });
    }

    /** One more name in front, the descriptions turned round, one relation more and one less. */
    private static Entity edited(Entity entity) {
        List<Name> names = new ArrayList<>(entity.names());
        names.add(0, Name.of("Another name"));
        List<Label> descriptions = new ArrayList<>(entity.descriptions());
        Collections.reverse(descriptions);
        List<Relation> relations = new ArrayList<>(entity.relations());
        if (!relations.isEmpty()) {
            relations.remove(0);
        }
        relations.add(Relation.of(KnowledgeItem.BROADER, "urn:example:more"));
        return entity.toBuilder()
                .names(names)
                .descriptions(descriptions)
                .relations(relations)
                .build();
    }

    @TestFactory
    Stream<DynamicTest> giveTheSameEntitiesOneAtATime() throws Exception {
        return each(document -> {
            List<Entity> entities = new ArrayList<>();
            try (ConceptReader reader = FORMAT.concepts(document.file)) {
                reader.forEach(entities::add);
            }
            assertThat(entities).isEqualTo(FORMAT.read(document.file).entities());
        });
    }
}
