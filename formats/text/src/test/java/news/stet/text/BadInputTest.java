package news.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    private static final TextFormat FORMAT =
            TextFormat.builder().maximumBytes(200).build();

    private record Bad(String file, String code, int line, int column, String words) {}

    static List<Bad> inputs() {
        return List.of(
                new Bad("overlong.txt", "ENCODING", 3, 9, "0xC0 at offset 21"),
                new Bad("truncated.txt", "ENCODING", 3, 26, "0xE2 at offset 38"),
                new Bad("cut-before-line-end.txt", "ENCODING", 1, 4, "0xC3 at offset 3"),
                new Bad("windows-1252.txt", "ENCODING", 3, 15, "0xFC at offset 23"),
                new Bad("windows-1252-quotes.txt", "ENCODING", 5, 10, "looks like windows-1252"),
                new Bad("lone-surrogate.txt", "ENCODING", 2, 5, "0xED at offset 9"),
                new Bad("beyond-unicode.txt", "ENCODING", 1, 1, "0xF4 at offset 0"),
                new Bad("utf-16le.txt", "ENCODING", 1, 1, "0xFF at offset 0"),
                new Bad("bad-byte-after-cr.txt", "ENCODING", 3, 7, "0xFF at offset 16"),
                new Bad("utf-16be-no-mark.txt", "CHARACTER", 1, 1, "looks like UTF-16"),
                new Bad("nul.txt", "CHARACTER", 3, 4, "U+0000"),
                new Bad("start-of-heading.txt", "CHARACTER", 3, 5, "U+0001"),
                new Bad("escape.txt", "CHARACTER", 1, 5, "Text.repair"),
                new Bad("noncharacter.txt", "CHARACTER", 3, 1, "U+FFFE"),
                new Bad("form-feed.txt", "CHARACTER", 2, 1, "U+000C"),
                new Bad("too-long.txt", "LIMIT", 7, 0, "longer than 200 bytes"));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void namesThePlaceAndWhatIsWrong(Bad bad) throws Exception {
        Path file = folder().resolve(bad.file());
        ArticleFormatException e = assertThrows(ArticleFormatException.class, () -> FORMAT.read(file));
        Problem problem = e.problems().get(0);
        assertEquals(bad.code(), problem.code(), problem::toString);
        assertEquals(Problem.Severity.ERROR, problem.severity());
        assertEquals(file.toString(), problem.location().source());
        assertEquals(bad.line(), problem.location().line(), problem::toString);
        assertEquals(bad.column(), problem.location().column(), problem::toString);
        assertTrue(problem.toString().contains(bad.words()), problem::toString);
        assertFalse(problem.toString().contains("java."), problem::toString);
    }

    @Test
    void everyBadFileIsExpected() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(inputs().stream().map(Bad::file).sorted().toList(), names);
        }
    }

    @Test
    void listsEveryIllegalCharacter() {
        ArticleFormatException e = assertThrows(
                ArticleFormatException.class, () -> FORMAT.readString("One\u0001\nTwo\u000B and \uFFFF.\n"));
        assertEquals(
                List.of("1:4", "2:4", "2:10"),
                e.problems().stream()
                        .map(problem -> problem.location().line() + ":"
                                + problem.location().column())
                        .toList());
    }

    @Test
    void listsNoMoreThanAHundredIllegalCharacters() {
        ArticleFormatException e =
                assertThrows(ArticleFormatException.class, () -> FORMAT.readString("\u0001".repeat(150)));
        assertEquals(100, e.problems().size());
    }

    @Test
    void readsAFileOfJustTheLimit() {
        assertEquals(1, FORMAT.readString("a".repeat(200)).body().size());
        assertThrows(ArticleFormatException.class, () -> FORMAT.readString("a".repeat(201)));
    }

    @Test
    void hasNothingMoreToReadAfterAnError() throws IOException {
        try (ArticleReader reader = FORMAT.reader(new ByteArrayInputStream(new byte[] {(byte) 0xFF}), null)) {
            assertThrows(ArticleFormatException.class, reader::next);
            assertTrue(reader.next().isEmpty());
        }
    }

    @Test
    void anyBytesAreReadOrRefusedWithAPlace() throws IOException {
        int count = Integer.getInteger("stet.articles", 3000);
        for (long seed = 0; seed < count; seed++) {
            byte[] bytes = RandomCopy.bytes(seed);
            try {
                byte[] again = RandomCopy.write(FORMAT, FORMAT.read(new ByteArrayInputStream(bytes)));
                assertTrue(Arrays.equals(bytes, again), "seed " + seed);
            } catch (ArticleFormatException e) {
                for (Problem problem : e.problems()) {
                    assertTrue(problem.location().line() > 0, "seed " + seed + ": " + problem);
                }
            }
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(BadInputTest.class.getResource("/bad")).toURI());
    }
}
