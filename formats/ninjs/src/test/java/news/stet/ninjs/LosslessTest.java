package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LosslessTest {
    private static final NinjsFormat LOSSLESS = NinjsFormat.builder().lossless().build();

    @ParameterizedTest
    @EnumSource
    void theSeedComesBackFromEveryVersion(NinjsVersion version) throws IOException {
        NinjsFormat format = NinjsFormat.builder()
                .version(version)
                .lossless()
                .claims(true)
                .dateOnly(DateOnly.MIDNIGHT_UTC)
                .build();
        String document = format.writeString(ClaimItemsTest.seed());
        List<Problem> problems = new ArrayList<>();
        assertThat(read(document, problems)).isEqualTo(ClaimItemsTest.seed());
        assertThat(problems).noneMatch(problem -> problem.code().equals(ProblemCodes.STALE));
    }

    @Test
    void aHeadlineThatWasEditedInTheDocumentWinsAndTheClaimsStay() throws IOException {
        Article seed = ClaimItemsTest.seed();
        String headline = seed.headline().orElse("");
        String document = headline.isEmpty()
                ? LOSSLESS.writeString(seed)
                        .replaceFirst("\"uri\"", "\"headlines\": [{\"value\": \"New\"}],\n  \"uri\"")
                : LOSSLESS.writeString(seed).replaceFirst(java.util.regex.Pattern.quote(headline), "New");
        List<Problem> problems = new ArrayList<>();
        Article article = read(document, problems);
        assertThat(article.head().headlines()).extracting(Block::text).contains("New");
        assertThat(article.claims()).extracting(Claim::id).hasSameSizeAs(seed.claims());
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCodes.STALE);
            assertThat(problem.message()).contains("head/headlines");
        });
    }

    @Test
    void wordsThatWereEditedInTheDocumentWinAndItIsSaidThatTheClaimsDoNotFitThem() throws IOException {
        Article seed = ClaimItemsTest.seed();
        Block first = seed.body().stream()
                .filter(block -> block.text().length() > 40)
                .findFirst()
                .orElseThrow();
        String words = first.text().substring(0, 12);
        String document = LOSSLESS.writeString(seed);
        int body = document.indexOf("\"bodies\"");
        int at = document.indexOf(words, body);
        String edited = document.substring(0, at) + "Otherwise:  " + document.substring(at + words.length());
        List<Problem> problems = new ArrayList<>();
        Article article = read(edited, problems);
        assertThat(article.body()).anyMatch(block -> block.text().startsWith("Otherwise"));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCodes.STALE);
            assertThat(problem.message()).contains("body");
        });
    }

    @Test
    void whatHadToBeMendedInWhatWasEditedIsTold() throws IOException {
        String document = LOSSLESS.writeString(ClaimItemsTest.seed())
                .replaceFirst("\"language\": \"en\"", "\"language\": \"en\", \"urgency\": 12, \"slugline\": \"\"");
        List<Problem> problems = new ArrayList<>();
        read(document, problems);
        assertThat(problems).extracting(Problem::code).contains(ProblemCodes.RANGE, ProblemCodes.EMPTY);
    }

    private static Article read(String document, List<Problem> problems) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        try (ArticleReader reader = NinjsFormat.standard().reader(new ByteArrayInputStream(bytes), "a.json")) {
            Article article = reader.next().orElseThrow();
            problems.addAll(reader.problems());
            return article;
        }
    }
}
