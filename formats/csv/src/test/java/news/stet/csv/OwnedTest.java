package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The rows of an owner, against a map of lists, which is what they are. */
class OwnedTest {
    private static final long SEED = 271_828;
    private static final int ROUNDS = 2_000;
    // Some have the same hash: "Aa" and "BB", and so whatever begins with them.
    private static final List<String> STEPS =
            List.of("Aa", "BB", "C#", "claims", "c1", "é", "a-much-longer-step-of-a-path");

    @Test
    void whoeverAsksForAnOwnerIsGivenItsRowsOnceHoweverItsPathIsParted() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, List<Row>> expected = new LinkedHashMap<>();
            List<Row> rows = new ArrayList<>();
            String owner = path(random);
            for (int i = random.nextInt(30); i > 0; i--) {
                owner = random.nextInt(3) == 0 ? path(random) : owner;
                Row row = row(owner, rows.size());
                rows.add(row);
                expected.computeIfAbsent(owner, key -> new ArrayList<>()).add(row);
            }
            Owned owned = new Owned(Tables.NAMES, rows);
            for (int i = random.nextInt(40); i > 0; i--) {
                String asked = path(random);
                int at = random.nextInt(asked.length() + 1);
                List<Row> found = expected.remove(asked);
                assertThat(owned.take(asked.substring(0, at), asked.substring(at)))
                        .as("seed %s, round %s, owner %s", SEED, round, asked)
                        .isEqualTo(found == null ? List.of() : found);
                assertThat(owned.isEmpty()).isEqualTo(expected.isEmpty());
            }
            assertThat(owned.left())
                    .as("seed %s, round %s", SEED, round)
                    .isEqualTo(
                            expected.values().stream().map(list -> list.get(0)).toList());
        }
    }

    @Test
    void theRowsOfATableWithoutOwnersAreTheArticles() {
        List<Row> rows = List.of(row("a", 0), row("b", 1));

        Owned owned = new Owned(Tables.ENTITIES, rows);

        assertThat(owned.take("", "")).isEqualTo(rows);
        assertThat(owned.take("", "")).isEmpty();
    }

    private static String path(SplittableRandom random) {
        StringBuilder path = new StringBuilder(STEPS.get(random.nextInt(STEPS.size())));
        for (int i = random.nextInt(3); i > 0; i--) {
            path.append('/').append(STEPS.get(random.nextInt(STEPS.size())));
        }
        return path.toString();
    }

    private static Row row(String owner, int position) {
        String[] cells = {"1", owner, Integer.toString(position), "text", null, null};
        return new Row(Tables.NAMES, "names.csv", 1, position, cells, List.of(), new CodeCells());
    }
}
