package news.stet.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import news.stet.Article;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.ArticleWriter;
import news.stet.io.Envelope;
import news.stet.json.JsonFormat;
import news.stet.json.JsonLinesFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L7: an unknown major version is refused by name, an unknown minor one is read. */
@DisplayName("The version of a document")
class FormatVersionsTest {
    private static final Envelope ENVELOPE =
            new Envelope(null, "wire", null, null, null, List.of("a"), List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    /**
     * Where a version stands.
     *
     * @param format the format
     * @param name a file or folder to write
     * @param marker what stands before the version
     * @param occurrence which of them is changed, from 0; an envelope and a message have one of their own
     */
    record Place(ArticleFormat format, String name, String marker, int occurrence) {
        @Override
        public String toString() {
            return name + ", version " + (occurrence + 1);
        }

        boolean isStream() {
            return format.holdsMany();
        }
    }

    static List<Place> places() {
        return List.of(
                new Place(JsonFormat.standard(), "a.json", "\"formatVersion\": \"", 0),
                new Place(JsonLinesFormat.standard(), "envelope.jsonl", "\"formatVersion\":\"", 0),
                new Place(JsonLinesFormat.standard(), "article.jsonl", "\"formatVersion\":\"", 1),
                new Place(NewsmlFormat.standard(), "message.xml", "stet:format=\"", 0),
                new Place(NewsmlFormat.standard(), "item.xml", "stet:format=\"", 1),
                new Place(CsvFormat.standard(), "tables", "\"formatVersion\": \"", 0),
                new Place(CsvFormat.standard(), "tables.zip", "\"formatVersion\": \"", 0));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isStated(Place place) throws IOException {
        // That it can be replaced is that it is there.
        assertThat(read(place, written(place, "1.0"))).containsExactly(Articles.full());
    }

    @ParameterizedTest
    @MethodSource("places")
    void isReadIfItIsALaterMinorOne(Place place) throws IOException {
        for (String version : List.of("1.1", "1.9", "1.27")) {
            Path file = written(place, version);
            try (ArticleReader reader = place.format().reader(file)) {
                assertThat(reader.stream()).containsExactly(Articles.full());
                assertThat(reader.envelope()).isEqualTo(place.isStream() ? ENVELOPE : Envelope.NONE);
                assertThat(reader.problems()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void isRefusedByNameIfItIsAnotherMajorOne(Place place) throws IOException {
        for (String version : List.of("2.0", "10.0", "0.9", "next", "11")) {
            Path file = written(place, version);
            ArticleFormatException refused =
                    catchThrowableOfType(ArticleFormatException.class, () -> read(place, file));
            assertThat(refused).as("%s of %s", version, place).isNotNull();
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("VERSION");
                // What was found, and what is read here.
                assertThat(problem.message()).contains("\"" + version + "\"").containsPattern("\\b1(\\.0|\\.x)?\\b");
                assertThat(problem.location().source()).contains(place.name());
            });
        }
    }

    @Test
    void letsALaterMinorOneAddWhatComesBackUnread() throws IOException {
        String json = JsonFormat.standard().writeString(Articles.minimal());
        String laterJson = json.replace("\"1.0\"", "\"1.9\"").replaceFirst("\\{", "{ \"novelty\": [7],");
        assertThat(comesBack(JsonFormat.standard(), laterJson)).contains("\"novelty\"");

        String xml = NewsmlFormat.standard().writeString(Articles.minimal());
        String laterXml = xml.replace("stet:format=\"1.0\"", "stet:format=\"1.9\" stet:novelty=\"7\"")
                .replace("<contentMeta/>", "<contentMeta><stet:novel>8</stet:novel></contentMeta>");
        assertThat(laterXml).contains("<stet:novel>");
        assertThat(comesBack(NewsmlFormat.standard(), laterXml)).contains("novelty\"", "stet:novel", "8&lt;");

        Path tables = folder.resolve("tables");
        CsvFormat.standard().write(Articles.minimal(), tables);
        Path description = tables.resolve("datapackage.json");
        Files.writeString(
                description,
                Files.readString(description)
                        .replace("\"1.0\"", "\"1.9\"")
                        .replaceAll("\"(bytes|hash)\": [^\n]*,\n", "")
                        .replaceFirst("\\{", "{ \"novelty\": [7],"));
        Path articles = tables.resolve("articles.csv");
        Files.writeString(
                articles,
                Files.readString(articles)
                        .replaceFirst("\r\n", ",\"novelty\"\r\n")
                        .replaceFirst("\r\n$", ",\"7\"\r\n"));
        Path again = folder.resolve("again");
        CsvFormat.standard().write(CsvFormat.standard().read(tables), again);
        assertThat(again.resolve("articles.csv"))
                .content()
                .contains(",\"novelty\"\r\n")
                .endsWith(",\"7\"\r\n");
    }

    /** The document, read and written again. */
    private static String comesBack(ArticleFormat format, String later) {
        return format.writeString(format.readString(later));
    }

    private Path written(Place place, String version) throws IOException {
        Path file = folder.resolve(place.name());
        if (place.isStream()) {
            try (ArticleWriter writer = place.format().writer(file)) {
                writer.envelope(ENVELOPE);
                writer.write(Articles.full());
            }
        } else {
            place.format().write(Articles.full(), file);
        }
        if (Files.isDirectory(file)) {
            replace(file.resolve("datapackage.json"), place, version);
        } else if (place.name().endsWith(".zip")) {
            Files.write(file, zipped(Files.readAllBytes(file), place, version));
        } else {
            replace(file, place, version);
        }
        return file;
    }

    private static void replace(Path file, Place place, String version) throws IOException {
        Files.write(file, replaced(Files.readAllBytes(file), place, version));
    }

    private static byte[] replaced(byte[] document, Place place, String version) {
        String text = new String(document, StandardCharsets.UTF_8);
        int at = -1;
        for (int i = 0; i <= place.occurrence(); i++) {
            at = text.indexOf(place.marker(), at + 1);
            assertThat(at).as("version %d of %s", i, place.name()).isNotNegative();
        }
        int start = at + place.marker().length();
        int end = text.indexOf('"', start);
        assertThat(text.substring(start, end)).isEqualTo("1.0");
        return (text.substring(0, start) + version + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(byte[] zip, Place place, String version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().endsWith("datapackage.json") ? replaced(content, place, version) : content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static List<Article> read(Place place, Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (ArticleReader reader = place.format().reader(file)) {
            reader.forEach(articles::add);
        }
        return articles;
    }
}
