package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Extension;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that somebody put beside Stet's are kept with the articles, or as they stand, and are tables again. */
class ForeignTablesTest {
    private static final CsvFormat CSV = CsvFormat.standard();
    private static final String RATINGS =
            "\"rater\",\"article\",\"stars\"\r\n\"ana\",\"1\",\"5\"\r\n\"bo\",\"1\",\r\n,\"3\",\"\"\r\n";
    private static final String NOTES = "\uFEFFwho;what\nme;'=1+1'\r\n\"unclosed";

    @TempDir
    private Path temporary;

    @Test
    void rowsWithTheNumberOfAnArticleAreKeptWithIt() throws IOException {
        UnpackedSet set = three();
        set.put("ratings.csv", RATINGS);
        List<Article> read = all(set);
        assertThat(read.get(0).extensions())
                .containsExactly(csv("ratings.csv", "\"rater\",\"stars\"\r\n\"ana\",\"5\"\r\n\"bo\",\r\n"));
        assertThat(read.get(1).extensions()).isEmpty();
        assertThat(read.get(2).extensions()).containsExactly(csv("ratings.csv", "\"rater\",\"stars\"\r\n,\"\"\r\n"));
        assertThat(set.through(CSV).text("ratings.csv")).isEqualTo(RATINGS);
    }

    @Test
    void tableOfNoArticleIsKeptAsItStands() throws IOException {
        for (CsvFormat format :
                List.of(CSV, CsvFormat.builder().formulaSafe(true).build())) {
            UnpackedSet set = UnpackedSet.of(format, List.of(Articles.minimal()));
            set.put("notes.csv", NOTES);
            try (ArticleReader reader = set.reader()) {
                assertThat(reader.envelope().extensions()).containsExactly(csv("notes.csv", NOTES));
                assertThat(reader.problems()).isEmpty();
            }
            UnpackedSet again = set.through(CSV);
            assertThat(again.text("notes.csv")).isEqualTo(NOTES);
            assertThat(again.text(DataPackage.FILE)).contains("\"path\": \"notes.csv\"");
            assertThat(again.through(CSV).texts()).isEqualTo(again.texts());
        }
    }

    @Test
    void tableWhoseRowsBelongToNoArticlesIsKeptAsItStandsAndToldSo() throws IOException {
        for (String bad : List.of(
                "article,x\n1,a\n9,b\n",
                "article,x\n2,a\n1,b\n",
                "article,x\nurn:a,a\n",
                "article,x\n1,a\n1\n",
                "article,x\n01,a\n",
                "article,x\n1,\"a\n")) {
            UnpackedSet set = three();
            set.put("ratings.csv", bad);
            try (ArticleReader reader = set.reader()) {
                assertThat(reader.envelope().extensions()).as(bad).containsExactly(csv("ratings.csv", bad));
                assertThat(reader.problems()).as(bad).hasSize(1);
                Problem told = reader.problems().get(0);
                assertThat(told.message()).contains("kept as it stands");
                assertThat(told.location().source()).endsWith("ratings.csv");
                assertThat(told.location().line()).isPositive();
            }
            assertThat(set.through(CSV).text("ratings.csv")).isEqualTo(bad);
        }
    }

