package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import news.stet.Article;
import news.stet.Extension;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The usual data package is the one that is made and taken apart for whatever else a set says. */
class UsualPackageTest {
    private static final long SEED = 693_147;
    private static final CsvFormat CSV = CsvFormat.standard();

    @TempDir
    private Path temporary;

    @Test
    void itsTextIsThatOfAnyOther() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            List<DataPackage.Content> contents = contents(random);
            assertThat(new String(UsualPackage.write(contents), StandardCharsets.UTF_8))
                    .as("seed %d", SEED)
                    .isEqualTo(text(contents));
        }
    }

    @Test
    void itSaysWhatIsReadFromAnyOther() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            String text = text(contents(random));
            DataPackage expected = DataPackage.read(text, "");
            DataPackage usual = DataPackage.usual(text.getBytes(StandardCharsets.UTF_8));
            assertThat(usual).as("seed %d", SEED).isNotNull();
            assertSame(usual, expected);
        }
    }

    @Test
    void whateverIsChangedInItIsReadAsAnyOther() {
        Random random = new Random(SEED);
        String text = text(contents(random));
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            int at = random.nextInt(text.length());
            String changed = switch (random.nextInt(3)) {
                case 0 -> text.substring(0, at) + text.substring(at + 1);
                case 1 -> text.substring(0, at) + "0a\" ,é".charAt(random.nextInt(6)) + text.substring(at);
                default -> text.substring(0, at) + "19fF".charAt(random.nextInt(4)) + text.substring(at + 1);
            };
            DataPackage usual = DataPackage.usual(changed.getBytes(StandardCharsets.UTF_8));
            if (usual != null) {
                read++;
                assertSame(usual, DataPackage.read(changed, ""));
            }
        }
        assertThat(read).as("seed %d", SEED).isGreaterThan(100);
        for (int end = 0; end < text.length(); end++) {
            assertThat(DataPackage.usual(text.substring(0, end).getBytes(StandardCharsets.UTF_8)))
                    .isNull();
        }
        assertThat(DataPackage.usual((text + "\n").getBytes(StandardCharsets.UTF_8)))
                .isNull();
    }

    @Test
    void whatIsWrittenIsTheUsualOneUnlessTheSetSaysMore() throws IOException {
        CSV.write(Articles.minimal(), temporary.resolve("usual"));
        Extension column = new Extension(null, null, "x", ForeignColumns.TEXT, "1");
        Article article = Article.builder("a").extensions(List.of(column)).build();
        CSV.write(article, temporary.resolve("columns"));
        CsvFormat.builder().formulaSafe(true).build().write(Articles.minimal(), temporary.resolve("safe"));
        try (var writer = CSV.writer(temporary.resolve("envelope"))) {
            writer.envelope(new Envelope(null, "sender", null, null, null, List.of(), List.of(), List.of(), List.of()));
        }

        assertThat(usual("usual")).isNotNull();
        assertThat(usual("columns")).isNull();
        assertThat(usual("safe")).isNull();
        assertThat(usual("envelope")).isNull();
        assertThat(CSV.read(temporary.resolve("columns"))).isEqualTo(article);
    }

    @Test
    void columnsThatSomebodyPutBesideItComeBack() throws IOException {
        Path set = temporary.resolve("set");
        CSV.write(Articles.minimal(), set);
        Path file = set.resolve("articles.csv");
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\r\n", ",\"mine\"\r\n").replaceFirst("\r\n$", ",\"x\"\r\n"));

        try (ArticleReader reader = CSV.reader(set)) {
            assertThat(reader.envelope().extensions()).hasSize(1);
            assertThat(reader.next().orElseThrow().extensions()).hasSize(1);
        } catch (ArticleFormatException e) {
            throw new AssertionError(e);
        }
    }

    private DataPackage usual(String set) throws IOException {
        return DataPackage.usual(Files.readAllBytes(temporary.resolve(set).resolve(DataPackage.FILE)));
    }

    private static void assertSame(DataPackage usual, DataPackage expected) {
        assertThat(usual.files()).isEqualTo(expected.files());
        assertThat(List.copyOf(usual.files())).isEqualTo(List.copyOf(expected.files()));
        for (String file : expected.files()) {
            assertThat(usual.content(file)).isEqualTo(expected.content(file));
            assertThat(usual.columnsOfExtensions(file)).isEqualTo(expected.columnsOfExtensions(file));
            for (String member : Set.of(Resource.EXTENSION, Resource.VERBATIM)) {
                assertThat(usual.says(file, member)).isEqualTo(expected.says(file, member));
            }
        }
        assertThat(usual.envelope()).isEqualTo(expected.envelope());
        assertThat(usual.isGuarded()).isEqualTo(expected.isGuarded());
        List<Map<String, Object>> tree =
                tree(expected.files().stream().map(expected::content).toList());
        assertThat(usual.members(() -> tree)).isEqualTo(expected.members(() -> tree));
    }

    private static List<DataPackage.Content> contents(Random random) {
        List<DataPackage.Content> contents = new ArrayList<>();
        for (int i = 0; i <= Tables.ALL.size(); i++) {
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            contents.add(new DataPackage.Content(
                    random.nextInt(3) == 0 ? 0 : random.nextLong() >>> 5 + random.nextInt(58),
                    random.nextLong() >>> 5 + random.nextInt(58),
                    "sha256:" + HexFormat.of().formatHex(hash),
                    List.of(),
                    0));
        }
        return contents;
    }

    private static String text(List<DataPackage.Content> contents) {
        return DataPackage.write(tree(contents), Envelope.NONE, List.of(), false);
    }

    private static List<Map<String, Object>> tree(List<DataPackage.Content> contents) {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (int i = 0; i < Tables.ALL.size(); i++) {
            resources.add(Resource.of(Tables.ALL.get(i), contents.get(i), false));
        }
        resources.add(Resource.derived(contents.get(Tables.ALL.size())));
        return resources;
    }
}
