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
}
