package news.stet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.stet.Article;
import news.stet.io.ArticleFormatException;
import news.stet.json.syntax.Document;
import news.stet.json.syntax.Findings;
import news.stet.json.syntax.RawJson;
import news.stet.json.syntax.Syntax;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** The parsing tests of the JSONTestSuite: what must be read, what must not, and what we do where both is right. */
class JsonTestSuiteTest {
    /** Duplicate members: legal JSON, refused by choice, since one of the values would be lost. */
    private static final Set<String> REFUSED_BY_CHOICE =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    private static final Set<String> EITHER_ACCEPTED = new TreeSet<>(Set.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_real_underflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "i_string_1st_surrogate_but_2nd_missing.json",
            "i_string_1st_valid_surrogate_2nd_invalid.json",
            "i_string_incomplete_surrogate_and_escape_valid.json",
            "i_string_incomplete_surrogate_pair.json",
            "i_string_incomplete_surrogates_escape_valid.json",
            "i_string_invalid_lonely_surrogate.json",
            "i_string_invalid_surrogate.json",
            "i_string_inverted_surrogates_U+1D11E.json",
            "i_string_lone_second_surrogate.json",
            "i_structure_UTF-8_BOM_empty_object.json"));

    private static List<Path> files(String folder) throws IOException {
        String given = System.getProperty("stet.standards");
        Path standards = given != null
                ? Path.of(given)
                : Path.of(System.getProperty("stet.root", "")).resolve("../shared/standards");
        Path suite = standards.resolve("jsontestsuite").resolve(folder);
        assumeTrue(Files.isDirectory(suite), "no JSONTestSuite at " + suite + "; set -Dstet.standards=DIR");
        try (Stream<Path> files = Files.list(suite)) {
            return files.sorted().toList();
        }
    }

    /** The lowest layer: bytes to tokens, as the reader uses it. */
    private static Optional<String> tokens(byte[] bytes) {
        Document document =
                new Document(bytes, Document.afterMark(bytes, bytes.length), bytes.length, 1, "suite", Syntax.USUAL);
        Findings findings = null;
        try {
            document.checkUtf8();
            try (JsonParser parser = document.parser()) {
                findings = new Findings(parser, document);
                if (parser.nextToken() == null) {
                    return Optional.empty();
                }
                String text = RawJson.capture(parser, findings);
                return findings.count() == 0 && parser.nextToken() == null ? Optional.of(text) : Optional.empty();
            }
        } catch (RuntimeException | StackOverflowError e) {
            ArticleFormatException told =
                    e instanceof ArticleFormatException refused || findings == null ? null : findings.broken(e);
            if (told != null) {
                assertThat(told.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.location().line()).isPositive();
                    assertThat(problem.location().column()).isPositive();
                });
            }
            return Optional.empty();
        }
    }

    @Test
    void isPinnedFileByFile() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> either = new TreeSet<>();
        int[] counts = new int[3];
        for (Path file : files("test_parsing")) {
            String name = file.getFileName().toString();
            boolean accepted = tokens(Files.readAllBytes(file)).isPresent();
            switch (name.charAt(0)) {
                case 'y' -> {
                    counts[0]++;
                    if (accepted == REFUSED_BY_CHOICE.contains(name)) {
                        wrong.add(name);
                    }
                }
                case 'n' -> {
                    counts[1]++;
                    if (accepted) {
                        wrong.add(name);
                    }
                }
                default -> {
                    counts[2]++;
                    if (accepted) {
                        either.add(name);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(either).isEqualTo(EITHER_ACCEPTED);
        assertThat(counts).containsExactly(95, 188, 35);
    }

    /** The same through the door: each file as the value of a member that is not Stet's. */
    @Test
    void holdsInsideADocumentToo() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files("test_parsing")) {
            String name = file.getFileName().toString();
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            document.writeBytes("{\"format\":\"stet\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"x\":"
                    .getBytes(StandardCharsets.UTF_8));
            document.writeBytes(Files.readAllBytes(file));
            document.write('}');
            boolean accepted;
            try {
                Article article = JsonFormat.standard().read(new ByteArrayInputStream(document.toByteArray()));
                accepted = true;
                if (!JsonFormat.standard()
                        .readString(JsonFormat.standard().writeString(article))
                        .equals(article)) {
                    wrong.add(name + " does not come back");
                }
            } catch (ArticleFormatException e) {
                accepted = false;
            }
            boolean expected = name.startsWith("y_")
                    ? !REFUSED_BY_CHOICE.contains(name)
                    : EITHER_ACCEPTED.contains(name) && !name.contains("BOM");
            if (accepted != expected) {
                wrong.add(name + (accepted ? " was accepted" : " was refused"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Odd but legal input: what comes back is what was there. */
    @Test
    void keepsTheSpellingOfNumbers() throws IOException {
        List<String> numbers = new ArrayList<>();
        for (Path file : files("test_transform")) {
            byte[] bytes = Files.readAllBytes(file);
            Optional<String> text = tokens(bytes);
            String name = file.getFileName().toString();
            if (name.startsWith("number_")) {
                numbers.add(name);
                assertThat(text).as(name).contains(new String(bytes, StandardCharsets.UTF_8).strip());
            }
            boolean refused = name.contains("same_key") || name.matches("string_[0-9]_invalid_.*");
            assertThat(text.isPresent()).as(name).isEqualTo(!refused);
        }
        assertThat(numbers).isNotEmpty();
    }
}
