package news.stet.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final long SEED = 20_261_127;

    /** Bytes at which forms of characters begin and end. */
    private static final int[] EDGES = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void goesAsFarAsTheDecoderOfTheJdkForAllFormsOfFourBytes() {
        byte[] bytes = new byte[4];
        for (int first : EDGES) {
            for (int second : EDGES) {
                for (int third : EDGES) {
                    for (int fourth : EDGES) {
                        bytes[0] = (byte) first;
                        bytes[1] = (byte) second;
                        bytes[2] = (byte) third;
                        bytes[3] = (byte) fourth;
                        check(bytes, 0, 4);
                    }
                }
            }
        }
    }

    @Test
    void goesAsFarAsTheDecoderOfTheJdkForRandomBytesBetweenText() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) (random.nextInt(8) == 0 ? EDGES[random.nextInt(EDGES.length)] : 'a');
            }
            int from = random.nextInt(bytes.length + 1);
            check(bytes, from, from + random.nextInt(bytes.length - from + 1));
        }
    }

    private static void check(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        decoder.decode(in, CharBuffer.allocate(to - from + 1), true);
        assertThat(Utf8.validUpTo(bytes, from, to))
                .as("seed %d, bytes %s from %d to %d", SEED, bytes, from, to)
                .isEqualTo(in.position());
    }
}
