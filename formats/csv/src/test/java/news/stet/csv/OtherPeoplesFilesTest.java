package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleFormats;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's files are written over, a set that was interrupted is none, and other tools may save a set's tables. */
class OtherPeoplesFilesTest {
    private static final CsvFormat CSV = CsvFormat.standard();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"names.csv", "media.csv", "claims-flat.csv"})
    void tablesOfTheSameNamesThatAreNoSetAreLeftAlone(String file) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("mine"));
        Files.writeString(folder.resolve(file), "my,own\n");
        refusesToWrite(folder);
        assertThat(folder.resolve(file)).hasContent("my,own\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"mine\",\"resources\":[]}", "{", "", "[\"stet-csv\"]"})
    void dataPackageOfSomebodyElseIsLeftAlone(String description) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("mine"));
        Files.writeString(folder.resolve(DataPackage.FILE), description);
        Files.writeString(folder.resolve("articles.csv"), "my,own\n");
        refusesToWrite(folder);
        assertThat(folder.resolve("articles.csv")).hasContent("my,own\n");
        assertThat(folder.resolve(DataPackage.FILE)).hasContent(description);
    }

    @Test
    void setThatWasInterruptedIsNoneAndMayBeWrittenAgain() throws IOException {
        Path set = temporary.resolve("set");
        CSV.write(Articles.full(), set);
        // What a crash leaves while the tables are moved.
        Files.move(set.resolve(DataPackage.FILE), set.resolve(FolderTarget.MARK));
        Files.delete(set.resolve("claims.csv"));
        assertThatThrownBy(() -> CSV.read(set))
                .isInstanceOfSatisfying(
                        ArticleFormatException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCodes.INCOMPLETE));
        CSV.write(Articles.minimal(), set);
        assertThat(CSV.read(set)).isEqualTo(Articles.minimal());
        assertThat(set.resolve(FolderTarget.MARK)).doesNotExist();
    }

    @Test
    void emptyFolderBecomesSet() throws IOException {
        Path set = Files.createDirectory(temporary.resolve("set"));
        CSV.write(Articles.full(), set);
        assertThat(CSV.readResult(set).problems()).isEmpty();
        assertThat(CSV.read(set)).isEqualTo(Articles.full());
        assertThat(set.resolve(FolderTarget.MARK)).doesNotExist();
    }

    @Test
    void tableThatWasCutOffIsToldBeforeTheFirstArticle() throws IOException {
        Path set = temporary.resolve("set");
        try (ArticleWriter writer = CSV.writer(set)) {
            writer.write(Articles.minimal());
            writer.write(Articles.full());
        }
        Path claims = set.resolve("claims.csv");
        Files.writeString(claims, Files.readString(claims).lines().findFirst().orElseThrow() + "\r\n");
        assertThatThrownBy(() -> CSV.reader(set)).isInstanceOfSatisfying(ArticleFormatException.class, e -> {
            assertThat(e.problems()).extracting(Problem::code).containsExactly(ProblemCodes.INCOMPLETE);
            assertThat(e.problems().get(0).location().source()).endsWith("claims.csv");
        });
    }

    /** Spreadsheets and data frames quote every cell or none that is empty; both are the same to them, and to Stet. */
    @Test
    void setSavedByAnotherToolIsTheSame() throws IOException {
        List<Article> articles = List.of(Articles.full(), Articles.random(7), Articles.random(8), Articles.random(9));
        for (QuoteStrategy quotes : List.of(QuoteStrategies.ALWAYS, QuoteStrategies.NON_EMPTY)) {
            Path set = temporary.resolve("set");
            try (ArticleWriter writer = CSV.writer(set)) {
                for (Article article : articles) {
                    writer.write(article);
                }
            }
            for (Table table : Tables.ALL) {
                save(set.resolve(table.file()), quotes);
            }
            try (ArticleReader reader = CSV.reader(set)) {
                assertThat(reader.stream().toList()).isEqualTo(articles);
            }
        }
    }

    @Test
    void onlyZipOfTablesLooksLikeOne() throws IOException {
        ByteArrayOutputStream set = new ByteArrayOutputStream();
        CSV.write(Articles.minimal(), set);
        assertThat(CSV.recognizes(start(set))).isTrue();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(CSV.recognizes(start(other))).isFalse();
    }

    @Test
    void oneTableOfASetIsToldWhatItIs() throws IOException {
        Path set = temporary.resolve("set");
        CSV.write(Articles.full(), set);
        ArticleFormats formats = ArticleFormats.of(CSV);
        for (String file : List.of("claims.csv", "blocks.csv", "articles.csv", "claims-flat.csv")) {
            assertThatThrownBy(() -> formats.reader(set.resolve(file)))
                    .as(file)
                    .isInstanceOfSatisfying(ArticleFormatException.class, e -> {
                        Problem problem = e.problems().get(0);
                        assertThat(problem.code()).isEqualTo(ProblemCodes.INCOMPLETE);
                        assertThat(problem.message()).contains("one table of a set");
                        assertThat(problem.hint()).contains("open the folder");
                    });
        }
        Files.writeString(set.resolve("mine.csv"), "article,id,language\n1,a,b\n");
        assertThatThrownBy(() -> formats.reader(set.resolve("mine.csv"))).hasMessageContaining("of no known format");
    }

    private static byte[] start(ByteArrayOutputStream out) {
        return Arrays.copyOf(out.toByteArray(), Math.min(1024, out.size()));
    }

    private static void refusesToWrite(Path folder) throws IOException {
        List<Path> before = list(folder);
        assertThatThrownBy(() -> CSV.write(Articles.full(), folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(list(folder)).isEqualTo(before);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void save(Path file, QuoteStrategy quotes) throws IOException {
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            records = reader.stream().toList();
        }
        try (CsvWriter writer = CsvWriter.builder()
                .quoteStrategy(quotes)
                .lineDelimiter(LineDelimiter.LF)
                .build(file)) {
            for (CsvRecord record : records) {
                writer.writeRecord(record.getFields());
            }
        }
    }
}
