package news.stet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.stet.json.JsonFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("stet check")
class CheckTest {
    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithASoundArticle() throws IOException {
        Path path = folder.resolve("bridge.json");
        JsonFormat.standard().write(Bridge.article(), path);
        Run run = Run.of("check", path);
        assertThat(run.text()).isEqualToNormalizingNewlines("no problems\n");
        assertThat(run.messages()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void printsEveryProblemOnALineOfItsOwn() throws IOException {
        String sound = JsonFormat.standard().writeString(Bridge.article());
        // Two references that lead nowhere, one in each claim.
        String broken = sound.replace("\"engineers\"]", "\"nobody\"]").replace("\"mayor\"]", "\"someone\"]");
        Path path = Files.writeString(folder.resolve("broken.json"), broken);
        Run run = Run.of("check", path);
        assertThat(run.text().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(path + ":") && line.contains(": REFERENCE: "))
                .anyMatch(line -> line.contains("\"nobody\""))
                .anyMatch(line -> line.contains("\"someone\""));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void doesNotFailForWhatIsMerelyGuessed() throws IOException {
        Path path = Files.writeString(folder.resolve("wire.txt"), "From: Ana Ruiz\n\nThe bridge is closed.\n");
        Run run = Run.of("check", path);
        assertThat(run.text()).contains("wire.txt", "GUESSED");
        assertThat(run.status()).isZero();
    }

    @Test
    void readsStandardInput() {
        Run run = Run.piped("{\"id\": 1".getBytes(StandardCharsets.UTF_8), "check", "-", "--from", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).startsWith("stdin:1:");
    }

    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                conformance="power" guid="urn:example:1" version="1">
              <itemMeta>
                <itemClass qcode="ninat:text"/>
                <provider qcode="nprov:EXAMPLE"/>
                <versionCreated>2026-11-24T18:30:00Z</versionCreated>
              </itemMeta>
            </newsItem>
            """;

    @Test
    void holdsNewsmlAgainstTheStandard() throws IOException {
        Path path = Files.writeString(
                folder.resolve("wrong.xml"), ITEM.replace("<versionCreated>", "<role/><versionCreated>"));
        Run run = Run.of("check", path);
        assertThat(run.text().lines())
                .anyMatch(line -> line.startsWith(path + ":6:") && line.contains(": IDENTITY_MISSING: "))
                .anyMatch(line -> line.contains("newsItem/itemMeta[1]/versionCreated[1]: ELEMENT_ORDER: "))
                .noneMatch(line -> line.contains("Exception"));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void passesNewsmlThatHasWarningsAlone() throws IOException {
        Path sound = Files.writeString(folder.resolve("sound.xml"), ITEM);
        assertThat(Run.of("check", sound).text()).isEqualToNormalizingNewlines("no problems\n");
        Path doubtful = Files.writeString(folder.resolve("doubtful.xml"), ITEM.replace(":00Z", ":00"));
        Run run = Run.of("check", doubtful);
        assertThat(run.text()).contains("ZONE_MISSING").hasLineCount(1);
        assertThat(run.status()).isZero();
    }

    @Test
    void checksItemsThatHoldNoArticle() throws IOException {
        String concept = ITEM.replace("newsItem", "conceptItem").replace("ninat:text", "cinat:concept");
        Path path = Files.writeString(folder.resolve("concept.xml"), concept);
        assertThat(Run.of("check", path).status()).isZero();
        Run wrong = Run.piped(
                concept.replace("</itemMeta>", "</itemMeta><contentSet/>").getBytes(StandardCharsets.UTF_8),
                "check",
                "-");
        assertThat(wrong.text()).startsWith("stdin:7:").contains("ELEMENT_UNKNOWN");
        assertThat(wrong.status()).isEqualTo(1);
    }

    @Test
    void takesASchemaOfTheUsers() throws IOException {
        Path document = Files.writeString(folder.resolve("sound.xml"), ITEM);
        Path schema = Files.writeString(
                folder.resolve("own.xsd"),
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"a\"/></xs:schema>");
        Run run = Run.of("check", "--schema", schema, document);
        assertThat(run.text()).contains(": ROOT: ");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Run.of("check", "--schema", folder.resolve("absent.xsd"), document)
                        .status())
                .isEqualTo(3);
        Path json = folder.resolve("bridge.json");
        JsonFormat.standard().write(Bridge.article(), json);
        Run other = Run.of("check", "--schema", schema, json);
        assertThat(other.messages()).contains("--schema is for NewsML-G2");
        assertThat(other.status()).isEqualTo(2);
    }
}
