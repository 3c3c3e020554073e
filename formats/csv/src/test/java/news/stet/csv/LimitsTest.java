package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Limits;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in a set makes the reader hold, or unpack, without end. */
class LimitsTest {
    private static final int CHARACTERS = 100_000;
    private static final CsvFormat SMALL = CsvFormat.builder()
            .limits(Limits.builder().articleLength(CHARACTERS).build())
            .build();

    @TempDir
    private Path temporary;

    @Test
    void articleOfManyRowsIsRefusedAtTheRowThatIsTooMuch() throws IOException {
        Path set = temporary.resolve("set");
        SMALL.write(blocks(80, 1_000), set);
        assertThat(SMALL.read(set).body()).hasSize(80);
        SMALL.write(blocks(110, 1_000), set);
        assertThatThrownBy(() -> SMALL.read(set)).isInstanceOfSatisfying(ArticleFormatException.class, e -> {
            Problem problem = e.problems().get(0);
            assertThat(problem.code()).isEqualTo(ProblemCodes.LIMIT);
            assertThat(problem.location().source()).endsWith("blocks.csv");
            assertThat(problem.location().line()).isBetween(82, 102);
        });
    }

    @Test
    void quotationMarkThatIsNeverClosedDoesNotFillTheMemory() throws IOException {
        Path set = temporary.resolve("set");
        SMALL.write(blocks(3, 10), set);
        Path blocks = set.resolve("blocks.csv");
        String text = Files.readString(blocks);
        Files.writeString(blocks, text.substring(0, text.lastIndexOf('"')) + "no end ".repeat(100_000));
        assertThatThrownBy(() -> SMALL.read(set)).isInstanceOfSatisfying(ArticleFormatException.class, e -> {
            Problem problem = e.problems().get(0);
            assertThat(problem.code()).isEqualTo(ProblemCodes.LIMIT);
            assertThat(problem.location().line()).isEqualTo(4);
            assertThat(problem.location().path()).isEqualTo("record 3");
        });
    }

