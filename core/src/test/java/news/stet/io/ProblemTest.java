package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import news.stet.Article;
import news.stet.Text;
import news.stet.Violation;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Location PLACE = new Location("a.json", 3, 23, "/claims/0/id");

    @Test
    void aPlaceIsShownAsEditorsKnowIt() {
        assertThat(PLACE).hasToString("a.json:3:23: /claims/0/id");
        assertThat(new Location("a.json", 3, 23, "")).hasToString("a.json:3:23");
        assertThat(new Location("a.json", 3, 0, "")).hasToString("a.json:3");
        assertThat(new Location("a.json", 0, 7, "/id")).hasToString("a.json: /id");
        assertThat(new Location(null, 3, 23, "")).hasToString("input:3:23");
        assertThat(Location.of("claims.csv")).hasToString("claims.csv");
        assertThat(Location.UNKNOWN).hasToString("input");
        assertThat(Location.of(null)).isEqualTo(Location.UNKNOWN);
    }

    @Test
    void aProblemIsOneLine() {
        assertThat(Problem.error("TYPE", PLACE, "must be a string, found the number 7"))
                .hasToString("a.json:3:23: /claims/0/id: TYPE: must be a string, found the number 7");
        assertThat(Problem.error("TYPE", PLACE, "must be a string, found the number 7", "quote it: \"7\"."))
                .hasToString("a.json:3:23: /claims/0/id: TYPE: must be a string, found the number 7. "
                        + "Hint: quote it: \"7\".");
        assertThat(Problem.error("TYPE", PLACE, "Both are there.", "remove one."))
                .hasToString("a.json:3:23: /claims/0/id: TYPE: Both are there. Hint: remove one.");
        assertThat(Problem.warning("REPAIRED", Location.of("a.json"), "was mended"))
                .hasToString("a.json: REPAIRED: was mended");
    }

    @Test
    void anErrorCostsTheArticleAndAWarningDoesNot() {
        assertThat(Problem.error("A", PLACE, "m").severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(Problem.error("A", PLACE, "m", "h").severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(Problem.warning("A", PLACE, "m").severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(Problem.warning("A", PLACE, "m").hint()).isNull();
    }

    @Test
    void aViolationOfTheModelBecomesAProblemAtThePlaceInTheInput() {
        Violation violation = new Violation(Violation.Rule.EXACT, "marks/0/span/exact", "other words");

        assertThat(Problem.of(violation, PLACE)).isEqualTo(Problem.error("EXACT", PLACE, "other words"));
    }

    @Test
    void anExceptionShowsItsFirstProblemAndCountsTheOthers() {
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.error("A", Location.of("x"), "first"));
        assertThat(new ArticleFormatException(problems.get(0)))
                .hasMessage("x: A: first")
                .hasNoCause();
        problems.add(Problem.error("B", Location.of("x"), "second"));
        assertThat(new ArticleFormatException(problems, null)).hasMessage("x: A: first (and 1 more problem)");
        problems.add(Problem.error("C", Location.of("x"), "third"));
        ArticleFormatException exception = new ArticleFormatException(problems, new IOException("parser"));
        problems.clear();

        assertThat(exception).hasMessage("x: A: first (and 2 more problems)").hasRootCauseMessage("parser");
        assertThat(exception.problems()).extracting(Problem::code).containsExactly("A", "B", "C");
        assertThatThrownBy(() -> exception.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new ArticleFormatException(List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExceptionCanBeSentToAnotherMachine() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(new ArticleFormatException(Problem.error("A", PLACE, "m")));

        ArticleFormatException copy = (ArticleFormatException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).hasMessage("a.json:3:23: /claims/0/id: A: m");
        assertThat(copy.problems()).isEmpty();
    }

    @Test
    void everyCodeIsNamedAsItIs() throws IllegalAccessException {
        for (Field field : ProblemCodes.class.getFields()) {
            assertThat(field.get(null)).isEqualTo(field.getName());
        }
        assertThat(ProblemCodes.class.getFields()).hasSizeGreaterThan(20);
    }

    @Test
    void whatIsMissingIsRefused() {
        assertThatThrownBy(() -> new Location(null, 0, 0, null)).hasMessage("path");
        assertThatThrownBy(() -> Problem.error(null, PLACE, "m")).hasMessage("code");
        assertThatThrownBy(() -> Problem.error("A", null, "m")).hasMessage("location");
        assertThatThrownBy(() -> Problem.error("A", PLACE, null)).hasMessage("message");
        assertThatThrownBy(() -> new ReadResult(null, List.of())).hasMessage("article");
        List<Problem> problems = new ArrayList<>();
        ReadResult result = new ReadResult(Article.builder("urn:a").build(), problems);
        problems.add(Problem.warning("A", PLACE, "m"));
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aVeryLongPathIsCutInTheMiddle() {
        String path = "/" + "🚢/".repeat(300) + "end";
        Location location = new Location("a.json", 1, 2, path);
        assertThat(location.toString())
                .startsWith("a.json:1:2: /🚢/")
                .contains("…")
                .endsWith("/🚢/end")
                .hasSizeLessThan(200);
        assertThat(Text.isLegal(location.toString())).as("no character is cut").isTrue();
        assertThat(location.path()).isEqualTo(path);
    }
}
