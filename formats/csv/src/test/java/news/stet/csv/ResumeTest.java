package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;
import news.stet.Extension;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Envelope;
import news.stet.io.Position;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that is opened where another one has stopped goes on as if nothing had happened. */
class ResumeTest {
    private static final CsvFormat CSV = CsvFormat.standard();
    private static final long SEED = 2_718;
    private static final int ARTICLES = 9;

    @TempDir
    private Path temporary;

    @Test
    void whatIsReadBehindEachPositionIsWhatWouldHaveBeenReadNext() throws IOException {
        UnpackedSet content = corpus();
        Path set = Files.createDirectory(temporary.resolve("set"));
        for (Map.Entry<String, byte[]> file : content.content().entrySet()) {
            Files.write(set.resolve(file.getKey()), file.getValue());
        }
        List<String> unstopped;
        List<Position> positions = new ArrayList<>();
        try (ArticleReader reader = CSV.reader(set)) {
            unstopped = rest(reader, positions);
            assertThat(reader.problems()).extracting(Problem::code).contains(ProblemCodes.STALE);
        }
        assertThat(unstopped).as("seed %d", SEED).hasSize(ARTICLES).anyMatch(told -> told.startsWith("bad"));
        for (int k = 0; k < positions.size(); k++) {
            assertThat(positions.get(k)).isEqualTo(new Position(k, -1, 0));
            try (ArticleReader reader =
                    CSV.reader(set, Position.parse(positions.get(k).toString()))) {
                assertThat(rest(reader, new ArrayList<>()))
                        .as("behind %d", k)
                        .isEqualTo(unstopped.subList(k, ARTICLES));
                assertThat(reader.envelope().equals(Envelope.NONE))
                        .as("behind %d", k)
                        .isEqualTo(k > 0);
                assertThat(reader.problems())
                        .extracting(Problem::code)
                        .as("told behind %d", k)
                        .hasSameElementsAs(
                                k == 0
                                        ? List.of(ProblemCodes.UNKNOWN, ProblemCodes.STALE)
                                        : List.of(ProblemCodes.STALE));
            }
        }
    }

    @Test
    void positionBehindTheEndIsAnError() throws IOException {
        Path set = temporary.resolve("set");
        CSV.write(Articles.minimal(), set);
        assertThatThrownBy(() -> CSV.reader(set, new Position(2, -1, 0)))
                .isInstanceOfSatisfying(ArticleFormatException.class, e -> {
                    assertThat(e.problems().get(0).code()).isEqualTo(ProblemCodes.TRUNCATED);
                    assertThat(e.problems().get(0).message()).contains("holds 1 articles");
                });
        try (ArticleReader reader = CSV.reader(set, new Position(1, -1, 0))) {
            assertThat(reader.next()).isEmpty();
        }
    }

    /** Articles of all sizes, two of them bad, with columns, tables and a file of somebody else's. */
    private static UnpackedSet corpus() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add((i % 4 == 0 ? Articles.full() : Articles.random(SEED + i))
                    .toBuilder()
                            .extensions(List.of(
                                    new Extension(null, null, "a.csv", "text/csv", "\"x\"\r\n\"" + i + "\"\r\n")))
                            .build());
        }
        UnpackedSet set = UnpackedSet.of(CSV, articles);
        set.put("notes.csv", "a,b\n");
        set.put("README", "Read me");
        List<String[]> rows = set.records("articles.csv");
        rows.get(3)[5] = "perhaps";
        rows.get(7)[0] = "?";
        set.put("articles.csv", rows);
        return set;
    }

    /** Everything that a reader tells from here on, and where it is in between. */
    private static List<String> rest(ArticleReader reader, List<Position> positions) throws IOException {
        List<String> told = new ArrayList<>();
        while (true) {
            positions.add(reader.position().orElseThrow());
            try {
                Optional<Article> article = reader.next();
                if (article.isEmpty()) {
                    return told;
                }
                told.add(reader.location() + " " + article.get());
            } catch (ArticleFormatException e) {
                BadRecord bad = reader.recover().orElseThrow(() -> e);
                told.add("bad " + bad.number() + " " + bad.problems()
                        + new String(bad.content(), StandardCharsets.UTF_8));
            }
        }
    }
}
