package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    private static final long SEED = 20261127;

    @ParameterizedTest
    @EnumSource
    @DisplayName("Whatever an article holds, what is written is valid against IPTC's schema of the version asked for")
    void isValid(NinjsVersion version) throws IOException {
        Standards.Validator validator = new Standards.Validator(version);
        ArticleFormat plain = NinjsFormat.builder().version(version).build();
        ArticleFormat all = NinjsFormat.builder()
                .version(version)
                .claims(true)
                .lossless()
                .dateOnly(DateOnly.MIDNIGHT_UTC)
                .build();
        check(validator, plain, "Articles.full()", Articles.full());
        check(validator, all, "Articles.full()", Articles.full());
        for (long seed = SEED; seed < SEED + 100; seed++) {
            check(validator, plain, "Articles.random(" + seed + "L)", Articles.random(seed));
            check(validator, all, "Articles.random(" + seed + "L)", Articles.random(seed));
        }
    }

    private static void check(Standards.Validator validator, ArticleFormat format, String which, Article article)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(article, out);
        String document = out.toString(StandardCharsets.UTF_8);
        assertThat(validator.errors(document)).as(which + ": " + document).isEmpty();
    }
}
