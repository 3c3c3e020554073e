package news.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.Limits;
import news.stet.io.Problem;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is refused, where and how it is said. The inputs under {@code bad} are {@link BadTextTest}'s. */
class RefusalTest {
    private static final TextFormat FORMAT = TextFormat.builder()
            .limits(Limits.builder().articleLength(200).build())
            .build();

    @Test
    void namesTheColumnOfAByteThatIsNotUtf8() {
        byte[] bytes = "Ü\uD834\uDD1E\rÜ\uD834\uDD1E ?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x93;
        ArticleFormatException e = assertThrows(
                ArticleFormatException.class, () -> FORMAT.readResult(new ByteArrayInputStream(bytes), "a.txt"));
        assertEquals(
                "a.txt:2:5: ENCODING: the byte 0x93 at offset 14 is not UTF-8. Hint: it looks like windows-1252; convert"
                        + " the file to UTF-8.",
                e.getMessage());
    }

    @Test
    void saysHowToMendCharacters() {
        assertEquals(
                "input:1:3: CHARACTER: U+0001 is not a character of XML 1.0. Hint: mend the text with"
                        + " Text.repair, and read it with readString.",
                assertThrows(ArticleFormatException.class, () -> FORMAT.readString("It\u0001"))
                        .getMessage());
        assertEquals(
                "input:1:1: CHARACTER: U+0000 is not a character of XML 1.0. Hint: it looks like UTF-16; convert the file"
                        + " to UTF-8. (and 1 more problem)",
                assertThrows(ArticleFormatException.class, () -> FORMAT.readString("\u0000I\u0000t"))
                        .getMessage());
        assertEquals(
                "It\uFFFD",
                FORMAT.readString(Text.repair("It\u0001")).body().get(0).text());
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
    @Timeout(30)
    void findsTheLastByteOfManyLinesAtOnce() {
        byte[] bytes = "é\r".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = 'e';
        ArticleFormatException e = assertThrows(
                ArticleFormatException.class, () -> TextFormat.standard().read(new ByteArrayInputStream(bytes)));
        assertEquals(1_000_000, e.problems().get(0).location().line());
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
        int count = Articles.count(3000);
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
}
