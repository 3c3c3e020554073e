package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Extension;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a set of tables promises besides what every format does. */
class SetTest {
    private static final CsvFormat CSV = CsvFormat.standard();
    private static final long SEED = 90_210;
    private static final int ARTICLES = 150;

    @TempDir
    private Path temporary;

    @Test
    void anyOtherReaderOfCsvSeesTheSameCells() throws IOException {
        Path set = corpus();
        for (Table table : Tables.ALL) {
            List<List<String>> ours = new ArrayList<>();
            try (Cells.In in = Cells.in(new FolderStore(set), table.file(), 1 << 20)) {
                for (String[] cells = in.next(); cells != null; cells = in.next()) {
                    // Only Stet tells an absent cell from an empty text.
                    ours.add(Stream.of(cells)
                            .map(cell -> cell == null ? "" : cell)
                            .toList());
                }
            }
            assertThat(records(set.resolve(table.file()))).as(table.file()).isEqualTo(ours);
        }
    }

    @Test
    void everyKeyIsUniqueAndEveryForeignKeyHolds() throws IOException {
        Path set = corpus();
        for (Table table : Tables.ALL) {
            List<Map<String, String>> rows = rows(set.resolve(table.file()));
            Set<List<String>> keys = new HashSet<>();
            for (Map<String, String> row : rows) {
                assertThat(keys.add(table.primaryKey().stream().map(row::get).toList()))
                        .as("%s: key of %s", table, row)
                        .isTrue();
            }
            for (Table.Reference reference : table.references()) {
                Set<List<String>> targets = new HashSet<>();
                for (Map<String, String> target : rows(set.resolve(reference.table() + ".csv"))) {
                    targets.add(List.of(target.get("article"), target.get(reference.key())));
                }
                for (Map<String, String> row : rows) {
                    String value = row.get(reference.column());
                    if (!value.isEmpty()) {
                        assertThat(targets)
                                .as("%s.%s", table, reference.column())
                                .contains(List.of(row.get("article"), value));
                    }
                }
            }
        }
    }

    @Test
    void flatTableHasOneRowForEachClaimAndStep() throws IOException {
        long steps = articles()
                .flatMap(article -> article.claims().stream())
                .mapToLong(claim -> claim.attributions().size())
                .sum();
        assertThat(records(corpus().resolve(FlatClaims.FILE))).hasSize(Math.toIntExact(steps) + 1);
    }

    @Test
    void flatTableIsNotRead() throws IOException {
        Path set = corpus();
        Files.writeString(set.resolve(FlatClaims.FILE), "anything \"at all");
        assertThat(all(set)).isEqualTo(articles().toList());
    }

    @Test
    void folderWithAnythingElseIsRefusedAndLeftAlone() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("mine"));
        Files.writeString(folder.resolve("letter.txt"), "Dear all");
        assertThatThrownBy(() -> CSV.write(Articles.full(), folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("letter.txt");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void earlierSetIsReplaced() throws IOException {
        Path set = corpus();
        CSV.write(Articles.full(), set);
        assertThat(CSV.read(set)).isEqualTo(Articles.full());
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).as("nothing is left beside it").containsExactly(set);
        }
    }

    @Test
    void withoutItsDataPackageFolderIsNoSet() throws IOException {
        Path set = corpus();
        Files.delete(set.resolve(DataPackage.FILE));
        assertThatThrownBy(() -> all(set)).hasMessageContaining(DataPackage.FILE);
    }

    @Test
    void editedTableIsReadAndTheEditReported() throws IOException {
        Path set = temporary.resolve("one");
        CSV.write(Articles.full(), set);
        Path articles = set.resolve("articles.csv");
        String id = Articles.full().id();
        Files.writeString(articles, Files.readString(articles).replace("\"" + id + "\"", "\"urn:edited\""));
        var result = CSV.readResult(set);
        assertThat(result.article().id()).isEqualTo("urn:edited");
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCodes.STALE);
    }

    @Test
    void columnsMayMoveAndLinesEndWithLineFeedsAloneAfterByteOrderMark() throws IOException {
        Path set = temporary.resolve("one");
        Article article = Article.builder("urn:a").version("7").language("en").build();
        CSV.write(article, set);
        Files.writeString(
                set.resolve("articles.csv"), "\uFEFFlanguage,embargoed,id,version,article\nen,false,urn:a,7,1\n");
        assertThat(CSV.read(set)).isEqualTo(article);
    }

    @Test
    void cellsOfUnknownColumnsAreKeptWithTheirOwners() throws IOException {
        Path set = temporary.resolve("one");
        CSV.write(Articles.full(), set);
        Path claims = set.resolve("claims.csv");
        List<String> lines = new ArrayList<>(Files.readString(claims).lines().toList());
        lines.set(0, lines.get(0) + ",rating");
        for (int i = 1; i < lines.size(); i++) {
            lines.set(i, lines.get(i) + ",\"r" + i + "\"");
        }
        Files.writeString(claims, String.join("\r\n", lines) + "\r\n");
        Article read = CSV.read(set);
        Extension kept = read.claims().get(0).extensions().stream()
                .filter(extension -> extension.name().equals("rating"))
                .findFirst()
                .orElseThrow();
        assertThat(kept).isEqualTo(new Extension(null, null, "rating", "text/plain", "r1"));
        Path again = temporary.resolve("again");
        CSV.write(read, again);
        assertThat(CSV.read(again)).isEqualTo(read);
    }

    @Test
    void strangerInTheFolderIsReported() throws IOException {
        Path set = corpus();
        Files.writeString(set.resolve("README.md"), "a\r\n");
        Files.createDirectory(set.resolve("more.csv"));
        try (ArticleReader reader = CSV.reader(set)) {
            assertThat(reader.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCodes.UNKNOWN, ProblemCodes.UNKNOWN);
        }
    }

    @Test
    void largeSetIsTheSameFromDiskAsFromMemory() throws IOException {
        // More than what stays in memory while a zip is made.
        Article large = Article.builder("urn:large")
                .block(news.stet.Block.paragraph("b1", "Nulla dies sine linea. ".repeat(20_000)))
                .build();
        Path zip = temporary.resolve("large.zip");
        Path folder = temporary.resolve("large");
        CSV.write(large, zip);
        CSV.write(large, folder);
        assertThat(CSV.read(zip)).isEqualTo(large);
        assertThat(CSV.read(folder)).isEqualTo(large);
    }

    private Path corpus() throws IOException {
        Path set = temporary.resolve("corpus");
        try (ArticleWriter writer = CSV.writer(set)) {
            for (Article article : articles().toList()) {
                writer.write(article);
            }
        }
        return set;
    }

    private static Stream<Article> articles() {
        return IntStream.range(0, ARTICLES).mapToObj(i -> Articles.random(SEED + i));
    }

    private static List<Article> all(Path set) throws IOException {
        try (ArticleReader reader = CSV.reader(set)) {
            return reader.stream().toList();
        }
    }

    private static List<List<String>> records(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<List<String>> records = records(file);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < record.size(); i++) {
                row.put(records.get(0).get(i), record.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
