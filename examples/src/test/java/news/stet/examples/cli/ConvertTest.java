package news.stet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.json.JsonFormat;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("stet convert")
class ConvertTest {
    @TempDir
    Path folder;

    private final Article article = Articles.full();
    private Path json;

    @BeforeEach
    void writeOne() throws IOException {
        json = folder.resolve("one.json");
        JsonFormat.standard().write(article, json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two.json", "two.jsonl", "two.xml", "two.zip", "two"})
    void losesNothingOnTheWayAndBack(String name) throws IOException {
        Path there = folder.resolve(name);
        Path back = folder.resolve("back.json");
        assertThat(Run.of("convert", json, there)).matches(Run::isSilent);
        assertThat(Run.of("convert", there, back)).matches(Run::isSilent);
        assertThat(JsonFormat.standard().read(back)).isEqualTo(article);
        assertThat(back).hasSameBinaryContentAs(json);
    }

    @Test
    void writesNinjsAndReadsWhatItWroteWhateverTheFileIsCalled() throws IOException {
        Path seed = Path.of(System.getProperty("stet.root"), "seeds", "belgorod-2023-05-23.json");
        Path item = folder.resolve("seed.ninjs");
        Run there = Run.of("convert", seed, item);
        assertThat(there.status()).isZero();
        assertThat(there.messages()).contains("DROPPED");
        Path named = Files.copy(item, folder.resolve("item.json"));
        Path back = folder.resolve("back.json");
        assertThat(Run.of("convert", named, back).status()).isZero();
        Article read = JsonFormat.standard().read(back);
        Article before = JsonFormat.standard().read(seed);
        assertThat(read.id()).isEqualTo(before.id());
        assertThat(read.body())
                .extracting(Block::text)
                .isEqualTo(before.body().stream().map(Block::text).toList());
        assertThat(read.body())
                .extracting(Block::role)
                .isEqualTo(before.body().stream().map(Block::role).toList());
        assertThat(read.entities()).isNotEmpty();
    }

    @Test
    void writesForTheWebAndReadsWhatItWrote() throws IOException {
        Path seed = Path.of(System.getProperty("stet.root"), "seeds", "belgorod-2023-05-23.json");
        Path web = folder.resolve("seed.jsonld");
        Run there = Run.of("convert", seed, web);
        assertThat(there.status()).isZero();
        assertThat(there.messages()).contains("DROPPED");
        Path back = folder.resolve("back.json");
        assertThat(Run.of("convert", web, back).status()).isZero();
        Article read = JsonFormat.standard().read(back);
        Article before = JsonFormat.standard().read(seed);
        assertThat(read.id()).isEqualTo(before.id());
        assertThat(read.claims())
                .extracting(Claim::proposition)
                .isEqualTo(before.claims().stream().map(Claim::proposition).toList());
    }

    @Test
    void tellsInAFewLinesWhatATextDoesNotShow() {
        Path seed = Path.of(System.getProperty("stet.root"), "seeds", "belgorod-2023-05-23.json");
        Run run = Run.of("convert", seed, folder.resolve("seed.txt"));
        assertThat(run.status()).isZero();
        assertThat(run.messages().lines())
                .hasSizeLessThan(12)
                .allMatch(line -> line.startsWith("urn:example:stet:belgorod-2023-05-23: /"))
                .anyMatch(line -> line.contains("/claims: DROPPED: \"Russian partisans"))
                .anyMatch(line -> line.contains("/entities: DROPPED: \"Vladimir Putin\" and "))
                .anyMatch(line -> line.endsWith("/body/b1/id: DROPPED: \"b1\" (and 17 more like it)"))
                .noneMatch(line -> line.contains("/text"));
    }

    @Test
    void readsNitfAndSaysThatItIsNotWritten() throws IOException {
        Path nitf = Files.writeString(
                folder.resolve("storm.xml"), "<nitf uno=\"urn:example:storm\"><body><p>Storm.</p></body></nitf>");
        Path back = folder.resolve("back.json");
        assertThat(Run.of("convert", nitf, back)).matches(Run::isSilent);
        assertThat(JsonFormat.standard().read(back).id()).isEqualTo("urn:example:storm");

        Run run = Run.of("convert", json, folder.resolve("two.nitf"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("the format nitf is read and not written", "newsml");
        assertThat(Run.of("convert", json, folder.resolve("two.xml"), "--to", "nitf")
                        .status())
                .isEqualTo(2);
        assertThat(folder.resolve("two.nitf")).doesNotExist();
    }

    @Test
    void writesOneArticleAsAnItemAndManyAsAMessage() throws IOException {
        Path xml = folder.resolve("one.xml");
        Run.of("convert", json, xml);
        assertThat(Files.readString(xml)).contains("<newsItem").doesNotContain("<newsMessage");

        Run.of("convert", corpus(2), xml);
        assertThat(Files.readString(xml)).contains("<newsMessage");
        try (ArticleReader reader = NewsmlFormat.standard().reader(xml)) {
            assertThat(reader.stream()).isEqualTo(articles(2).toList());
        }
    }

    @Test
    void goesFromStandardInputToStandardOutput() throws IOException {
        byte[] bytes = Files.readAllBytes(json);
        Run named = Run.piped(bytes, "convert", "-", "-", "--from", "json", "--to", "newsml");
        assertThat(named.status()).isZero();
        Run recognized = Run.piped(named.out(), "convert", "-", "-", "--to=json");
        assertThat(recognized.status()).isZero();
        assertThat(recognized.out()).isEqualTo(bytes);
    }

    @Test
    void writesTablesToStandardOutputAsAZip() throws IOException {
        Run run = Run.of("convert", json, "-", "--to", "csv");
        assertThat(CsvFormat.standard().read(new ByteArrayInputStream(run.out())))
                .isEqualTo(article);
    }

    @Test
    void namesTheFormatOverTheExtension() throws IOException {
        Path odd = folder.resolve("odd.txt");
        assertThat(Run.of("convert", json, odd, "--to", "json")).matches(Run::isSilent);
        assertThat(odd).hasSameBinaryContentAs(json);
        assertThat(Run.of("convert", odd, "-", "--from", "json", "--to", "json").out())
                .isEqualTo(Files.readAllBytes(json));
    }

    @Test
    void looksAtTheFirstBytesWhereTheExtensionSaysNothing() throws IOException {
        Path bare = folder.resolve("bare");
        Files.copy(json, bare);
        assertThat(Run.of("convert", bare, "-", "--to", "json").out()).isEqualTo(Files.readAllBytes(json));
    }

    @Test
    void streamsACorpus() throws IOException {
        Path corpus = corpus(300);
        Path tables = folder.resolve("tables");
        Path back = folder.resolve("back.jsonl");
        assertThat(Run.of("convert", corpus, tables)).matches(Run::isSilent);
        assertThat(Run.of("convert", tables, back)).matches(Run::isSilent);
        assertThat(back).hasSameBinaryContentAs(corpus);
    }

    @Test
    void keepsAnEmptyCorpus() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        Path tables = folder.resolve("tables");
        assertThat(Run.of("convert", empty, tables)).matches(Run::isSilent);
        try (ArticleReader reader = CsvFormat.standard().reader(tables)) {
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void countsForWhoeverWatches() throws IOException {
        Run run = Run.watched("convert", corpus(2_000), folder.resolve("back.jsonl"));
        assertThat(run.messages()).contains("\r").endsWith("\r2,000 articles" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesManyWhereTheFormatHoldsOne() throws IOException {
        Path out = folder.resolve("out.json");
        Run run = Run.of("convert", corpus(2), out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages())
                .contains("corpus.jsonl: COUNT: holds more than one article", "json holds exactly one", "jsonl")
                .hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesNoneWhereTheFormatHoldsOne() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        Run run = Run.of("convert", empty, folder.resolve("out.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages()).contains("empty.jsonl: COUNT: holds no article");
    }

    @Test
    void leavesTheTargetAloneIfTheInputIsBroken() throws IOException {
        Path corpus = corpus(3);
        Files.writeString(corpus, Files.readString(corpus) + "{\"broken\"\n", StandardCharsets.UTF_8);
        Path out = Files.writeString(folder.resolve("out.jsonl"), "before");
        Run run = Run.of("convert", corpus, out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages()).contains("corpus.jsonl:4:").doesNotContain("\tat ");
        assertThat(out).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void passesWarningsOn() throws IOException {
        Path text = Files.writeString(folder.resolve("wire.txt"), "From: Ana Ruiz\n\nThe bridge is closed.\n");
        Run run = Run.of("convert", text, folder.resolve("wire.json"));
        assertThat(run.status()).isZero();
        assertThat(run.messages()).contains("wire.txt", "GUESSED");
    }

    @Test
    void refusesToWriteOverItsInput() throws IOException {
        Run run = Run.of("convert", json, folder.resolve(".").resolve("one.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(JsonFormat.standard().read(json)).isEqualTo(article);
    }

    @Test
    void saysWhichFormatsThereAre() {
        Run unknown = Run.of("convert", json, "-", "--to", "docx");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.messages()).contains("no format \"docx\"", "json", "newsml", "csv", "text", "--help");

        Run extension = Run.of("convert", json, folder.resolve("out.docx"));
        assertThat(extension.status()).isEqualTo(2);
        assertThat(extension.messages()).contains("out.docx", "--to");

        Run nowhere = Run.of("convert", json, "-");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.messages()).contains("--to");
    }

    @Test
    void saysThatItKnowsNoFormatForAnInput() throws IOException {
        Path unknown = Files.write(folder.resolve("unknown"), new byte[] {1, 2, 3});
        Run run = Run.of("convert", unknown, "-", "--to", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages()).contains("unknown: UNKNOWN").hasLineCount(1);
        Run piped = Run.piped(new byte[] {1, 2, 3}, "convert", "-", "-", "--to", "json");
        assertThat(piped.status()).isEqualTo(1);
        assertThat(piped.messages()).contains("stdin: UNKNOWN").hasLineCount(1);
    }

    @Test
    void tellsWhatCannotBeReadOrWritten() {
        Run missing = Run.of("convert", folder.resolve("missing.json"), "-", "--to", "json");
        assertThat(missing.status()).isEqualTo(3);
        assertThat(missing.messages())
                .contains("missing.json: no such file or folder")
                .hasLineCount(1);

        Run nowhere = Run.of("convert", json, folder.resolve("no").resolve("out.json"));
        assertThat(nowhere.status()).isEqualTo(3);
        assertThat(nowhere.messages()).contains("its folder does not exist").hasLineCount(1);
    }

    @Test
    void skipsOrCollectsWhatCannotBeRead() throws IOException {
        Path corpus = corpus(3);
        Files.writeString(corpus, Files.readString(corpus) + "{\"broken\"\n", StandardCharsets.UTF_8);
        Path out = folder.resolve("out.xml");

        Run skipped = Run.of("convert", corpus, out, "--bad=skip");
        assertThat(skipped.status()).isEqualTo(1);
        assertThat(skipped.messages())
                .contains("corpus.jsonl:4:", "4 articles read, 3 written without losses, 1 skipped")
                .hasLineCount(2);
        try (ArticleReader reader = NewsmlFormat.standard().reader(out)) {
            assertThat(reader.stream()).isEqualTo(articles(3).toList());
        }

        Path bad = folder.resolve("bad");
        assertThat(Run.of("convert", corpus, out, "--bad", bad).status()).isEqualTo(1);
        assertThat(bad.resolve("000000004.bad")).hasContent("{\"broken\"");
        assertThat(bad.resolve("000000004.txt")).content().contains("corpus.jsonl:4:");

        Path other = folder.resolve("other.jsonl");
        Run tooMany = Run.of("convert", corpus, other, "--bad=skip", "--max-bad=10%");
        assertThat(tooMany.status()).isEqualTo(1);
        assertThat(tooMany.messages()).contains("LIMIT: 1 of 4 articles are bad");
        assertThat(other).doesNotExist();
        assertThat(Run.of("convert", corpus, other, "--bad=skip", "--max-bad=0").messages())
                .contains("LIMIT: 1 bad articles, and at most 0 are allowed");
        assertThat(Run.of("convert", corpus, other, "--bad=skip", "--max-bad=few")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void saysWhatWouldBeLostAndWritesNothing() throws IOException {
        Path foreign = Files.writeString(
                folder.resolve("foreign.xml"),
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:example:a'><itemMeta/></newsItem>");
        Path out = folder.resolve("out.xml");

        Run run = Run.of("convert", foreign, out, "--dry-run");
        assertThat(run.status()).isZero();
        assertThat(run.messages())
                .contains(
                        "urn:example:a: /extensions",
                        ": MOVED",
                        "1 article read, 1 would be written without losses, 0 skipped");
        assertThat(out).doesNotExist();

        Run refused = Run.of("convert", foreign, out, "--losses=fail");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.messages()).contains("MOVED", "nothing was written, since this may not be lost");
        assertThat(out).doesNotExist();

        assertThat(Run.of("convert", foreign, out, "--losses=moved").status()).isZero();
        assertThat(out).exists();
        assertThat(Run.of("convert", foreign, out, "--losses=everything").status())
                .isEqualTo(2);
        assertThat(Run.of("convert", corpus(2), folder.resolve("new.jsonl"), "--dry-run")
                        .messages())
                .isEqualTo("2 articles read, 2 would be written without losses, 0 skipped" + System.lineSeparator());
        assertThat(folder.resolve("new.jsonl")).doesNotExist();
    }

    @Test
    void writesAReport() throws IOException {
        Path corpus = corpus(2);
        Files.writeString(corpus, Files.readString(corpus) + "{}\n", StandardCharsets.UTF_8);
        Path report = folder.resolve("report.json");

        Run.of("convert", corpus, folder.resolve("out.csv"), "--to=jsonl", "--bad=skip", "--report", report);

        assertThat(report)
                .content()
                .contains("\"read\": 3", "\"written\": 2", "\"skipped\": 1", "\"lossless\": true", "\"line\": 3");
    }

    private Path corpus(int count) throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        try (ArticleWriter writer = JsonLinesFormat.standard().writer(corpus)) {
            articles(count).forEach(one -> {
                try {
                    writer.write(one);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return corpus;
    }

    private static Stream<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(i -> Bridge.article("urn:example:" + i));
    }
}
