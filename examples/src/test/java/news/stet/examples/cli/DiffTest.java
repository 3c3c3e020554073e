package news.stet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Change;
import news.stet.Changes;
import news.stet.Claim;
import news.stet.Commitment;
import news.stet.Source;
import news.stet.Span;
import news.stet.Verdicts;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.json.JsonFormat;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("stet diff")
class DiffTest {
    private static final Path ROOT = Path.of(System.getProperty("stet.root", ".."));
    private static final Path SEED = ROOT.resolve("seeds/belgorod-2023-05-23.json");

    @TempDir
    Path folder;

    @Test
    void saysNothingButThatTheyAreEqualOfOneArticleInTwoFormats() throws IOException {
        Article article = Articles.full();
        Path json = folder.resolve("a.json");
        Path xml = folder.resolve("a.xml");
        JsonFormat.standard().write(article, json);
        NewsmlFormat.standard().write(article, xml);

        Run run = Run.of("diff", json, xml);

        assertThat(run.status()).as(run.messages()).isZero();
        assertThat(run.text()).isEqualToNormalizingNewlines("equal\n");
    }

    @Test
    void tellsTwoVersionsApartAsTheReadmeShows() throws IOException {
        Run run = Run.of("diff", written("bridge-2.json", Bridge.article()), written("bridge-3.json", corrected()));

        assertThat(run.messages()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).isEqualToNormalizingNewlines(sample("README.md"));
    }

    @Test
    void tellsWhatMovedWithAnEditOfTheSeedInOneLine() throws IOException {
        Article before = JsonFormat.standard().read(SEED);
        Block block = before.body().stream()
                .filter(one -> one.text().length() > 300)
                .findFirst()
                .orElseThrow();
        Article after = block.edit(0, 0, "Updated: ").applyTo(before).article();
        long moved = Changes.between(before, after).of(Change.Kind.SPAN_MOVED).size();
        assertThat(moved).isGreaterThan(10);

        Run run = Run.of("diff", SEED, written("after.json", after));

        assertThat(run.text().lines())
                .hasSize(3)
                .contains("Text")
                .anySatisfy(line -> assertThat(line).startsWith("  " + block.id() + ": text edited: "))
                .anySatisfy(line -> assertThat(line).startsWith("    " + moved + " anchors moved with it: "));
    }

    @Test
    void tellsWhatWasLostWithAnEditOfTheSeed() throws IOException {
        Article before = JsonFormat.standard().read(SEED);
        Block block = before.body().stream()
                .filter(one -> one.text().length() > 300)
                .findFirst()
                .orElseThrow();
        var outcome = block.edit(0, block.codePoints().length() / 2, "Nothing.").applyTo(before);
        assertThat(outcome.lost()).hasSizeGreaterThan(3);

        Run run = Run.of("diff", SEED, written("after.json", outcome.article()));

        assertThat(run.text().lines().filter(line -> line.startsWith("    lost with it: ")))
                .hasSameSizeAs(outcome.lost());
        assertThat(run.text()).doesNotContain("removed", "changed: ");
    }

