package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.stet.io.ArticleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version is the newest, and that nothing brings back what was canceled. */
class VersionsTest {
    private static final Code CANCELED = Code.uri("http://cv.iptc.org/newscodes/pubstatusg2/canceled");

    private static Article article(String id, @Nullable String version, @Nullable String made, @Nullable Code status) {
        return Article.builder(id)
                .version(version)
                .status(Status.builder().publication(status).build())
                .metadata(Metadata.builder()
                        .dates(Dates.builder()
                                .versionCreated(made == null ? null : When.of(made))
                                .build())
                        .build())
                .build();
    }

    private static Article usable(String version) {
        return article("a", version, null, null);
    }

    private static Article canceled(@Nullable String version) {
        return article("a", version, null, CANCELED);
    }

    private static Article latest(Article... articles) {
        List<Article> latest = Versions.latest(Arrays.asList(articles));
        assertThat(latest).hasSize(1);
        return latest.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, -1",
        "2, 02, 0",
        "1.9, 1.10, -1",
        "99999999999999999998, 99999999999999999999, -1",
        "1, 1.1, -1",
        "1a, 1b, -1",
        "2024-05-02, 2024-11-01, -1",
        ", 1, 0",
        ", 2, -1",
        "0, , -1"
    })
    void versionsCountAsNumbersPieceByPiece(@Nullable String older, @Nullable String newer, int sign) {
        assertThat(Integer.signum(Versions.NUMBERS.compare(older, newer))).isEqualTo(sign);
        assertThat(Integer.signum(Versions.NUMBERS.compare(newer, older))).isEqualTo(-sign);
    }

    @Test
    void theNewestIsThatOfTheHighestVersionWhateverItsTimeAndItsPlace() {
        Article second = article("a", "2", "2024-05-03T00:00:00Z", null);
        Article tenth = article("a", "10", "2024-05-02T00:00:00Z", null);
        assertThat(latest(second, tenth)).isEqualTo(tenth);
        assertThat(latest(tenth, second)).isEqualTo(tenth);
    }

    @Test
    void timesDecideBetweenEqualVersionsHoweverTheyAreWritten() {
        Article noon = article("a", "1", "2024-05-02T12:00:00+0200", null);
        Article later = article("a", "1", "2024-05-02 10:30:00Z", null);
        Article unknown = article("a", "1", "noon", null);
        assertThat(latest(later, unknown, noon)).isEqualTo(later);
        assertThat(latest(noon, later, unknown)).isEqualTo(later);
    }

    @Test
    void whatComesLastWinsOnlyIfNothingElseDecides() {
        Article first = usable("1").toBuilder().language("en").build();
        Article second = usable("1").toBuilder().language("de").build();
        assertThat(latest(first, second)).isEqualTo(second);
        assertThat(latest(second, first)).isEqualTo(first);
    }

    @Test
    void aCanceledArticleIsThereAndNotUsableAndNoOlderVersionComesBack() {
        for (Article[] order : new Article[][] {
            {usable("1"), usable("2"), canceled("3")},
            {canceled("3"), usable("1"), usable("2")},
            {canceled("7"), usable("1")}, // gaps
            {usable("2"), canceled("2")}, // a kill under the number of what it kills
            {canceled("2"), usable("2")},
            {canceled(null), usable("1"), usable("9")}, // a kill without a number
            {usable("9"), canceled(null)}
        }) {
            Article latest = latest(order);
            assertThat(latest.isCanceled()).isTrue();
            assertThat(latest.usableAt(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
        }
    }

    @Test
    void onlyANewerVersionMakesItUsableAgain() {
        assertThat(latest(usable("4"), canceled("3")).isCanceled()).isFalse();
    }

    /** Whatever the order of a corpus, the same versions are the newest; ties aside, and those are equally new. */
    @Test
    void theAnswerDoesNotDependOnTheOrder() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<Article> corpus = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> random(random))
                    .collect(Collectors.toCollection(ArrayList::new));
            Map<String, Article> expected = byId(Versions.latest(corpus));
            for (int round = 0; round < 5; round++) {
                Collections.shuffle(corpus, random);
                Map<String, Article> found = byId(Versions.latest(corpus));
                assertThat(found.keySet()).as("seed " + seed).isEqualTo(expected.keySet());
                found.forEach((id, article) -> {
                    assertThat(Versions.AGE.compare(article, expected.get(id))).isZero();
                    assertThat(article.isCanceled()).isEqualTo(expected.get(id).isCanceled());
                    assertThat(corpus)
                            .filteredOn(other -> other.id().equals(id))
                            .allMatch(other -> Versions.AGE.compare(other, article) <= 0);
                });
            }
        }
    }

    @Test
    void agesAreInOneOrder() {
        Random random = new Random(7);
        List<Article> some =
                IntStream.range(0, 60).mapToObj(i -> random(random)).toList();
        for (Article a : some) {
            for (Article b : some) {
                int ab = Integer.signum(Versions.AGE.compare(a, b));
                assertThat(Integer.signum(Versions.AGE.compare(b, a))).isEqualTo(-ab);
                for (Article c : some) {
                    if (ab <= 0 && Versions.AGE.compare(b, c) <= 0) {
                        assertThat(Versions.AGE.compare(a, c)).isNotPositive();
                    }
                }
            }
        }
    }

    private static Article random(Random random) {
        String[] versions = {null, "1", "2", "02", "3", "10", "1.5", "x"};
        String[] times = {null, "2024-05-02", "2024-05-02T10:00:00Z", "2024-05-02T12:00:00+0200", "2024-05", "soon"};
        Code[] states = {null, PublicationStatuses.USABLE, PublicationStatuses.WITHHELD, CANCELED};
        return article(
                "a" + random.nextInt(5),
                versions[random.nextInt(versions.length)],
                times[random.nextInt(times.length)],
                states[random.nextInt(states.length)]);
    }

    private static Map<String, Article> byId(List<Article> articles) {
        Map<String, Article> map = new HashMap<>();
        articles.forEach(article -> assertThat(map.put(article.id(), article)).isNull());
        return map;
    }

    @Test
    void readersGiveTheNewestOfWhatIsLeft() throws IOException {
        Iterator<Article> corpus = List.of(usable("1"), article("b", "1", null, null), usable("3"), canceled("2"))
                .iterator();
        ArticleReader reader = new ArticleReader() {
            @Override
            public Optional<Article> next() {
                return corpus.hasNext() ? Optional.of(corpus.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
        assertThat(reader.latestVersions()).containsExactly(usable("3"), article("b", "1", null, null));
    }
}
