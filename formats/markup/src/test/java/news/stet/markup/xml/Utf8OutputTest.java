package news.stet.markup.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8OutputTest {
    private static final int ROUNDS = 2000;
    // Around these lengths texts and buffers are taken apart.
    private static final int[] LENGTHS = {1, 40, 1023, 1024, 1025, 2048, 8191, 8192, 14_336, 20_000};

    private interface Writing {
        void to(Utf8Output out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Output out = new Utf8Output(bytes)) {
            writing.to(out);
        }
        return bytes.toByteArray();
    }

    /** What XML allows, of all lengths in UTF-8. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        int most = random.nextInt(4);
        while (text.length() < length) {
            int c = switch (random.nextInt(most + 1)) {
                case 0 -> ' ' + random.nextInt(0x5F);
                case 1 -> 0x80 + random.nextInt(0x780);
                case 2 -> 0x800 + random.nextInt(0xD000);
                default -> 0x10000 + random.nextInt(0x100000);
            };
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    private static String escaped(String text, boolean attribute) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
        return attribute
                ? escaped.replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
                : escaped;
    }

    @Test
    void writesTextsAsUtf8WhereverABufferEnds() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String before = text(random, LENGTHS[seed % LENGTHS.length]);
            String after = text(random, random.nextInt(2100));
            boolean attribute = random.nextBoolean();
            boolean passOn = random.nextBoolean();
            byte[] written = written(out -> {
                out.write(before);
                out.escape(after, attribute);
                if (passOn) {
                    out.passOn();
                }
                out.escape(before, attribute);
                out.write('>');
                out.write("x".getBytes(StandardCharsets.UTF_8));
            });
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(before + escaped(after, attribute) + escaped(before, attribute) + ">x");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 62, 63, 64, 65, 300})
    void indentsByAnyNumberOfBlanks(int blanks) throws IOException {
        assertThat(new String(written(out -> out.indent(blanks)), StandardCharsets.UTF_8))
                .isEqualTo("\n" + " ".repeat(blanks));
    }

    @Test
    void refusesEveryCharacterThatXmlDoesNotAllowAndNoOther() throws IOException {
        for (int c = 0; c <= 0xFFFF; c++) {
            String text = "a" + (char) c;
            boolean allowed =
                    c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && !Character.isSurrogate((char) c) && c < 0xFFFE);
            if (allowed) {
                assertThat(written(out -> out.escape(text, true))).isNotEmpty();
            } else {
                assertThatIllegalArgumentException()
                        .as("U+%04X", c)
                        .isThrownBy(() -> written(out -> out.escape(text, true)))
                        .withMessage("not a character of XML 1.0: U+%04x", c);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1022, 1023, 1024, 1025, 2047})
    void refusesHalfAPairWhereverItStands(int before) {
        String start = "x".repeat(before);
        for (String half : new String[] {"\uD83D", "\uDE00", "\uD83Dx", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> written(out -> out.escape(start + half + "y".repeat(3000), false)));
        }
    }

    @Test
    void passesOnWhatTheTargetThrows() {
        IOException full = new IOException("the disk is full");
        OutputStream target = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        try (Utf8Output out = new Utf8Output(target)) {
            out.write("a");
            assertThatIOException().isThrownBy(out::flush).isSameAs(full);
            out.escape("x".repeat(10_000), false);
            assertThatIOException().isThrownBy(out::passOn).isSameAs(full);
        } catch (IOException e) {
            assertThat(e).as("on closing").isSameAs(full);
        }
    }

    @Test
    void closesTheTargetThoughItThrows() {
        boolean[] closed = {false};
        OutputStream target = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Utf8Output out = new Utf8Output(target);
        out.write("a");
        assertThatIOException().isThrownBy(out::close).withMessage("broken");
        assertThat(closed[0]).isTrue();
    }

    @Test
    void holdsWhatIsWrittenUntilItIsPassedOn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        out.escape("x".repeat(100), false);
        out.passOn();
        assertThat(bytes.size()).as("little").isZero();
        out.escape("x".repeat(10_000), false);
        assertThat(bytes.size()).as("much, not passed on").isZero();
        out.passOn();
        assertThat(bytes.size()).as("much, passed on").isEqualTo(10_100);
        out.write('x');
        out.flush();
        assertThat(bytes.size()).isEqualTo(10_101);
    }
}
