package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

/** A set in which something was changed is refused with the place, or is another set that comes back whole (law L6). */
class DamageTest {
    private static final CsvFormat CSV = CsvFormat.standard();
    private static final long SEED = 4_711;
    private static final int DAMAGES = Articles.count(300);
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "2147483648",
            "9".repeat(30),
            "1.5",
            "1e5",
            "0x1",
            "NaN",
            "true",
            "TRUE",
            "x",
            "a:b",
            ":",
            "'",
            "<",
            "<>",
            "''",
            "own_voice",
            "entities",
            "unspecified",
            "denied",
            "body",
            "head/headlines",
            "e1",
            "c1",
            "b1",
            "claims/c1",
            "claims//",
            "article",
            "\u0001",
            "\uFFFE",
            "\uFEFF",
            "\u202E",
            "a\r\nb",
            "a\"b",
            "\uD83D\uDE00");

    @Test
    void changedRowIsRefusedWithItsPlaceOrComesBackWhole() throws IOException {
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            List<Article> articles = new ArrayList<>();
            articles.add(random.nextBoolean() ? Articles.full() : Articles.random(seed));
            if (random.nextInt(4) == 0) {
                articles.add(Articles.random(seed + 1));
            }
            UnpackedSet set = UnpackedSet.of(CSV, articles);
            String damage = damage(set, random);
            String what = "seed " + seed + ", " + damage;
            List<Article> read;
            try (ArticleReader reader = set.reader()) {
                read = reader.stream().toList();
            } catch (ArticleFormatException e) {
                Problem problem = e.problems().get(0);
                assertThat(problem.location().source())
                        .as("%s: %s", what, problem)
                        .contains(".csv");
                assertThat(problem.location().line())
                        .as("%s: %s", what, problem)
                        .isPositive();
                refused++;
                continue;
            } catch (RuntimeException e) {
                throw new AssertionError(what, e);
            }
            try (ArticleReader again = UnpackedSet.of(CSV, read).reader()) {
                assertThat(again.stream().toList()).as(what).isEqualTo(read);
            }
        }
        assertThat(refused).as("refused").isGreaterThan(DAMAGES / 4);
    }

    /** Changes one table, and the number of its rows in the data package with it. */
    private static String damage(UnpackedSet set, Random random) throws IOException {
        List<Table> filled = Tables.ALL.stream()
                .filter(table -> set.text(table.file()).lines().count() > 1)
                .toList();
        Table table = filled.get(random.nextInt(filled.size()));
        List<String[]> records = set.records(table.file());
        int row = 1 + random.nextInt(records.size() - 1);
        int column = random.nextInt(records.get(row).length);
        String what = table.file() + ", record " + row + ": ";
        switch (random.nextInt(8)) {
            case 0 -> {
                records.remove(row);
                what += "removed";
            }
            case 1 -> {
                records.add(row, records.get(row).clone());
                what += "doubled";
            }
            case 2 -> {
                int other = 1 + random.nextInt(records.size() - 1);
                String[] moved = records.set(row, records.get(other));
                records.set(other, moved);
                what += "swapped with " + other;
            }
            case 3 -> {
                String name = VALUES.get(random.nextInt(VALUES.size()));
                for (int i = 0; i < records.size(); i++) {
                    String[] wider = Arrays.copyOf(records.get(i), records.get(i).length + 1);
                    wider[wider.length - 1] = i == 0 ? name : VALUES.get(random.nextInt(VALUES.size()));
                    records.set(i, wider);
                }
                what += "a column " + name;
            }
            case 4 -> {
                records.get(row)[column] = records.get(1 + random.nextInt(records.size() - 1))[column];
                what += "column " + column + " from another row";
            }
            default -> {
                records.get(row)[column] = VALUES.get(random.nextInt(VALUES.size()));
                what += "column " + column + " is " + records.get(row)[column];
            }
        }
        set.put(table.file(), records);
        return what;
    }
}
