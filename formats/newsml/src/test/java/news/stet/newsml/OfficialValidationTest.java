package news.stet.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.stet.io.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The official documents, and what was measured of them: {@code valid}, {@code invalid} or {@code n/a}. */
@DisplayName("The validator and the official documents")
class OfficialValidationTest {
    private static Map<String, byte[]> documents;
    private static List<Row> rows;
    private static final Map<String, NewsmlValidator> BY_SCHEMA = new HashMap<>();

    private record Row(String file, String version, String own, String newest) {
        boolean mustFail() {
            return file.startsWith("unit/should_fail/");
        }
    }

    @BeforeAll
    static void load() throws IOException {
        documents = GrammarAgreementTest.documents(Standards.folder());
        rows = Files.readAllLines(Standards.folder().resolve("manifest.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[2], cells[4], cells[6]))
                .toList();
    }

    private static NewsmlValidator schema(String version) throws IOException {
        NewsmlValidator known = BY_SCHEMA.get(version);
        if (known == null) {
            Path folder = Standards.folder().resolve("schema").resolve(version);
            try (Stream<Path> files = Files.list(folder)) {
                Path xsd = files.filter(file -> file.toString().endsWith("-spec-All-Power.xsd"))
                        .findFirst()
                        .orElseThrow();
                known = NewsmlValidator.builder().schema(xsd).build();
            }
            BY_SCHEMA.put(version, known);
        }
        return known;
    }

    private static List<Problem> ofSchema(NewsmlValidator validator, Row row) throws IOException {
        byte[] bytes = documents.get(row.file());
        List<Problem> problems =
                validator.check(new ByteArrayInputStream(bytes), row.file()).problems();
        return problems.stream()
                .filter(problem -> ValidationRules.isOfSchema(problem.code()))
                .toList();
    }

    @Test
    void withoutASchemaTheVerdictIsThatOfTheNewest() throws IOException {
        verdictOfTheNewest(NewsmlValidator.standard());
    }

    @Test
    void withTheSchemaTheVerdictIsItsOwn() throws IOException {
        verdictOfTheNewest(schema("2.35"));
    }

    private static void verdictOfTheNewest(NewsmlValidator validator) throws IOException {
        List<String> differences = new ArrayList<>();
        int checked = 0;
        for (Row row : rows) {
            List<Problem> problems = ofSchema(validator, row);
            if (!row.newest().equals("n/a")) {
                if (problems.isEmpty() != row.newest().equals("valid")) {
                    differences.add(row + ": " + problems);
                }
                checked++;
            }
            assertThat(problems)
                    .allMatch(problem -> problem.location().line() > 0
                            && problem.location().column() > 0
                            && !problem.location().path().isEmpty()
                            && problem.severity() == Problem.Severity.ERROR);
        }
        assertThat(differences).isEmpty();
        assertThat(checked).isGreaterThan(200);
    }

    @Test
    void whatMustFailIsRefusedWithALineByTheSchemaOfItsVersion() throws IOException {
        int refused = 0;
        for (Row row : rows) {
            if (row.mustFail() && row.own().equals("invalid")) {
                assertThat(ofSchema(schema(row.version()), row))
                        .as(row.file())
                        .isNotEmpty()
                        .allMatch(problem -> problem.location().line() > 1);
                refused++;
            }
            if (row.mustFail() && row.newest().equals("invalid")) {
                assertThat(ofSchema(NewsmlValidator.standard(), row))
                        .as(row.file())
                        .isNotEmpty();
            }
        }
        assertThat(refused).isEqualTo(9);
    }

    @Test
    void theSchemaAndTheGrammarNameTheSameElements() throws IOException {
        for (Row row : rows) {
            if (row.newest().equals("invalid")) {
                assertThat(ofSchema(schema("2.35"), row).get(0).location().line())
                        .as(row.file())
                        .isEqualTo(ofSchema(NewsmlValidator.standard(), row)
                                .get(0)
                                .location()
                                .line());
            }
        }
    }

    @Test
    void whatTheSchemaSaysIsSaidInOurWordsInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            List<String> plain = messages();
            Locale.setDefault(Locale.JAPANESE);
            assertThat(messages()).isEqualTo(plain).isNotEmpty();
            assertThat(plain).noneMatch(message -> message.contains("cvc-"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> messages() throws IOException {
        List<String> messages = new ArrayList<>();
        for (Row row : rows) {
            if (row.newest().equals("invalid")) {
                ofSchema(schema("2.35"), row).forEach(problem -> messages.add(problem.toString()));
            }
        }
        return messages;
    }
}
