package news.stet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import news.stet.io.ArticleFormatException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what Commons CSV reads: the same cells on the same lines, and the same said of what is wrong. */
class TokenizerTest {
    private static final String SOURCE = "t.csv";
    private static final int MOST = 1 << 20;
    private static final int BUFFER = 1 << 14;
    private static final String[] ENDS = {"\r\n", "\r\n", "\n", "\r"};
    private static final String[] AFTER = {"", "", "", "", " ", "\t ", "\u2003", "\u00A0", "x", "\"", "é"};
    private static final int[] BYTES = {'"', ',', '\r', '\n', ' ', 'a', 0, 0x80, 0xC0, 0xE2, 0xED, 0xF0, 0xFF};

    @RepeatedTest(20)
    void randomTablesAreThoseOfCommonsCsv(RepetitionInfo repetition) {
        long seed = 1_000L * repetition.getCurrentRepetition();
        for (int i = 0; i < 200; i++) {
            Random random = new Random(seed + i);
            byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
            assertSame(bytes, MOST, seed + i);
            for (int damage = 0; damage < 5; damage++) {
                assertSame(damaged(bytes, random), MOST, seed + i);
            }
        }
    }

    @RepeatedTest(3)
    void recordsAcrossTheEndOfTheBufferAreThoseOfCommonsCsv(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        for (int before = BUFFER - 60; before < BUFFER + 5; before++) {
            String text = "\"" + "x".repeat(before) + "\"\r\n" + text(random);
            assertSame(text.getBytes(StandardCharsets.UTF_8), MOST, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "’", "\uD83D\uDE00", "\"\"", "\r\n", "a’\n"})
    void cellsLongerThanTheBufferAreThoseOfCommonsCsv(String part) {
        for (int length : new int[] {BUFFER / 2, BUFFER - 3, BUFFER, 3 * BUFFER, 5 * BUFFER + 1}) {
            String text = "a,\"" + part.repeat(length) + "\",\"" + part.repeat(length) + "\"\r\nb,c,";
            assertSame(text.getBytes(StandardCharsets.UTF_8), 4 * MOST, length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "’", "\uD83D\uDE00"})
    void recordIsTooLongWhereCommonsCsvIsGivenTooMuch(String part) {
        int most = 10_000;
        int ahead = 1 << 16;
        for (int characters : new int[] {most, most + (ahead / 2), most + ahead + 2 * BUFFER, 20 * most}) {
            String cell = part.repeat(characters / part.length());
            assertSame(("a\r\n\"" + cell + "\"\r\nb").getBytes(StandardCharsets.UTF_8), most, characters);
            assertSame(("a\r\n\"" + cell).getBytes(StandardCharsets.UTF_8), most, characters);
        }
    }

    @Test
    void nothingAndOneMarkAloneAreNoRecords() {
        for (String text :
                new String[] {"", "\uFEFF", "\r\n", "\uFEFF\r\n", "\uFEFF\uFEFF", ",", "\"\"", "\"", "\uFEFF\"a\""}) {
            assertSame(text.getBytes(StandardCharsets.UTF_8), MOST, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void cellsThatAreHardlyDifferentFromThoseAboveAreThoseOfCommonsCsv(int seed) {
        String[] cells = {
            "", "a", "ab", "abc", "aé", "é", "éa", "\tab", "0", "7", "07", "70", "99", "100", "-1", "1a", "a\"b"
        };
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String cell = cells[random.nextInt(cells.length)];
            text.append(random.nextInt(9) == 0 ? "" : "\"" + cell.replace("\"", "\"\"") + "\"")
                    .append(random.nextInt(3) == 0 ? "\r\n" : ",");
        }
        assertSame(text.toString().getBytes(StandardCharsets.UTF_8), MOST, seed);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        String end = ENDS[random.nextInt(ENDS.length)];
        boolean isOdd = random.nextInt(3) == 0;
        String[][] table = RandomTables.table(random);
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                text.append(j == 0 ? "" : ",");
                String cell = table[i][j];
                if (cell != null) {
                    boolean isPlain = isOdd && random.nextInt(3) == 0;
                    text.append(isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
                    text.append(isOdd && random.nextInt(9) == 0 ? AFTER[random.nextInt(AFTER.length)] : "");
                }
            }
            text.append(i == table.length - 1 && random.nextBoolean() ? "" : end);
        }
        return text.toString();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] damaged = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        if (damaged.length > 0 && random.nextInt(4) > 0) {
            damaged[random.nextInt(damaged.length)] = (byte) BYTES[random.nextInt(BYTES.length)];
        }
        return damaged;
    }

    private static void assertSame(byte[] bytes, int most, long seed) {
        List<String> expected = new ArrayList<>();
        try (CommonsCells in = new CommonsCells(stream(bytes), SOURCE, most, () -> stream(bytes))) {
            for (String[] cells = in.next(); cells != null; cells = in.next()) {
                expected.add(in.line() + " " + in.record() + " " + Arrays.toString(shown(cells)));
            }
        } catch (ArticleFormatException e) {
            expected.add(e.problems().toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (int step : new int[] {Integer.MAX_VALUE, 1, 7}) {
            assertThat(read(bytes, most, step))
                    .as("seed %d, %d bytes at once", seed, step)
                    .isEqualTo(expected);
        }
    }

    private static List<String> read(byte[] bytes, int most, int step) {
        List<String> found = new ArrayList<>();
        try (Cells.In in = new Cells.In(slowly(bytes, step), SOURCE, most, () -> stream(bytes))) {
            for (String[] cells = in.next(); cells != null; cells = in.next()) {
                found.add(in.line() + " " + in.record() + " " + Arrays.toString(shown(cells)));
                Arrays.fill(cells, "whoever is given them may change them");
            }
        } catch (ArticleFormatException e) {
            found.add(e.problems().toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    /** An absent cell is not the text "null". */
    private static String[] shown(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "-" : "<" + cell + ">")
                .toArray(String[]::new);
    }

    private static InputStream stream(byte[] bytes) throws IOException {
        return new ByteArrayInputStream(bytes);
    }

    private static InputStream slowly(byte[] bytes, int step) throws IOException {
        return new FilterInputStream(stream(bytes)) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return super.read(target, from, Math.min(step, length));
            }
        };
    }
}
