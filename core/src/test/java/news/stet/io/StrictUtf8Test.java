package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictUtf8Test {
    /** Where the buffers of the reader end, and around it. */
    private static final int BUFFER = 1 << 13;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é", "€", "🤔", "a\r\nb\rc\n", "a\uFEFFb", "\0", "e\u0301", "\uFFFF\uFFFE"})
    void readsUtf8AsItIs(String text) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), 1)).isEqualTo(text);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), 1000)).isEqualTo(text);
        for (int ahead = BUFFER - 5; ahead <= BUFFER + 1; ahead++) {
            String longer = "x".repeat(ahead) + text + "y";
            assertThat(read(longer.getBytes(StandardCharsets.UTF_8), 100_000)).isEqualTo(longer);
        }
    }

    @Test
    void oneMarkAtTheStartIsSkipped() throws IOException {
        for (int chunk : new int[] {1, 2, 3, 1000}) {
            StrictUtf8 marked = new StrictUtf8(new Drip("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8), chunk), null);
            assertThat(all(marked)).isEqualTo("\uFEFFa");
            assertThat(marked.hadByteOrderMark()).isTrue();
            StrictUtf8 bare = new StrictUtf8(new Drip("a".getBytes(StandardCharsets.UTF_8), chunk), null);
            assertThat(all(bare)).isEqualTo("a");
            assertThat(bare.hadByteOrderMark()).isFalse();
            StrictUtf8 markAlone = new StrictUtf8(new Drip("\uFEFF".getBytes(StandardCharsets.UTF_8), chunk), null);
            assertThat(all(markAlone)).isEmpty();
            assertThat(markAlone.hadByteOrderMark()).isTrue();
            assertThat(markAlone.read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest(name = "{0} is refused at byte {1}")
    @CsvSource({
        // Stray and missing continuations
        "80, 0",
        "BF, 0",
        "61 80, 1",
        "C3 28, 0",
        "E2 28 A1, 0",
        "E2 82 28, 0",
        "F0 28 8C BC, 0",
        "F0 90 28 BC, 0",
        "F0 90 8C 28, 0",
        "C3 C3 A9, 0",
        "E2 82 E2 82 AC, 0",
        // Bytes of no character
        "C0, 0",
        "C1, 0",
        "F5, 0",
        "F5 80 80 80, 0",
        "F8 88 80 80 80, 0",
        "FC 84 80 80 80 80, 0",
        "FE, 0",
        "FF, 0",
        // Overlong forms
        "C0 AF, 0",
        "C1 BF, 0",
        "E0 80 AF, 0",
        "E0 9F BF, 0",
        "F0 80 80 AF, 0",
        "F0 8F BF BF, 0",
        "C0 80, 0",
        // Surrogates
        "ED A0 80, 0",
        "ED AF BF, 0",
        "ED B0 80, 0",
        "ED BF BF, 0",
        "ED A0 BE ED B4 94, 0",
        // Beyond Unicode
        "F4 90 80 80, 0",
        "F7 BF BF BF, 0",
        // Cut off
        "C3, 0",
        "E2, 0",
        "E2 82, 0",
        "F0, 0",
        "F0 9F, 0",
        "F0 9F A4, 0",
        "61 F0 9F A4, 1"
    })
    void whatIsNotUtf8IsRefusedAtItsByte(String hex, int at) throws IOException {
        byte[] bad = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (int chunk : new int[] {1, 2, 3, 1000}) {
            assertRefused(bad, "", at, 1, chunk);
            assertRefused(bad, "line one\nline é two\n", at, 3, chunk);
        }
        for (int ahead = BUFFER - 5; ahead <= BUFFER + 1; ahead++) {
            assertRefused(bad, "x".repeat(ahead - 1) + "\n", at, 2, 100_000);
        }
    }

    private static void assertRefused(byte[] bad, String ahead, int at, int line, int chunk) throws IOException {
        byte[] before = ahead.getBytes(StandardCharsets.UTF_8);
        byte[] input = ByteBuffer.allocate(before.length + bad.length)
                .put(before)
                .put(bad)
                .array();
        StringWriter got = new StringWriter();
        StrictUtf8 reader = new StrictUtf8(new Drip(input, chunk), "a.txt");
        ArticleFormatException refused =
                catchThrowableOfType(ArticleFormatException.class, () -> reader.transferTo(got));
        assertThat(refused).isNotNull();
        Problem problem = refused.problems().get(0);
        assertThat(problem.code()).isEqualTo("ENCODING");
        assertThat(problem.message())
                .contains(String.format("0x%02X at offset %d", input[before.length + at], before.length + at));
        int lineStart = ahead.lastIndexOf('\n') + 1;
        int column = ahead.length() - lineStart + at + 1;
        assertThat(problem.location()).isEqualTo(new Location("a.txt", line, column, ""));
        // All that came before was read.
        assertThat(got.toString()).isEqualTo(ahead + new String(bad, 0, at, StandardCharsets.UTF_8));
        // And it does not mend itself.
        assertThat(catchThrowableOfType(ArticleFormatException.class, reader::read))
                .isNotNull();

        ArticleFormatException checked = catchThrowableOfType(
                ArticleFormatException.class, () -> StrictUtf8.check(input, 0, input.length, 1, "a.txt"));
        assertThat(checked.problems().get(0).location()).isEqualTo(problem.location());
    }

    @Test
    void saysWhereItIsAndWhatTheLastReadWasMadeOf() throws IOException {
        Random random = new Random(5);
        String[] parts = {"a", "word ", "\n", "\r", "\r\n", "é", "€", "🤔", "\uFEFF", "x".repeat(30)};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String whole = text.toString();
            byte[] utf8 = whole.getBytes(StandardCharsets.UTF_8);
            StrictUtf8 reader = new StrictUtf8(new Drip(utf8, 1 + random.nextInt(50)), null);
            StringBuilder read = new StringBuilder();
            char[] chars = new char[1 + random.nextInt(20)];
            for (int count = reader.read(chars); count > 0; count = reader.read(chars)) {
                String last = new String(chars, 0, count);
                read.append(last);
                int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
                assertThat(reader.line()).as("round %d", round).isEqualTo(line);
                assertThat(reader.column()).isEqualTo(read.length() - read.lastIndexOf("\n"));
                assertThat(reader.hadReturn()).isEqualTo(last.contains("\r"));
                byte[] bytes = reader.lastRead();
                boolean isWhole =
                        !Character.isLowSurrogate(last.charAt(0)) && !Character.isHighSurrogate(last.charAt(count - 1));
                if (bytes != null) {
                    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(last);
                }
                assertThat(bytes != null || !isWhole || (reader.hadByteOrderMark() && read.length() == count))
                        .isTrue();
            }
        }
    }

    @Test
    void agreesWithTheStandardDecoderOnRandomBytes() throws IOException {
        Random random = new Random(4);
        int[] bytes = {0x61, 0x0A, 0x80, 0xA0, 0xBF, 0xC2, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xBB};
        for (int round = 0; round < 20_000; round++) {
            byte[] input = new byte[random.nextInt(7)];
            for (int i = 0; i < input.length; i++) {
                input[i] = (byte) bytes[random.nextInt(bytes.length)];
            }
            String hex = HexFormat.ofDelimiter(" ").formatHex(input);
            String expected = decoded(input);
            if (expected == null) {
                assertThat(catchThrowableOfType(ArticleFormatException.class, () -> read(input, 1)))
                        .as(hex)
                        .isNotNull();
                assertThat(catchThrowableOfType(
                                ArticleFormatException.class, () -> StrictUtf8.check(input, 0, input.length, 1, null)))
                        .as(hex)
                        .isNotNull();
            } else {
                assertThat(read(input, 1)).as(hex).isEqualTo(expected.replaceFirst("^\uFEFF", ""));
                StrictUtf8.check(input, 0, input.length, 1, null);
            }
        }
    }

    private static String decoded(byte[] input) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(input))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "66 FC 72 20|the byte 0xFC at offset 1 is not UTF-8|it looks like windows-1252; convert the file to UTF-8.",
                "93 71 94   |the byte 0x93 at offset 0 is not UTF-8|it looks like windows-1252; convert the file to UTF-8.",
                "FF FE 61 00|the byte 0xFF at offset 0 is not UTF-8|it looks like UTF-16; convert the file to UTF-8.",
                "FE FF 00 61|the byte 0xFE at offset 0 is not UTF-8|it looks like UTF-16; convert the file to UTF-8.",
                "C0 AF      |the byte 0xC0 at offset 0 is not UTF-8|convert the file to UTF-8.",
                "ED A0 BE 61|the byte 0xED at offset 0 is not UTF-8|convert the file to UTF-8.",
                "61 E2 82   |the input ends inside the character that begins with 0xE2 at offset 1|get the whole of it."
            })
    void theHintSaysWhatItMayBe(String hex, String message, String hint) {
        byte[] input = HexFormat.ofDelimiter(" ").parseHex(hex);

        Problem problem = catchThrowableOfType(ArticleFormatException.class, () -> read(input, 1000))
                .problems()
                .get(0);

        int column = 1 + Integer.parseInt(message.replaceAll(".* offset (\\d+).*", "$1"));
        assertThat(problem).isEqualTo(Problem.error("ENCODING", new Location(null, 1, column, ""), message, hint));
    }

    @Test
    void aStretchIsCheckedByItself() {
        byte[] input = {'a', '\n', (byte) 0xC3, (byte) 0xA9, 'b', (byte) 0xFF, '\n', 'c'};

        assertThatCode(() -> StrictUtf8.check(input, 0, 5, 1, null)).doesNotThrowAnyException();
        assertThatCode(() -> StrictUtf8.check(input, 6, 8, 3, null)).doesNotThrowAnyException();
        assertThatCode(() -> StrictUtf8.check(input, 3, 3, 3, null)).doesNotThrowAnyException();
        ArticleFormatException refused =
                catchThrowableOfType(ArticleFormatException.class, () -> StrictUtf8.check(input, 2, 7, 12, "a.jsonl"));
        assertThat(refused)
                .hasMessage("a.jsonl:12:3: ENCODING: the byte 0xFF at offset 5 is not UTF-8. "
                        + "Hint: it looks like windows-1252; convert the file to UTF-8.");
        assertThat(catchThrowableOfType(ArticleFormatException.class, () -> StrictUtf8.check(input, 2, 3, 2, null)))
                .hasMessageStartingWith("input:2:1: ENCODING: the byte 0xC3 at offset 2 is not UTF-8");
    }

    @Test
    void aReaderIsAReader() throws IOException {
        Drip in = new Drip("ab".getBytes(StandardCharsets.UTF_8), 1000);
        StrictUtf8 reader = new StrictUtf8(in, null);

        assertThat(reader.ready()).isFalse();
        assertThat(reader.read(new char[0], 0, 0)).isZero();
        assertThat(reader.read()).isEqualTo('a');
        assertThat(reader.ready()).isTrue();
        assertThat(reader.read()).isEqualTo('b');
        assertThat(reader.read()).isEqualTo(-1);
        assertThat(reader.read()).isEqualTo(-1);
        reader.close();
        assertThat(in.closed).isTrue();
    }

    @Test
    void aStreamThatFailsOnceLosesNothing() throws IOException {
        Drip in = new Drip("a€b".getBytes(StandardCharsets.UTF_8), 2);
        in.failAt = 2;
        StrictUtf8 reader = new StrictUtf8(in, null);
        StringWriter text = new StringWriter();

        assertThat(catchThrowableOfType(IOException.class, () -> reader.transferTo(text)))
                .hasMessage("failed");
        reader.transferTo(text);

        assertThat(text).hasToString("a€b");
    }

    private static String read(byte[] content, int chunk) throws IOException {
        return all(new StrictUtf8(new Drip(content, chunk), null));
    }

    private static String all(StrictUtf8 reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }

    /** A stream that gives its bytes a few at a time. */
    private static final class Drip extends InputStream {
        private final ByteArrayInputStream in;
        private final int chunk;
        private boolean closed;
        private int failAt;
        private int reads;

        Drip(byte[] content, int chunk) {
            this.in = new ByteArrayInputStream(content);
            this.chunk = chunk;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (++reads == failAt) {
                throw new IOException("failed");
            }
            return in.read(target, offset, Math.min(chunk, length));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
