package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Extension;
import news.stet.Name;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that somebody added to a table are columns again after a journey through the model. */
class UnknownColumnsTest {
    private static final CsvFormat CSV = CsvFormat.standard();

    @TempDir
    private Path temporary;

    @Test
    void columnsOfTablesThatHavePlaceForThemComeBackInPlaceAndOrder() throws IOException {
        Path set = temporary.resolve("set");
        CSV.write(Articles.full(), set);
        for (Table table : List.of(Tables.CLAIMS, Tables.ENTITIES, Tables.BLOCKS, Tables.ARTICLES, Tables.LINKS)) {
            addColumns(set.resolve(table.file()), "rating", "checked by");
        }
        Article read = CSV.read(set);
        assertThat(read.claims().get(0).extensions())
                .contains(cell("rating", "rating 1"), cell("checked by", "checked by 1"));
        Path again = temporary.resolve("again");
        CSV.write(read, again);
        for (Table table : Tables.ALL) {
            assertThat(again.resolve(table.file())).hasSameTextualContentAs(set.resolve(table.file()));
        }
        assertThat(CSV.read(again)).isEqualTo(read);
    }

    @Test
    void columnsOfSmallValuesAreKeptWithTheirPath() throws IOException {
        Path set = temporary.resolve("set");
        Article article = entities(List.of());
        CSV.write(article, set);
        addColumns(set.resolve(Tables.NAMES.file()), "source");
        Article read = CSV.read(set);
        assertThat(read.extensions())
                .containsExactly(new Extension("entities/e1/names/0", null, "source", "text/plain", "source 1"));
        assertThat(throughZip(List.of(read))).containsExactly(read);
    }

    @Test
    void cellsAndOtherExtensionsKeepTheirOrder() throws IOException {
        Extension json = new Extension(null, null, "x", "application/json", "1");
        Extension placed = new Extension(null, 3, "x", "text/plain", "elsewhere");
        List<List<Extension>> orders = List.of(
                List.of(json, cell("a", "1"), cell("b", "2"), placed),
                List.of(cell("b", "1"), cell("a", "2"), json),
                List.of(cell("a", "1"), cell("a", "2"), cell("b", "3")),
                List.of(json, placed, cell("c", "1")),
                List.of(cell("a", ""), cell("kind", "clash"), cell("entity", "clash"), cell("n".repeat(500), "1")),
                List.of());
        List<Article> articles = orders.stream().map(this::entities).toList();
        assertThat(throughZip(articles)).isEqualTo(articles);
        Path set = temporary.resolve("set");
        write(articles, set);
        assertThat(Files.readString(set.resolve("entities.csv")).lines().findFirst())
                .hasValue("\"article\",\"entity\",\"kind\",\"named\",\"identity\",\"a\",\"b\",\"c\"");
        assertThat(Files.readString(set.resolve(DataPackage.FILE))).contains("\"name\": \"c\"");
    }

    @Test
    void moreNamesThanColumnsAreStillKept() throws IOException {
        List<Article> articles = IntStream.range(0, 100)
                .mapToObj(i -> entities(List.of(cell("column " + i, "value"), cell("column " + (99 - i), "other"))))
                .toList();
        assertThat(throughZip(articles)).isEqualTo(articles);
    }

    @Test
    void tableTooLargeForMemoryGetsItsColumnsToo() throws IOException {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            body.add(Block.builder("b" + i, BlockRoles.PARAGRAPH)
                    .text("Line \"one\",\r\nline two. ".repeat(50))
                    .extensions(i < 199 ? List.of() : List.of(cell("late", "found at the end")))
                    .build());
        }
        Article article = Article.builder("urn:large").body(body).build();
        assertThat(throughZip(List.of(article))).containsExactly(article);
        Path set = temporary.resolve("set");
        CSV.write(article, set);
        assertThat(CSV.read(set)).isEqualTo(article);
        try (ArticleReader reader = CSV.reader(set)) {
            assertThat(reader.stream().toList()).containsExactly(article);
            assertThat(reader.problems()).isEmpty();
        }
    }

    private Article entities(List<Extension> extensions) {
        return Article.builder("urn:a")
                .entity(Entity.builder("e1", EntityKinds.PERSON)
                        .names(List.of(Name.of("Ana Ruiz")))
                        .extensions(extensions)
                        .build())
                .build();
    }

    private static Extension cell(String column, String value) {
        return new Extension(null, null, column, "text/plain", value);
    }

    /** What somebody does who adds columns to a table: a name in the header, a value in each row. */
    private static void addColumns(Path file, String... names) throws IOException {
        List<String> lines = new ArrayList<>();
        int record = 0;
        try (Cells.In in = new Cells.In(Files.newInputStream(file), "", 1 << 20, () -> Files.newInputStream(file))) {
            for (String[] cells = in.next(); cells != null; cells = in.next()) {
                StringBuilder line = new StringBuilder();
                for (String cell : cells) {
                    line.append(cell == null ? "," : "\"" + cell.replace("\"", "\"\"") + "\",");
                }
                for (String name : names) {
                    line.append('"')
                            .append(name)
                            .append(record == 0 ? "" : " " + record)
                            .append("\",");
                }
                line.setLength(line.length() - 1);
                lines.add(line + "\r\n");
                record++;
            }
        }
        Files.writeString(file, String.join("", lines));
    }

    private static List<Article> throughZip(List<Article> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = CSV.writer(out)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
        try (ArticleReader reader = CSV.reader(new ByteArrayInputStream(out.toByteArray()), null)) {
            return reader.stream().toList();
        }
    }

    private static void write(List<Article> articles, Path path) throws IOException {
        try (ArticleWriter writer = CSV.writer(path)) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
    }
}
