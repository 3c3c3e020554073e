package news.stet.newsml;

import java.util.List;
import javax.xml.validation.Validator;
import news.stet.Article;
import news.stet.Block;
import news.stet.io.Envelope;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

/** Against the official schema. */
class SchemaTest {
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
}