    @Test
    void zipThatIsLargerThanAllowedIsRefused() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        CsvFormat.standard().write(blocks(100, 1_000), zip);
        CsvFormat unpacked = CsvFormat.builder()
                .limits(Limits.builder().unpackedLength(100_000).build())
                .build();
        CsvFormat packed = CsvFormat.builder()
                .limits(Limits.builder().unpackedLength(1_000).build())
                .build();
        for (CsvFormat format : new CsvFormat[] {unpacked, packed}) {
            assertThatThrownBy(() -> {
                        try (ArticleReader reader =
                                format.reader(new ByteArrayInputStream(zip.toByteArray()), "a.zip")) {
                            reader.next();
                        }
                    })
                    .isInstanceOfSatisfying(
                            ArticleFormatException.class,
                            e -> assertThat(e.problems())
                                    .extracting(Problem::code)
                                    .containsExactly(ProblemCodes.LIMIT));
        }
    }

    @Test
    void eachLimitIsReachedAndNotPassed() throws IOException {
        Article article = blocks(3, 500);
        UnpackedSet set = UnpackedSet.of(CsvFormat.standard(), List.of(article, article));
        int length = 0;
        for (Table table : Tables.ALL) {
            for (String[] cells : set.records(table.file())) {
                for (String cell : cells) {
                    length += "1".equals(cells[0]) ? 8 + (cell == null ? 0 : cell.length()) : 0;
                }
            }
        }
        int columns = Tables.ALL.stream()
                .mapToInt(table -> table.columns().size())
                .max()
                .orElseThrow();
        passes(
                set,
                "articleLength",
                length,
                Limits.builder().articleLength(length).build());
        fails(set, "articleLength", Limits.builder().articleLength(length - 1).build());
        passes(set, "stringLength", 500, Limits.builder().stringLength(500).build());
        fails(set, "stringLength", Limits.builder().stringLength(499).build());
        passes(set, "rows", 3, Limits.builder().rows(3).build());
        fails(set, "rows", Limits.builder().rows(2).build());
        passes(set, "members", columns, Limits.builder().members(columns).build());
        cannotBeOpened(set, "members", Limits.builder().members(columns - 1).build());
        passes(set, "nameLength", 18, Limits.builder().nameLength(18).build());
        cannotBeOpened(set, "nameLength", Limits.builder().nameLength(17).build());
    }

    /** Tables of others count as Stet's own: their rows with the article's, their texts as long as an article may be. */
    @Test
    void tablesOfOthersAreHeldToTheSameLimits() throws IOException {
        UnpackedSet set = UnpackedSet.of(CsvFormat.standard(), List.of(blocks(1, 10), blocks(1, 10)));
        StringBuilder table = new StringBuilder("article,x\n");
        for (int i = 0; i < 10; i++) {
            table.append("1,").append("y".repeat(300)).append('\n');
        }
        set.put("more.csv", table + "2,z\n");
        passes(set, "rows", 10, Limits.builder().rows(10).build());
        fails(set, "rows", Limits.builder().rows(9).build());
        passes(set, "stringLength", 300, Limits.builder().stringLength(300).build());
        fails(set, "stringLength", Limits.builder().stringLength(299).build());
        fails(set, "articleLength", Limits.builder().articleLength(3_000).build());
        set.put("more.csv", "article,x\n1,z\n");
        set.put("some.csv", "n".repeat(40_000));
        set.put("other.csv", "n".repeat(40_000));
        passes(
                set,
                "articleLength",
                80_000,
                Limits.builder().articleLength(80_000).build());
        cannotBeOpened(
                set, "articleLength", Limits.builder().articleLength(79_999).build());
    }

    @Test
    void zipHasNoMoreEntriesAndEachIsNoLongerThanAllowed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFormat.standard().write(blocks(40, 1_000), out);
        byte[] zip = out.toByteArray();
        int entries = UnpackedSet.of(zip).files().size();
        int longest = UnpackedSet.of(zip).content().values().stream()
                .mapToInt(file -> file.length)
                .max()
                .orElseThrow();
        CsvFormat enough = CsvFormat.builder()
                .limits(Limits.builder()
                        .entries(entries)
                        .unpackedLength(longest)
                        .build())
                .build();
        assertThat(enough.read(new ByteArrayInputStream(zip))).isEqualTo(blocks(40, 1_000));
        for (Limits limits : List.of(
                Limits.builder().entries(entries - 1).build(),
                Limits.builder().unpackedLength(longest - 1).build())) {
            CsvFormat format = CsvFormat.builder().limits(limits).build();
            assertThatThrownBy(() -> format.read(new ByteArrayInputStream(zip)))
                    .isInstanceOfSatisfying(
                            ArticleFormatException.class,
                            e -> assertThat(e.problems().get(0).code()).isEqualTo(ProblemCodes.LIMIT));
        }
    }

    private static void passes(UnpackedSet set, String name, int most, Limits limits) throws IOException {
        try (ArticleReader reader = SetReader.open(set, limits)) {
            assertThat(reader.stream().toList()).as("%s %d", name, most).hasSize(2);
        }
    }

    /** The first article is too large; the second one may be as well, or not. */
    private static void fails(UnpackedSet set, String name, Limits limits) throws IOException {
        try (ArticleReader reader = SetReader.open(set, limits)) {
            assertThatThrownBy(reader::next).as(name).isInstanceOfSatisfying(ArticleFormatException.class, e -> {
                assertThat(e.problems().get(0).code()).isEqualTo(ProblemCodes.LIMIT);
                assertThat(e.problems().get(0).location().line()).isPositive();
                assertThat(e.problems().get(0).hint()).contains(name);
            });
            assertThat(reader.recover()).as(name).isPresent();
        }
    }

    private static void cannotBeOpened(UnpackedSet set, String name, Limits limits) {
        assertThatThrownBy(() -> SetReader.open(set, limits))
                .as(name)
                .isInstanceOfSatisfying(ArticleFormatException.class, e -> {
                    assertThat(e.problems().get(0).code()).isEqualTo(ProblemCodes.LIMIT);
                    assertThat(e.problems().get(0).hint()).contains(name);
                });
    }

    private static Article blocks(int count, int length) {
        Article.Builder article = Article.builder("urn:many");
        for (int i = 0; i < count; i++) {
            article.block(Block.paragraph("b" + i, "x".repeat(length)));
        }
        return article.build();
    }
}
