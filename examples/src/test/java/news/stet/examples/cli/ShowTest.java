package news.stet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Embargo;
import news.stet.PublicationStatuses;
import news.stet.Status;
import news.stet.When;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonFormat;
import news.stet.json.JsonLinesFormat;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("stet show")
class ShowTest {
    private static final String BRIDGE = """
            Is the bridge closed?
            urn:example:bridge, version 2, en, 2 blocks, 5 entities, 2 claims

            CLAIM  WHO                           COMMITMENT   ACT, MODE             WORDS
            ----------------------------------------------------------------------------------------------------
            c1     The bridge is closed.
                   the article                   UNCOMMITTED
                   > Harbour Gazette             UNCOMMITTED  cite                  cue "citing"
                     > two engineers             PROBABLE     indirect              hedge "probably"
                       content "The bridge is … closed"
                   assessed by the article: unverified, "could not be confirmed"
                   contradicts c2 (Ana Ruiz): The bridge is open.

            c2     The bridge is open.
                   the article                   UNCOMMITTED
                   > Ana Ruiz (via Telegram)     AFFIRMED     write, direct
                     quote "The bridge is open,"
                   contradicts c1 (two engineers): The bridge is closed.

            """;

    @TempDir
    Path folder;

    private Path bridge;

    @BeforeEach
    void writeBridge() throws IOException {
        bridge = folder.resolve("bridge.json");
        JsonFormat.standard().write(Bridge.article(), bridge);
    }

    @Test
    void printsWhoSaysWhat() {
        Run run = Run.of("show", bridge);
        assertThat(run.text()).isEqualToNormalizingNewlines(BRIDGE);
        assertThat(run.status()).isZero();
        assertThat(run.messages()).isEmpty();
    }

    @Test
    void printsTheSeedAsTheReadmeShowsIt() throws IOException {
        Path root = Path.of(System.getProperty("stet.root", ".."));
        String readme = Files.readString(root.resolve("README.md"));
        int start = readme.indexOf("```text\n") + "```text\n".length();
        String sample = readme.substring(start, readme.indexOf("```", start));
        assertThat(sample).startsWith("c");
        assertThat(Run.of("show", root.resolve("seeds/belgorod-2023-05-23.json"))
                        .text())
                .contains(sample.replace("\n", System.lineSeparator()));
    }

    @Test
    void printsEveryArticleOfACorpus() throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        try (ArticleWriter writer = JsonLinesFormat.standard().writer(corpus)) {
            writer.write(Bridge.article());
            writer.write(Bridge.article());
        }
        assertThat(Run.of("show", corpus).text()).isEqualToNormalizingNewlines(BRIDGE + BRIDGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 131})
    void keepsToTheWidth(int width) throws IOException {
        for (Article article : List.of(Bridge.article(), Articles.full(), Articles.random(7), Articles.random(8))) {
            Path path = folder.resolve("article.json");
            JsonFormat.standard().write(article, path);
            Run run = Run.of("show", path, "--width", width);
            assertThat(run.status()).isZero();
            assertThat(run.text().lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(width));
            // Nothing that could move the cursor, turn the text round or hide.
            assertThat(run.text().replace(System.lineSeparator(), ""))
                    .isEqualTo(Columns.escape(run.text().replace(System.lineSeparator(), "")));
        }
    }

    @Test
    void namesEveryClaimAndEverybodyInItsChain() throws IOException {
        Article article = Articles.full();
        Path path = folder.resolve("article.json");
        JsonFormat.standard().write(article, path);
        String text = Run.of("show", path, "--width", "100000").text();
        for (Claim claim : article.claims()) {
            assertThat(text).contains(claim.id());
            for (Attribution step : claim.attributions()) {
                step.source()
                        .ids()
                        .forEach(id -> assertThat(text)
                                .contains(Columns.escape(
                                        article.entity(id).orElseThrow().name().orElse(id))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayor", "ana ruiz", "telegram", "Ruiz"})
    void showsTheClaimsOfOneAlone(String entity) {
        Run run = Run.of("show", bridge, "--entity", entity);
        assertThat(run.text())
                .contains("1 of 2 claims", "c2     The bridge is open.")
                .doesNotContain("c1     ");
        assertThat(run.status()).isZero();
    }

    @Test
    void showsTheClaimsAboutSomething() {
        assertThat(Run.of("show", bridge, "--entity", "the bridge").text())
                .contains("1 of 2 claims", "c1     The bridge is closed.");
    }

    @Test
    void saysWhatMayNotBeUsed() throws IOException {
        Article article = Articles.minimal();
        for (Map.Entry<Status, String> entry : Map.of(
                        Status.builder()
                                .publication(Code.uri("http://cv.iptc.org/newscodes/pubstatusg2/canceled"))
                                .build(),
                        ", canceled,",
                        Status.builder()
                                .publication(PublicationStatuses.WITHHELD)
                                .build(),
                        ", status stat:withheld,",
                        Status.builder().embargo(new Embargo(null)).build(),
                        ", embargoed,",
                        Status.builder()
                                .embargo(new Embargo(When.of("2024-05-03T06:00:00Z")))
                                .expiry(When.of("2024-06"))
                                .build(),
                        ", embargoed until 2024-05-03T06:00:00Z, expires 2024-06,")
                .entrySet()) {
            Path file = folder.resolve("status.json");
            JsonFormat.standard()
                    .write(article.toBuilder().status(entry.getKey()).build(), file);
            assertThat(Run.of("show", file, "--width", "120").text()).contains(entry.getValue());
        }
    }

    @Test
    void saysIfNobodyIsCalledThat() {
        Run run = Run.of("show", bridge, "--entity", "Nobody");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).isEmpty();
        assertThat(run.messages()).contains("no article speaks of Nobody").hasLineCount(1);
    }

    @Test
    void refusesToBeTooNarrow() {
        Run run = Run.of("show", bridge, "--width", "20");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("--width is at least 80");
    }
}
