package news.stet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.stet.Code;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.EntityRelations;
import news.stet.Label;
import news.stet.Match;
import news.stet.Name;
import news.stet.NameRoles;
import news.stet.Relation;
import news.stet.newsml.KnowledgeFormat;
import news.stet.newsml.KnowledgeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("stet show, stet convert: a vocabulary")
class EntityListTest {
    private static final String LIST = """
            urn:example:people, version 3, en, entities, no article

            ENTITY        NAME                                    KIND            IDENTITY
            ----------------------------------------------------------------------------------------------------
            ana           Ana Ruiz                                person          people:31
                          also Alcaldesa Ruiz (es, alternate)
                          The mayor of Lake Port.
                          same as https://example.com/q/4711
                          memberOf org:12
                          broader people:1

            e2            (no name)                               geoArea

            2 entities
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeVocabulary() throws IOException {
        KnowledgeItem item = KnowledgeItem.builder(KnowledgeItem.Kind.KNOWLEDGE_ITEM, "urn:example:people")
                .version("3")
                .language("en")
                .entity(Entity.builder("ana", EntityKinds.PERSON)
                        .identity(Code.qcode("people:31"))
                        .name(Name.of("Ana Ruiz"))
                        .name(new Name("Alcaldesa Ruiz", "es", NameRoles.ALTERNATE))
                        .description(Label.of("The mayor of Lake Port."))
                        .match(Match.of("https://example.com/q/4711"))
                        .relation(Relation.of(EntityRelations.MEMBER_OF, "org:12"))
                        .relation(Relation.of(KnowledgeItem.BROADER, "people:1"))
                        .build())
                .entity(Entity.builder("e2", EntityKinds.GEO_AREA).build())
                .build();
        file = folder.resolve("people.xml");
        KnowledgeFormat.standard().write(item, file);
    }

    @Test
    void listsItsEntities() {
        Run run = Run.of("show", file);
        assertThat(run.text()).isEqualToNormalizingNewlines(LIST);
        assertThat(run.messages()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void listsThoseOfAPipe() throws IOException {
        assertThat(Run.piped(Files.readAllBytes(file), "show", "-").text()).isEqualToNormalizingNewlines(LIST);
    }

    @Test
    void listsOneAlone() {
        assertThat(Run.of("show", file, "--entity", "alcaldesa").text())
                .contains("Ana Ruiz", "1 entity")
                .doesNotContain("e2");
        Run nobody = Run.of("show", file, "--entity", "Nobody");
        assertThat(nobody.status()).isEqualTo(1);
        assertThat(nobody.messages()).contains("no entity is called Nobody");
    }

    @Test
    void convertSaysThatThereIsNoArticle() throws IOException {
        Run run = Run.of("convert", file, folder.resolve("out.jsonl"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages()).contains("holds entities and no article", "KnowledgeFormat");
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
        Run piped = Run.piped(Files.readAllBytes(file), "convert", "-", folder.resolve("out.jsonl"));
        assertThat(piped.status()).isEqualTo(1);
        assertThat(piped.messages()).contains("stdin:2:1", "holds entities and no article");
    }

    @Test
    void nothingInItMovesTheCursor() throws IOException {
        String text = Files.readString(file).replace("Ana Ruiz", "Ana\u202E Ruiz");
        Path turned = folder.resolve("turned.xml");
        Files.write(turned, text.getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("show", turned).text()).contains("Ana\\u202E Ruiz");
    }
}
