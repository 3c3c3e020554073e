package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Attribution;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.Name;
import news.stet.Source;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.ProblemCodes;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text of a set that was written for spreadsheets is run by one, and none is changed by that. */
class FormulaSafeTest {
    private static final CsvFormat SAFE = CsvFormat.builder().formulaSafe(true).build();
    private static final long SEED = 1_236;
    private static final List<String> STARTS =
            List.of("=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20");

    @TempDir
    private Path temporary;

    @Test
    void noTextBeginsLikeFormulaInAnyTable() throws IOException {
        Path set = temporary.resolve("set");
        List<Article> articles = hostile();
        write(SAFE, articles, set);
        Set<String> numbers = numbers(set);
        int guarded = 0;
        for (Path file : files(set)) {
            List<CsvRecord> records = records(file);
            for (CsvRecord record : records) {
                for (int i = 0; i < record.getFieldCount(); i++) {
                    String cell = record.getField(i);
                    String column = file.getFileName() + "#" + records.get(0).getField(i);
                    if (!numbers.contains(column)) {
                        assertThat(STARTS.stream().filter(start -> !start.equals("\t") && cell.startsWith(start)))
                                .as("%s: %s", column, cell)
                                .isEmpty();
                    } else {
                        assertThat(cell).as(column).doesNotStartWith("\t");
                    }
                    guarded += cell.startsWith("\t") ? 1 : 0;
                }
            }
        }
        assertThat(guarded).as("guarded cells, seed %d", SEED).isGreaterThan(20 * STARTS.size());
    }

    @Test
    void everyTextComesBackWhoeverReadsIt() throws IOException {
        Path set = temporary.resolve("set");
        List<Article> articles = hostile();
        write(SAFE, articles, set);
        for (CsvFormat reader : List.of(SAFE, CsvFormat.standard())) {
            try (ArticleReader in = reader.reader(set)) {
                assertThat(in.stream().toList()).isEqualTo(articles);
                assertThat(in.problems()).isEmpty();
            }
        }
    }

    @Test
    void withoutTheOptionEveryTextIsWrittenAndReadAsItIs() throws IOException {
        Path set = temporary.resolve("set");
        List<Article> articles = hostile();
        write(CsvFormat.standard(), articles, set);
        assertThat(Files.readString(set.resolve(DataPackage.FILE))).doesNotContain(FormulaGuard.MEMBER);
        assertThat(Files.readString(set.resolve("blocks.csv"))).contains("\"=1+1\"");
        try (ArticleReader in = SAFE.reader(set)) {
            assertThat(in.stream().toList()).isEqualTo(articles);
        }
    }

    @Test
    void guardThatThisReleaseDoesNotKnowIsRefused() throws IOException {
        Path set = temporary.resolve("set");
        SAFE.write(Articles.minimal(), set);
        Path description = set.resolve(DataPackage.FILE);
        Files.writeString(description, Files.readString(description).replace("\"tab\"", "\"quote\""));
        assertThatThrownBy(() -> SAFE.read(set)).isInstanceOfSatisfying(ArticleFormatException.class, e -> {
            assertThat(e.problems().get(0).code()).isEqualTo(ProblemCodes.VALUE);
            assertThat(e.problems().get(0).location().path()).isEqualTo(FormulaGuard.MEMBER);
        });
    }

    /** One article for each dangerous start, with it in every kind of column, and random ones. */
    private static List<Article> hostile() {
        List<Article> articles = new ArrayList<>();
        for (String start : STARTS) {
            String text = start + "1+1";
            articles.add(Article.builder(text)
                    .version(text)
                    .block(Block.paragraph("b1", text))
                    .block(Block.paragraph("b2", "\t" + text))
                    .entity(Entity.builder("e1", EntityKinds.PERSON)
                            .names(List.of(Name.of(text)))
                            .extensions(List.of(new Extension(null, null, text, "text/plain", text)))
                            .build())
                    .claim(Claim.builder("c1", text)
                            .attributions(List.of(
                                    Attribution.builder(Source.ownVoice())
                                            .act(Code.literal(text))
                                            .build(),
                                    Attribution.builder(Source.entities("e1"))
                                            .extensions(List.of(new Extension(text, 3, text, "application/json", text)))
                                            .build()))
                            .build())
                    .build());
        }
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            articles.add(Articles.random(random.nextLong()));
        }
        return articles;
    }

    /** The columns that hold no texts, as the data package says. */
    private static Set<String> numbers(Path set) throws IOException {
        Set<String> numbers = new HashSet<>();
        Map<?, ?> description;
        try {
            description = (Map<?, ?>) Json.parse(Files.readString(set.resolve(DataPackage.FILE)));
        } catch (Json.Invalid e) {
            throw new AssertionError(e);
        }
        for (Object resource : (List<?>) description.get("resources")) {
            Map<?, ?> schema = (Map<?, ?>) ((Map<?, ?>) resource).get("schema");
            for (Object field : (List<?>) schema.get("fields")) {
                if (!"string".equals(((Map<?, ?>) field).get("type"))) {
                    numbers.add(((Map<?, ?>) resource).get("path") + "#" + ((Map<?, ?>) field).get("name"));
                }
            }
        }
        return numbers;
    }

    private static List<Path> files(Path set) throws IOException {
        try (Stream<Path> files = Files.list(set)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<CsvRecord> records(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static void write(CsvFormat format, List<Article> articles, Path set) throws IOException {
        try (ArticleWriter writer = format.writer(set)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
    }
}