    @Test
    void whatIsNoTextIsToldAndNotRead() throws IOException {
        UnpackedSet set = three();
        set.content().put("old.csv", "a,b\n\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        set.put("control.csv", "a\n\u0000\n");
        set.put("README.md", "# Read me");
        try (ArticleReader reader = set.reader()) {
            assertThat(reader.problems())
                    .extracting(Problem::code)
                    .containsOnly(ProblemCodes.UNKNOWN)
                    .hasSize(3);
            assertThat(reader.envelope()).isEqualTo(Envelope.NONE);
        }
    }

    @Test
    void tablesAndOtherExtensionsKeepTheirOrder() throws IOException {
        Extension cell = new Extension(null, null, "rating", "text/plain", "5");
        Extension json = new Extension(null, null, "x", "application/json", "1");
        Extension a = csv("a.csv", "\"x\"\r\n\"1\"\r\n");
        Extension b = csv("b.csv", "\"x\",\"y\"\r\n\"1\",\r\n");
        List<List<Extension>> orders = new ArrayList<>(List.of(
                List.of(cell, json, a, json, b),
                List.of(b, a),
                List.of(a, cell, b),
                List.of(a, a),
                List.of(json, b, json),
                List.of(csv("a.csv", "\"x\"\r\n"), csv("a.csv", "\"other\"\r\n\"1\"\r\n")),
                List.of(csv("a.csv", "x\r\n1\r\n"), csv("a.csv", "\"article\"\r\n\"1\"\r\n")),
                List.of(
                        csv("a.csv", ""),
                        csv("a.csv", "\"x\"\r\n\"1\",\"2\"\r\n"),
                        csv("A.CSV", "\"x\"\r\n\"1\"\r\n"))));
        for (String file : List.of("claims.csv", "Claims.CSV", "../a.csv", "nul.csv", "a", ".csv", "b/c.csv")) {
            orders.add(List.of(csv(file, "\"x\"\r\n\"1\"\r\n")));
        }
        List<Article> articles = orders.stream()
                .map(extensions ->
                        Article.builder("urn:a").extensions(extensions).build())
                .toList();
        UnpackedSet set = UnpackedSet.of(CSV, articles);
        assertThat(all(set)).isEqualTo(articles);
        assertThat(set.records("a.csv")).hasSize(3);
        assertThat(set.records("b.csv")).hasSize(5);
        assertThat(set.files())
                .filteredOn(file -> !file.equals("a.csv") && !file.equals("b.csv"))
                .hasSize(Tables.ALL.size() + 2);
        assertThat(set.through(CSV).texts()).isEqualTo(set.texts());
    }

    @Test
    void tableOfASetThatIsMissingIsAnError() throws IOException {
        UnpackedSet set = three();
        set.put("ratings.csv", RATINGS);
        UnpackedSet written = set.through(CSV);
        written.content().remove("ratings.csv");
        assertThatThrownBy(written::reader).isInstanceOfSatisfying(ArticleFormatException.class, e -> {
            assertThat(e.problems().get(0).code()).isEqualTo(ProblemCodes.INCOMPLETE);
            assertThat(e.problems().get(0).location().source()).endsWith("ratings.csv");
        });
    }

    @Test
    void tableThatWasCutOffIsAnError() throws IOException {
        UnpackedSet set = three();
        set.put("ratings.csv", RATINGS);
        UnpackedSet written = set.through(CSV);
        written.put("ratings.csv", RATINGS.substring(0, RATINGS.length() - 9));
        assertThatThrownBy(() -> all(written)).hasMessageContaining("has 2 rows");
    }

    @Test
    void setWithSuchTablesMayBeReplacedAndItsOwnTablesGo() throws IOException {
        Path set = temporary.resolve("set");
        CSV.write(
                Article.builder("urn:a")
                        .extensions(List.of(csv("a.csv", "\"x\"\r\n\"1\"\r\n")))
                        .build(),
                set);
        assertThat(set.resolve("a.csv")).exists();
        CSV.write(Articles.minimal(), set);
        assertThat(set.resolve("a.csv")).doesNotExist();
        assertThat(CSV.read(set)).isEqualTo(Articles.minimal());
    }

    @Test
    void fileThatTheDataPackageDoesNotListIsNotWrittenOver() throws IOException {
        Path set = temporary.resolve("set");
        CSV.write(Articles.minimal(), set);
        Files.writeString(set.resolve("ratings.csv"), RATINGS);
        assertThatThrownBy(() -> CSV.write(Articles.minimal(), set))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("ratings.csv");
        assertThat(set.resolve("ratings.csv")).hasContent(RATINGS);
    }

    @Test
    void setThatWasInterruptedWhileSuchTablesWereMovedMayBeWrittenAgain() throws IOException {
        Path set = temporary.resolve("set");
        CSV.write(
                Article.builder("urn:a")
                        .extensions(List.of(csv("old.csv", "\"x\"\r\n\"1\"\r\n")))
                        .build(),
                set);
        // The second of two files of one name cannot be moved: the first one is there, and the rest is not.
        try (Workshop workshop = FolderTarget.workshop(set)) {
            for (int i = 0; i < 2; i++) {
                workshop.sheet("new.csv", new String[] {"article", "x"}, null, null)
                        .finish();
            }
            assertThatThrownBy(() -> workshop.handOver("{}")).isInstanceOf(IOException.class);
        }
        assertThat(set.resolve("new.csv")).exists();
        assertThat(set.resolve("old.csv")).exists();
        assertThatThrownBy(() -> CSV.read(set)).hasMessageContaining(DataPackage.FILE);
        CSV.write(Articles.minimal(), set);
        assertThat(CSV.read(set)).isEqualTo(Articles.minimal());
        assertThat(set.resolve("old.csv")).doesNotExist();
        assertThat(set.resolve("new.csv")).doesNotExist();
        assertThat(set.resolve(FolderTarget.MARK)).doesNotExist();
    }

    @Test
    void envelopeWithSuchThingsComesBackWhateverTheirOrder() throws IOException {
        Extension file = csv("notes.csv", NOTES);
        Extension member = new Extension("datapackage", null, "title", "application/json", "\"All\"");
        Extension columns =
                new Extension("datapackage/columns", null, "claims.csv", "application/json", "[\"b\", \"a\"]");
        Extension other = new Extension(null, null, "x", "application/json", "1");
        List<List<Extension>> orders = List.of(
                List.of(other, member, file, columns),
                List.of(columns, file, member, other),
                List.of(file, file),
                List.of(member, member),
                List.of(new Extension("datapackage", null, "format", "application/json", "1")),
                List.of(new Extension("datapackage", null, "title", "application/json", "{")),
                List.of(new Extension("datapackage/resources/no.csv", null, "title", "application/json", "1")),
                List.of(new Extension("datapackage/resources", null, "x", "application/json", "1")),
                List.of(new Extension("datapackage/columns", null, "claims.csv", "application/json", "[\"text\"]")),
                List.of(new Extension("datapackage/columns", null, "claims.csv", "application/json", "[\"claim\"]")),
                List.of(new Extension("datapackage/columns", null, "names.csv", "application/json", "[\"a\"]")));
        for (List<Extension> order : orders) {
            Envelope envelope = new Envelope(null, "sender", null, null, null, List.of(), List.of(), List.of(), order);
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            try (ArticleWriter writer = CSV.writer(out)) {
                writer.envelope(envelope);
                writer.write(Articles.full());
            }
            try (ArticleReader reader = UnpackedSet.of(out.toByteArray()).reader()) {
                assertThat(reader.stream().toList()).containsExactly(Articles.full());
                assertThat(reader.envelope()).isEqualTo(envelope);
            }
        }
    }

    private static UnpackedSet three() throws IOException {
        return UnpackedSet.of(CSV, List.of(Articles.minimal(), Articles.minimal(), Articles.minimal()));
    }

    private static Extension csv(String file, String content) {
        return new Extension(null, null, file, "text/csv", content);
    }

    private static List<Article> all(UnpackedSet set) throws IOException {
        try (ArticleReader reader = set.reader()) {
            return reader.stream().toList();
        }
    }
}
