package news.stet.examples.seed;

import static news.stet.examples.seed.Annotated.ARTICLE;
import static news.stet.examples.seed.Annotated.SEEDS;
import static news.stet.examples.seed.Annotated.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import news.stet.Article;
import news.stet.Changes;
import news.stet.examples.seed.WriteSeed.Twin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated seed in every format that holds all of it, as it lies under {@code seeds/}. */
class SeedTwinsTest {
    private static final String HINT = "seeds/ is not what the program writes. Where the program is right, run: mvn -q"
            + " -DskipTests package && java -cp examples/target/stet.jar news.stet.examples.seed.WriteSeed seeds";

    @TempDir
    private Path folder;

    static List<Twin> twins() {
        return WriteSeed.TWINS;
    }

    static Stream<Arguments> chains() {
        return twins().stream()
                .flatMap(first -> twins().stream()
                        .filter(second -> !second.equals(first))
                        .map(second -> Arguments.of(first, second)));
    }

    @Tag("module-path")
    @Test
    void theProgramWritesTheTwinsBesideTheText() throws IOException {
        Files.copy(TEXT, folder.resolve(Seed.TEXT));
        WriteSeed.main(new String[] {folder.toString()});
        for (Twin twin : twins()) {
            equal(twin.read(folder));
        }
    }

    @ParameterizedTest
    @MethodSource("twins")
    void eachTwinIsWhatTheProgramWritesByteForByte(Twin twin) throws IOException {
        twin.write(ARTICLE, folder);
        sameBytes(folder.resolve(twin.file()), SEEDS.resolve(twin.file()), HINT);
    }

    @ParameterizedTest
    @MethodSource("twins")
    void eachTwinIsReadAsTheArticle(Twin twin) throws IOException {
        equal(twin.read(SEEDS));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void nothingIsLostFromOneFormatThroughAnotherAndBack(Twin first, Twin second) throws IOException {
        second.write(first.read(SEEDS), folder);
        Article there = second.read(folder);
        equal(there);
        first.write(there, folder);
        equal(first.read(folder));
        sameBytes(folder.resolve(first.file()), SEEDS.resolve(first.file()), "after a way through " + second.format());
    }

    @Test
    void theNewsmlTwinIsValidAgainstTheOfficialSchema() throws Exception {
        Path standards = Path.of(System.getProperty("stet.standards", SEEDS + "/../../shared/standards"));
        Path xsd = standards.resolve("newsml-g2/schema/2.35/NewsML-G2_2.35-spec-All-Power.xsd");
        assumeTrue(
                Files.exists(xsd),
                "no official schemas at " + standards.normalize() + "; -Dstet.standards=DIR says where they are");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        // The schema imports the one beside it, and nothing is fetched.
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        Schema schema = factory.newSchema(xsd.toFile());
        schema.newValidator()
                .validate(new StreamSource(
                        SEEDS.resolve("belgorod-2023-05-23.xml").toFile()));
    }

    private static void equal(Article article) {
        assertThat(Changes.between(ARTICLE, article)).isEmpty();
        assertThat(article).isEqualTo(ARTICLE);
    }

    private static void sameBytes(Path actual, Path expected, String hint) throws IOException {
        assertThat(expected).as(hint).exists();
        TreeMap<String, Path> files = files(actual);
        assertThat(files.keySet()).as(hint).isEqualTo(files(expected).keySet());
        for (String file : files.keySet()) {
            assertThat(actual.resolve(file)).as(hint).hasSameBinaryContentAs(expected.resolve(file));
        }
    }

    /** The files of a folder, or the file itself under an empty name. */
    private static TreeMap<String, Path> files(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            TreeMap<String, Path> files = new TreeMap<>();
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(path.relativize(file).toString(), file));
            return files;
        }
    }
}
