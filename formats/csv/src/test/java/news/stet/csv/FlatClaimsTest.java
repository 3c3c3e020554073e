package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Assessment;
import news.stet.Attribution;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Entity;
import news.stet.MarkRoles;
import news.stet.Source;
import news.stet.io.ArticleWriter;
import news.stet.testkit.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst opens has a row for each claim and step, with all of it in words. */
class FlatClaimsTest {
    private static final long SEED = 577_215;

    @TempDir
    private Path temporary;

    @Test
    void eachClaimAndStepHasARowThatSaysAllOfIt() throws IOException {
        List<Article> articles = new ArrayList<>(Articles.stream(SEED, 100).toList());
        articles.add(Articles.full());
        articles.add(ofLongTexts("a"));
        articles.add(ofLongTexts("é"));
        List<List<String>> expected = new ArrayList<>();
        expected.add(FlatClaims.COLUMNS);
        Path set = temporary.resolve("set");
        try (ArticleWriter writer = CsvFormat.standard().writer(set)) {
            for (Article article : articles) {
                writer.write(article);
                expected.addAll(rows(Integer.toString(articles.indexOf(article) + 1), article));
            }
        }
        List<List<String>> found = new ArrayList<>();
        Path file = set.resolve(FlatClaims.FILE);
        try (Cells.In in = new Cells.In(Files.newInputStream(file), "", 1 << 24, () -> Files.newInputStream(file))) {
            for (@Nullable String[] cells = in.next(); cells != null; cells = in.next()) {
                found.add(Stream.of(cells).map(cell -> cell == null ? "" : cell).toList());
            }
        }
        assertThat(found).as("seed %d", SEED).isEqualTo(expected);
        assertThat(found).hasSizeGreaterThan(200);
    }

    /** Of which hardly a row is in memory as a whole. */
    private static Article ofLongTexts(String letter) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            claims.add(Claim.builder("c" + i, letter.repeat(1 << 11 + i))
                    .attributions(List.of(
                            Attribution.builder(Source.ownVoice()).build(),
                            Attribution.builder(Source.unspecified()).build(),
                            Attribution.builder(Source.unspecified()).build()))
                    .build());
        }
        return Article.builder("urn:" + letter).claims(claims).build();
    }

    private static List<List<String>> rows(String number, Article article) {
        Map<String, String> names = new HashMap<>();
        for (Entity entity : article.entities()) {
            names.put(entity.id(), entity.name().orElse(entity.id()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Claim claim : article.claims()) {
            for (int step = 0; step < claim.attributions().size(); step++) {
                Attribution attribution = claim.attributions().get(step);
                rows.add(Stream.of(
                                number,
                                article.id(),
                                article.version(),
                                article.headline().orElse(null),
                                claim.id(),
                                claim.proposition(),
                                word(claim.conveyed()),
                                claim.eventTime() == null
                                        ? null
                                        : claim.eventTime().value(),
                                claim.attributions().size(),
                                step,
                                speaker(attribution.source(), names),
                                word(attribution.commitment()),
                                attribution.act(),
                                attribution.mode(),
                                attribution.time() == null
                                        ? null
                                        : attribution.time().value(),
                                words(attribution, MarkRoles.SOURCE),
                                words(attribution, MarkRoles.CUE),
                                words(attribution, MarkRoles.CONTENT),
                                words(attribution, MarkRoles.QUOTE),
                                words(attribution, MarkRoles.HEDGE),
                                assessments(claim))
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList());
            }
        }
        return rows;
    }

    private static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String speaker(Source source, Map<String, String> names) {
        if (source instanceof Source.OwnVoice) {
            return "(the article)";
        }
        return source instanceof Source.Unspecified
                ? "(unspecified)"
                : source.ids().stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(" | "));
    }

    private static String words(Attribution attribution, Code role) {
        return attribution.wording().stream()
                .filter(mark -> mark.role().equals(role))
                .map(mark -> mark.span().exact())
                .collect(Collectors.joining(" | "));
    }

    private static String assessments(Claim claim) {
        return claim.assessments().stream()
                .map(FlatClaimsTest::verdict)
                .filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static @Nullable String verdict(Assessment assessment) {
        return assessment.verdict() == null
                ? assessment.label()
                : assessment.verdict().toString();
    }
}
