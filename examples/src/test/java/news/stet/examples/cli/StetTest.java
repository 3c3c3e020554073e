package news.stet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormats;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("stet")
class StetTest {
    @Test
    @Tag("module-path")
    void findsAllFormats() {
        assertThat(ArticleFormats.load().all())
                .extracting(ArticleFormat::name)
                .contains("csv", "json", "jsonl", "newsml", "ninjs", "schemaorg", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "convert", "show", "check", "roundtrip", "diff"})
    @Tag("module-path")
    void explainsItself(String command) {
        String[] help = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
        Run run = Run.of((Object[]) help);
        assertThat(run.status()).isZero();
        assertThat(run.text()).contains("Usage: stet", command, "Exit status:", "IN and OUT:");
        assertThat(run.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "convert", "show", "check", "roundtrip", "diff"})
    void tellsItsVersion(String command) {
        String[] version = command.isEmpty() ? new String[] {"--version"} : new String[] {command, "--version"};
        Run run = Run.of((Object[]) version);
        assertThat(run.status()).isZero();
        assertThat(run.text()).startsWith("stet ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "publish", "convert", "convert one", "convert one two three", "show", "check --nonsense x"})
    void saysIfItDoesNotUnderstand(String command) {
        Run run = Run.of((Object[]) (command.isEmpty() ? new String[0] : command.split(" ")));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void ownsUpToAFaultOfItsOwnWithoutAStackTrace() {
        StringWriter messages = new StringWriter();
        int status = Stet.run(
                new Surroundings(
                        ArticleFormats.of(new Faulty()),
                        new ByteArrayInputStream("faulty".getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayOutputStream(),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(messages, true),
                        false),
                "check",
                "-",
                "--from",
                "faulty");
        assertThat(status).isEqualTo(4);
        assertThat(messages.toString())
                .startsWith("stet: a fault of stet itself: ")
                .hasLineCount(1);
    }

    @Test
    void failsIfNobodyCanReadWhatItPrints() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        StringWriter messages = new StringWriter();
        String article = JsonFormat.standard().writeString(Bridge.article());
        int status = Stet.run(
                new Surroundings(
                        ArticleFormats.load(),
                        new ByteArrayInputStream(article.getBytes(StandardCharsets.UTF_8)),
                        full,
                        new PrintWriter(full),
                        new PrintWriter(messages, true),
                        false),
                "show",
                "-");
        assertThat(status).isEqualTo(3);
        assertThat(messages.toString())
                .contains("standard output cannot be written")
                .hasLineCount(1);
    }

    /** A format that breaks the promise of every format. */
    private static final class Faulty implements ArticleFormat {
        @Override
        public String name() {
            return "faulty";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of();
        }

        @Override
        public List<String> fileExtensions() {
            return List.of("faulty");
        }

        @Override
        public ArticleReader reader(InputStream in, String source) {
            throw new IllegalStateException("a bug");
        }

        @Override
        public ArticleWriter writer(OutputStream out) {
            throw new IllegalStateException("a bug");
        }
    }
}