    @Test
    void pairsTheArticlesOfTwoCorporaByIdAndVersion() throws IOException {
        Article gone = Bridge.article("urn:example:gone");
        Article kept = Bridge.article("urn:example:kept");
        Article first = Bridge.article("urn:example:two");
        Article second = first.toBuilder().version("3").build();
        Path old = corpus("old.jsonl", gone, kept, first);
        Path now = corpus("new.jsonl", second, first, kept, Articles.minimal());

        Run run = Run.of("diff", old, now);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).isEqualToNormalizingNewlines("""
                        urn:example:two, version 3: Is the bridge closed?: only in %s
                        urn:stet:minimal: only in %s
                        urn:example:gone, version 2: Is the bridge closed?: only in %s
                        """.formatted(now, now, old));
        assertThat(Run.of("diff", old, old).text()).isEqualToNormalizingNewlines("equal\n");
    }

    @Test
    void namesTheArticleWhoseVersionsDifferIfThereAreMany() throws IOException {
        Path old = corpus("old.jsonl", Articles.minimal(), Bridge.article());
        Path now = folder.resolve("tables");
        try (ArticleWriter writer = CsvFormat.standard().writer(now)) {
            writer.write(corrected());
            writer.write(Articles.minimal());
        }

        Run run = Run.of("diff", old, now);

        assertThat(run.text())
                .isEqualToNormalizingNewlines(
                        "urn:example:bridge, version 3: Is the bridge closed?\n" + sample("README.md"));
    }

    @Test
    void tellsWhatTheStreamsSayDifferentlyOfThemselves() throws IOException {
        Path old = corpus("old.jsonl", Articles.minimal());
        Path now = folder.resolve("new.jsonl");
        try (ArticleWriter writer = JsonLinesFormat.standard().writer(now)) {
            writer.envelope(new Envelope(null, "wire", null, null, null, List.of(), List.of(), List.of(), List.of()));
            writer.write(Articles.minimal());
        }

        Run run = Run.of("diff", old, now);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).isEqualToNormalizingNewlines("Envelope\n  sender: changed: \"wire\"\n");
    }

    @Test
    void readsOneOfTheTwoFromStandardInput() throws IOException {
        Path file = written("a.json", Bridge.article());
        Run run = Run.piped(Files.readAllBytes(file), "diff", "-", file, "--from", "json");
        assertThat(run.status()).isZero();
    }

    @Test
    void everyChangeIsToldOrCountedOnce() throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            Article before = Articles.random(seed);
            Article after =
                    Articles.random(seed + 1000).toBuilder().id(before.id()).build();
            Changes changes = Changes.between(before, after);
            long following = changes.all().stream()
                    .mapToLong(change -> changes.following(change).size())
                    .sum();

            Run run = Run.of("diff", written("b.json", before), written("a.json", after));

            assertThat(run.status()).as(run.messages()).isEqualTo(1);
            assertThat(run.text().lines().filter(line -> line.matches("  [^ ].*")))
                    .as("seed %d", seed)
                    .hasSize((int) (changes.all().size() - following));
        }
    }

    @Test
    void saysWhatItCannotDo() throws IOException {
        Path file = written("a.json", Articles.minimal());
        assertThat(Run.of("diff", file).status()).isEqualTo(2);
        assertThat(Run.of("diff", "-", "-").status()).isEqualTo(2);
        assertThat(Run.of("diff", file, file, "--from", "nonsense").status()).isEqualTo(2);
        assertThat(Run.of("diff", file, folder.resolve("absent.json")).status()).isEqualTo(3);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Run run = Run.of("diff", file, bad);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).isEmpty();
        assertThat(run.messages()).contains("bad.json");
    }

    /** The bridge, a version later: somebody has looked. */
    private static Article corrected() {
        Article article = Bridge.article();
        Block block = article.block("p1").orElseThrow();
        Span guess = block.span("probably ");
        article = block.edit(guess.start(), guess.end(), "")
                .applyTo(article.toBuilder().version("3").build())
                .article();
        block = article.block("p1").orElseThrow();
        Span paper = block.span("Harbour Gazette");
        article = block.edit(paper.start(), paper.start(), "local paper ")
                .applyTo(article)
                .article();
        Claim closed = article.claims().get(0);
        List<Attribution> chain = closed.attributions();
        Claim open = article.claims().get(1);
        return article.toBuilder()
                .claims(List.of(
                        closed.toBuilder()
                                .attributions(List.of(
                                        chain.get(0),
                                        chain.get(1),
                                        chain.get(2).toBuilder()
                                                .commitment(Commitment.AFFIRMED)
                                                .build()))
                                .assessment(Assessment.builder(Source.entities("gazette"))
                                        .verdict(Verdicts.VERIFIED)
                                        .build())
                                .build(),
                        open,
                        Claim.builder("c3", "The bridge opens again on Monday.")
                                .attribution(Attribution.ownVoice(Commitment.UNCOMMITTED))
                                .attribution(Attribution.builder(Source.entities("mayor"))
                                        .commitment(Commitment.AFFIRMED)
                                        .build())
                                .build()))
                .build();
    }

    private Path written(String name, Article article) throws IOException {
        Path path = folder.resolve(name);
        JsonFormat.standard().write(article, path);
        return path;
    }

    private Path corpus(String name, Article... articles) throws IOException {
        Path path = folder.resolve(name);
        try (ArticleWriter writer = JsonLinesFormat.standard().writer(path)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
        return path;
    }

    /** What stands in a page below the call. */
    private static String sample(String page) throws IOException {
        String text = Files.readString(ROOT.resolve(page));
        String call = "stet diff bridge-2.json bridge-3.json\n```\n\n```text\n";
        int start = text.indexOf(call);
        assertThat(start).as("%s shows what diff prints", page).isNotNegative();
        return text.substring(start + call.length(), text.indexOf("```", start + call.length()));
    }
}
