package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.Versions;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Envelope;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ReadResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * What agencies really send: a small document for each trait, and beside it in tables what must come of it. A new trait
 * is a new file and rows in a table; {@code expected.tsv} says what a row may hold.
 */
class TraitsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/news/stet/newsml/traits");

    /** One row: where to look, and what must be there. */
    private record Row(String where, String expected) {}

    /** All that can be had from a document. */
    private record Outcome(
            List<Article> articles,
            Envelope envelope,
            Map<String, Long> passedOver,
            List<Problem> problems,
            List<Problem> errors) {}

    @TestFactory
    Stream<DynamicTest> readsWhatIsSent() throws IOException {
        Map<String, List<Row>> expected = expected();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> documents = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xml"))
                    .sorted()
                    .toList();
            assertThat(documents).containsExactlyElementsOf(expected.keySet());
            return documents.stream()
                    .map(name -> DynamicTest.dynamicTest(
                            name, FOLDER.resolve(name).toUri(), () -> check(name, expected.get(name))));
        }
    }

    private static Map<String, List<Row>> expected() throws IOException {
        Map<String, List<Row>> rows = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path table :
                    files.filter(file -> file.toString().endsWith(".tsv")).toList()) {
                for (String line : Files.readAllLines(table)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        String[] cells = line.split("\t", -1);
                        assertThat(cells).as("%s: %s", table, line).hasSize(3);
                        rows.computeIfAbsent(cells[0], name -> new ArrayList<>())
                                .add(new Row(
                                        cells[1], cells[2].replace("\\n", "\n").replace("\\t", "\t")));
                    }
                }
            }
        }
        return rows;
    }

    private static void check(String name, List<Row> rows) throws IOException {
        byte[] document = Files.readAllBytes(FOLDER.resolve(name));
        Outcome outcome = read(NewsmlFormat.standard(), document, name);
        assertThat(outcome.problems()).allSatisfy(problem -> told(problem, Problem.Severity.WARNING, name));
        assertThat(outcome.errors()).allSatisfy(problem -> told(problem, Problem.Severity.ERROR, name));
        assertThat(shown(outcome.problems()))
                .as("warnings")
                .containsExactlyInAnyOrderElementsOf(values(rows, "problem", "notice"));
        assertThat(shown(outcome.errors())).as("errors").containsExactlyInAnyOrderElementsOf(values(rows, "error"));
        List<AssertionFailedError> failures = new ArrayList<>();
        rows.stream().filter(row -> !isMessage(row)).forEach(row -> {
            String found = value(outcome, row.where());
            if (!found.equals(row.expected())) {
                failures.add(new AssertionFailedError(row.where(), row.expected(), found));
            }
        });
        assertThat(failures)
                .as(outcome.problems() + "\n" + outcome.articles())
                .extracting(failure ->
                        failure.getMessage() + " is " + failure.getActual().getValue())
                .isEmpty();
        for (Article article : outcome.articles()) {
            comesBack(article, outcome.problems());
        }
        refusedWhereRepairsAreNotWanted(document, name, rows);
    }

    private static boolean isMessage(Row row) {
        return List.of("problem", "notice", "error").contains(row.where());
    }

    private static List<String> values(List<Row> rows, String... kinds) {
        return rows.stream()
                .filter(row -> List.of(kinds).contains(row.where()))
                .map(Row::expected)
                .toList();
    }

    private static List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + ":" + problem.location().line())
                .toList();
    }

    /** A problem says where, of what element, and what; in our words. */
    private static void told(Problem problem, Problem.Severity severity, String name) {
        Location location = problem.location();
        assertThat(problem.severity()).as(problem.toString()).isEqualTo(severity);
        assertThat(location.source()).isEqualTo(name);
        assertThat(location.line()).as(problem.toString()).isPositive();
        assertThat(location.column()).as(problem.toString()).isPositive();
        assertThat(location.path()).as(problem.toString()).isNotEmpty();
        assertThat(problem.message()).as(problem.toString()).doesNotContain("Exception", "java.", "javax.");
    }

    private static Outcome read(NewsmlFormat format, byte[] document, String name) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Problem> errors = List.of();
        try (ArticleReader reader = format.reader(new ByteArrayInputStream(document), name)) {
            try {
                reader.forEach(articles::add);
            } catch (ArticleFormatException e) {
                errors = e.problems();
            }
            return new Outcome(articles, reader.envelope(), reader.passedOver(), reader.problems(), errors);
        } catch (ArticleFormatException e) {
            return new Outcome(List.of(), Envelope.NONE, Map.of(), List.of(), e.problems());
        }
    }

    private static String value(Outcome outcome, String where) {
        if (where.equals("articles")) {
            return Integer.toString(outcome.articles().size());
        }
        if (where.startsWith("envelope/")) {
            return ModelPath.show(outcome.envelope(), where.substring("envelope/".length()));
        }
        if (where.equals("passedOver")) {
            return outcome.passedOver().toString();
        }
        if (where.equals("latest")) {
            return Versions.latest(outcome.articles()).stream()
                    .map(article -> article.id() + " " + article.version() + (article.isCanceled() ? " canceled" : ""))
                    .collect(Collectors.joining(" | "));
        }
        int colon = where.indexOf(':');
        boolean numbered = colon > 0 && where.substring(0, colon).chars().allMatch(Character::isDigit);
        int number = numbered ? Integer.parseInt(where.substring(0, colon)) : 1;
        if (number > outcome.articles().size()) {
            return "no article " + number;
        }
        Article article = outcome.articles().get(number - 1);
        String path = numbered ? where.substring(colon + 1) : where;
        return path.startsWith("usable@")
                ? Boolean.toString(article.usableAt(Instant.parse(path.substring("usable@".length()))))
                : ModelPath.show(article, path);
    }

    /** Whatever was read can be written, and is the same article then. */
    private static void comesBack(Article article, List<Problem> told) throws IOException {
        byte[] written = RoundTripTest.item(article);
        ReadResult again = NewsmlFormat.standard().readResult(new ByteArrayInputStream(written), "written");
        assertThat(again.article()).isEqualTo(article);
        assertThat(again.problems())
                .as("what was written needs no other repair than what was read")
                .extracting(Problem::message)
                .isSubsetOf(told.stream().map(Problem::message).toList());
    }

    /** The first item whose reading takes a repair is refused, with all that is wrong in it. */
    private static void refusedWhereRepairsAreNotWanted(byte[] document, String name, List<Row> rows)
            throws IOException {
        Outcome strict = read(NewsmlFormat.builder().strict(true).build(), document, name);
        List<String> repairs = values(rows, "problem");
        assertThat(strict.errors()).allSatisfy(problem -> told(problem, Problem.Severity.ERROR, name));
        if (values(rows, "error").isEmpty()) {
            if (values(rows, "articles").isEmpty()) {
                assertThat(shown(strict.errors())).containsExactlyInAnyOrderElementsOf(repairs);
            } else {
                assertThat(repairs).containsAll(shown(strict.errors()));
                assertThat(strict.errors().isEmpty()).isEqualTo(repairs.isEmpty());
            }
        } else {
            assertThat(strict.errors()).isNotEmpty();
        }
    }

    @Test
    void aPathThatLeadsNowhereIsNotTakenForNothing() {
        Article article = Article.builder("urn:example:x").build();
        assertThat(ModelPath.show(article, "version")).isEqualTo("-");
        assertThat(catchThrowable(() -> ModelPath.show(article, "versoin"))).isInstanceOf(AssertionError.class);
    }
}
