package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import news.stet.Article;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Entity;
import news.stet.EntityKinds;
import news.stet.Name;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.BadRecords;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;

/** An article that cannot be read is passed over with all its rows, and no article is given out that may lack one. */
class BadRecordsTest {
    private static final CsvFormat CSV = CsvFormat.standard();
    private static final long SEED = 31_415;
    private static final int CORPORA = Articles.count(200);
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "1",
            "2",
            "3",
            "4",
            "99",
            "-1",
            "2147483648",
            "01",
            "1.5",
            "true",
            "x",
            "a:b",
            "<>",
            "\u0001",
            "body",
            "e1",
            "c1",
            "claims/c1",
            "claims//",
            "own_voice",
            "entities",
            "a\r\nb",
            "a\"b",
            "\uD83D\uDE00");

    @Test
    void articlesInAreThoseGivenAndThosePassedOver() throws IOException {
        int finals = 0;
        int passed = 0;
        int givenInAll = 0;
        int edited = 0;
        for (int i = 0; i < CORPORA; i++) {
            long seed = SEED + i;
            Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L); // seeds that are near are alike otherwise
            List<Article> articles = new ArrayList<>();
            for (int n = 3 + random.nextInt(4); n > 0; n--) {
                articles.add(random.nextInt(6) == 0 ? Articles.full() : Articles.random(random.nextLong()));
            }
            UnpackedSet set = UnpackedSet.of(CSV, articles);
            Set<Integer> touched = new HashSet<>();
            StringBuilder what = new StringBuilder("seed " + seed);
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                what.append(", ").append(damage(set, random, touched));
            }
            List<BadRecord> records = new ArrayList<>();
            boolean whole = false;
            try (ArticleReader reader = set.reader()) {
                int number = 0;
                while (true) {
                    Optional<Article> article;
                    try {
                        article = reader.next();
                    } catch (ArticleFormatException e) {
                        Optional<BadRecord> record = reader.recover();
                        if (record.isEmpty()) {
                            assertThat(reader.next())
                                    .as("%s: after the end", what)
                                    .isEmpty();
                            finals++;
                            break;
                        }
                        number++;
                        assertThat(record.get().number()).as("%s", what).isEqualTo(number);
                        assertThat(record.get().problems()).as("%s", what).isEqualTo(e.problems());
                        records.add(record.get());
                        continue;
                    }
                    if (article.isEmpty()) {
                        assertThat(number).as("%s: given and passed over", what).isEqualTo(articles.size());
                        whole = true;
                        break;
                    }
                    number++;
                    givenInAll++;
                    assertThat(reader.position().orElseThrow().articles()).isEqualTo(number);
                    if (!touched.contains(number)) {
                        assertThat(article.get())
                                .as("%s: article %d", what, number)
                                .isEqualTo(articles.get(number - 1));
                    } else if (!article.get().equals(articles.get(number - 1))) {
                        edited++;
                    }
                }
            } catch (ArticleFormatException e) {
                finals++; // it cannot even be opened
            }
            passed += records.size();
            for (BadRecord record : whole ? records : List.<BadRecord>of()) {
                assertThat(rows(record)).as("%s: rows of %s", what, record).isEqualTo(rows(set, (int) record.number()));
            }
        }
        System.out.println("of " + CORPORA + " corpora from seed " + SEED + ": " + finals + " ended early, "
                + givenInAll + " articles given, " + edited + " of them edited, " + passed + " passed over");
        assertThat(finals).as("ended early").isLessThan(CORPORA / 3);
        assertThat(passed).as("passed over").isGreaterThan(CORPORA / 2);
        assertThat(givenInAll).as("given").isGreaterThan(CORPORA);
    }

    /** Changes a cell, or makes a row ragged; whose row it was, and whose it may seem to be. */
    private static String damage(UnpackedSet set, Random random, Set<Integer> touched) throws IOException {
        List<String> filled = new ArrayList<>();
        for (Table table : Tables.ALL) {
            if (set.records(table.file()).size() > 1) {
                filled.add(table.file());
            }
        }
        String file = filled.get(random.nextInt(filled.size()));
        List<String[]> records = set.records(file);
        int row = 1 + random.nextInt(records.size() - 1);
        String[] cells = records.get(row);
        touch(cells, touched);
        String what = file + ", record " + row;
        if (random.nextInt(6) == 0) {
            records.set(
                    row,
                    Arrays.copyOf(cells, random.nextInt(cells.length) + (random.nextBoolean() ? 0 : cells.length)));
            what += " has " + records.get(row).length + " cells";
            if (records.get(row).length == 0) {
                records.set(row, new String[1]);
            }
        } else {
            int column = random.nextInt(4) == 0 ? 0 : random.nextInt(cells.length);
            cells[column] = VALUES.get(random.nextInt(VALUES.size()));
            what += ": cell " + column + " is " + cells[column];
        }
        touch(records.get(row), touched);
        set.put(file, records);
        return what;
    }

    private static void touch(String[] cells, Set<Integer> touched) {
        if (cells[0] != null && cells[0].matches("[1-9]")) {
            touched.add(Integer.valueOf(cells[0]));
        }
    }

    private static long rows(UnpackedSet set, int number) throws IOException {
        long rows = 0;
        for (Table table : Tables.ALL) {
            int width = set.records(table.file()).get(0).length;
            rows += set.records(table.file()).stream()
                    .filter(cells ->
                            cells.length == width && Integer.toString(number).equals(cells[0]))
                    .count();
        }
        return rows;
    }

    private static long rows(BadRecord record) throws IOException {
        long rows = 0;
        String content = new String(record.content(), StandardCharsets.UTF_8);
        UnpackedSet set = new UnpackedSet(new HashMap<>());
        set.put("content", content);
        int width = 0;
        for (String[] cells : set.records("content")) {
            if (cells.length > 1 && "article".equals(cells[0])) {
                width = cells.length;
            } else if (cells.length == width && Long.toString(record.number()).equals(cells[0])) {
                rows++;
            }
        }
        return rows;
    }

    @Test
    void everyArticleIsTestedThatStandsAroundARowOfNobody() throws IOException {
        UnpackedSet set = UnpackedSet.of(CSV, List.of(one(1), one(2), none(3), one(4), one(5)));
        List<String[]> names = set.records("names.csv");
        names.add(3, new String[] {"x"});
        set.put("names.csv", names);
        List<BadRecord> bad = new ArrayList<>();
        try (ArticleReader reader = set.reader().tolerating(BadRecords.collect(bad::add))) {
            assertThat(reader.stream().map(Article::id)).containsExactly("urn:1", "urn:5");
        }
        assertThat(bad).extracting(BadRecord::number).containsExactly(2L, 3L, 4L);
        for (BadRecord record : bad) {
            assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCodes.RAGGED);
            assertThat(record.problems().get(0).location().line()).isEqualTo(4);
        }
        assertThat(new String(bad.get(1).content(), StandardCharsets.UTF_8))
                .isEqualTo("articles.csv\r\n"
                        + set.text("articles.csv").lines().toList().get(0) + "\r\n"
                        + set.text("articles.csv").lines().toList().get(3) + "\r\n"
                        + "names.csv\r\n"
                        + set.text("names.csv").lines().toList().get(0) + "\r\n\"x\"\r\n");
    }

    @Test
    void articleWhoseOwnRowCannotBeReadIsPassedOverAlone() throws IOException {
        UnpackedSet set = UnpackedSet.of(CSV, List.of(one(1), one(2), one(3), one(4)));
        List<String[]> articles = set.records("articles.csv");
        articles.set(2, new String[] {"2"});
        articles.get(4)[0] = "four";
        set.put("articles.csv", articles);
        List<BadRecord> bad = new ArrayList<>();
        try (ArticleReader reader = set.reader().tolerating(BadRecords.collect(bad::add))) {
            assertThat(reader.stream().map(Article::id)).containsExactly("urn:1", "urn:3");
        }
        assertThat(bad).extracting(BadRecord::number).containsExactly(2L, 4L);
    }

    @Test
    void rowMovedToTheNextArticleIsNotMissingInSilence() throws IOException {
        UnpackedSet set = UnpackedSet.of(CSV, List.of(two(1), two(2), two(3)));
        for (String file : List.of("names.csv", "entities.csv", "blocks.csv")) {
            List<String[]> records = set.records(file);
            for (int row = 1; row < records.size(); row++) {
                for (String number : List.of("1", "2", "3", "4", "0", "x")) {
                    UnpackedSet moved = new UnpackedSet(new LinkedHashMap<>(set.content()));
                    List<String[]> changed = moved.records(file);
                    String before = changed.get(row)[0];
                    changed.get(row)[0] = number;
                    moved.put(file, changed);
                    List<Article> given = new ArrayList<>();
                    boolean failed = false;
                    try (ArticleReader reader = moved.reader().tolerating(BadRecords.skip())) {
                        reader.forEach(given::add);
                    } catch (ArticleFormatException e) {
                        failed = true;
                    }
                    String what = file + ", record " + row + ": article " + before + " is " + number;
                    for (Article article : given) {
                        if (!failed) {
                            assertThat(article).as(what).isIn(two(1), two(2), two(3));
                        }
                    }
                    assertThat(given.size() == 3).as(what).isEqualTo(number.equals(before));
                }
            }
        }
    }

    @Test
    void rowThatBelongsToNothingMayBeWhatAnEarlierArticleLacksAndEndsTheReading() throws IOException {
        Article three = Article.builder("urn:1")
                .entity(one(1).entities().get(0))
                .entity(one(1).entities().get(0).toBuilder().id("e2").build())
                .build();
        UnpackedSet set = UnpackedSet.of(CSV, List.of(three, one(2), one(3)));
        List<String[]> names = set.records("names.csv");
        names.get(2)[0] = "2";
        set.put("names.csv", names);
        try (ArticleReader reader = set.reader()) {
            assertThat(reader.next()).isPresent();
            assertThatThrownBy(reader::next)
                    .isInstanceOf(ArticleFormatException.class)
                    .hasMessageContaining("belongs to nothing");
            assertThat(reader.recover()).isEmpty();
            assertThat(reader.next()).isEmpty();
        }
        // Nothing comes before the first article that could lack it.
        names.get(1)[1] = "entities/e9/names";
        set.put("names.csv", names);
        try (ArticleReader reader = set.reader()) {
            assertThatThrownBy(reader::next).hasMessageContaining("belongs to nothing");
            assertThat(reader.recover()).isPresent();
        }
    }

    @Test
    void whatCannotBeToldApartAnyMoreEndsTheReading() throws IOException {
        String[] faults = {"unclosed", "order", "nobody", "extra", "twice"};
        for (String fault : faults) {
            UnpackedSet set = UnpackedSet.of(CSV, List.of(one(1), one(2), one(3)));
            List<String[]> names = set.records("names.csv");
            List<String[]> articles = set.records("articles.csv");
            switch (fault) {
                case "order" -> names.get(3)[0] = "1";
                case "nobody" -> names.get(3)[0] = "4";
                case "extra" -> articles.add(2, new String[] {"x"});
                case "twice" -> articles.get(3)[0] = "2";
                default -> {}
            }
            set.put("names.csv", names);
            set.put("articles.csv", articles);
            if (fault.equals("unclosed")) {
                String text = set.text("names.csv");
                set.put("names.csv", text.substring(0, text.lastIndexOf('"')));
            }
            assertThatThrownBy(() -> {
                        try (ArticleReader reader = set.reader().tolerating(BadRecords.skip())) {
                            reader.forEach(article -> {});
                        }
                    })
                    .as(fault)
                    .isInstanceOf(ArticleFormatException.class);
        }
    }

    @Test
    void everythingThatIsWrongWithAnArticleIsToldAtOnce() throws IOException {
        UnpackedSet set = UnpackedSet.of(CSV, List.of(two(1), two(2)));
        for (String file : List.of("blocks.csv", "entities.csv", "names.csv")) {
            List<String[]> records = set.records(file);
            for (int row = 1; row <= 2; row++) {
                int last = file.equals("blocks.csv") ? 4 : file.equals("entities.csv") ? 3 : 5;
                records.get(row)[last] = "'";
            }
            set.put(file, records);
        }
        try (ArticleReader reader = set.reader()) {
            assertThatThrownBy(reader::next)
                    .isInstanceOfSatisfying(
                            ArticleFormatException.class,
                            e -> assertThat(e.problems())
                                    .extracting(problem -> problem.location().source() + ":"
                                            + problem.location().line())
                                    .containsExactly(
                                            "set/blocks.csv:2",
                                            "set/blocks.csv:3",
                                            "set/entities.csv:2",
                                            "set/entities.csv:3"));
            assertThat(reader.recover()).isPresent();
            assertThat(reader.recover()).isEmpty();
            assertThat(reader.next()).contains(two(2));
            assertThat(reader.next()).isEmpty();
        }
    }

    private static Article none(int number) {
        return Article.builder("urn:" + number).build();
    }

    private static Article one(int number) {
        return Article.builder("urn:" + number)
                .entity(Entity.builder("e1", EntityKinds.PERSON)
                        .names(List.of(Name.of("Ana " + number)))
                        .build())
                .build();
    }

    private static Article two(int number) {
        return Article.builder("urn:" + number)
                .block(Block.builder("b1", BlockRoles.PARAGRAPH)
                        .text("First of " + number)
                        .build())
                .block(Block.builder("b2", BlockRoles.PARAGRAPH)
                        .text("Second of " + number)
                        .build())
                .entity(entity(number, "e1"))
                .entity(entity(number, "e2"))
                .build();
    }

    private static Entity entity(int number, String id) {
        return Entity.builder(id, EntityKinds.PERSON)
                .names(List.of(Name.of("Ana " + number + id), Name.of("Anna " + number + id)))
                .build();
    }
}
