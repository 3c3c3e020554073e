package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.validation.Validator;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.io.ProblemCodes;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Against the official schema and samples. */
class SchemaTest {
    private static final NewsmlFormat FORMAT = NewsmlFormat.standard();

    @Test
    void everyItemIsValid() throws Exception {
        Validator validator = Standards.schema().newValidator();
        Standards.validate(validator, RoundTripTest.item(Articles.minimal()));
        Standards.validate(validator, RoundTripTest.item(Articles.full()));
        for (long seed = 0; seed < Articles.count(2_000) / 5; seed++) {
            try {
                Standards.validate(validator, RoundTripTest.item(Articles.random(seed)));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void everyMessageIsValid() throws Exception {
        Validator validator = Standards.schema().newValidator();
        Standards.validate(validator, RoundTripTest.message(Envelope.NONE, List.of()));
        for (long seed = 0; seed < Articles.count(2_000) / 5; seed += 20) {
            Standards.validate(
                    validator,
                    RoundTripTest.message(
                            Envelope.NONE, Articles.stream(seed, 5).toList()));
        }
    }

    @Test
    void idsThatValidatorsDisagreeOnAreValid() throws Exception {
        Article.Builder article = Article.builder("urn:example:ids");
        for (String id : List.of("é", "Ж", "_x000041", "𐐀", "\u0370x", "a\u203F")) {
            article.block(Block.paragraph(id, id));
        }
        Standards.validate(Standards.schema().newValidator(), RoundTripTest.item(article.build()));
    }

    /** Lenient: what holds newsItems is read, and can be written and read again; what holds none is refused by name. */
    @TestFactory
    Stream<DynamicTest> officialSamplesAreReadAndKept() throws IOException {
        Path folder = Standards.folder();
        List<Path> samples = new ArrayList<>();
        for (String kind : List.of("examples", "unit")) {
            try (Stream<Path> files = Files.walk(folder.resolve(kind))) {
                files.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(samples::add);
            }
        }
        assertThat(samples).hasSizeGreaterThan(200);
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(folder.relativize(sample).toString(), () -> kept(sample)));
    }

    private static void kept(Path sample) throws Exception {
        List<Article> articles = new ArrayList<>();
        try (ArticleReader reader = FORMAT.reader(sample)) {
            reader.forEach(articles::add);
        } catch (ArticleFormatException e) {
            assertThat(Files.readString(sample)).doesNotContain("<newsItem xmlns=\"http://iptc.org/std/nar");
            assertThat(e.problems().get(0).code()).isIn(ProblemCodes.UNKNOWN, ProblemCodes.NAMESPACE);
            return;
        }
        Validator validator = Standards.schema().newValidator();
        for (Article article : articles) {
            byte[] written = RoundTripTest.item(article);
            Standards.validate(validator, written);
            assertThat(FORMAT.read(new ByteArrayInputStream(written))).isEqualTo(article);
        }
    }
}
