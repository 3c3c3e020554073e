package news.stet.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import news.stet.Text;

/** Documents that something happened to: bytes changed, lost, doubled, moved, put in. */
final class Mutants {
    private static final int CONTEXT = 30;
    private static final String[] SPLICES = {
        "\"",
        "'",
        "<",
        ">",
        "&",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        ";",
        "\\",
        "\n",
        "\r\n",
        "\t",
        "\u0000",
        "\uFEFF",
        "-1",
        "1e999",
        "99999999999999999999",
        "null",
        "\"\"",
        "<!DOCTYPE a>",
        "]]>",
        "&a;",
        "</",
        "<a>",
        "\\ud800",
        "\uFFFF"
    };

    private Mutants() {}

    static byte[] of(byte[] document, long seed) {
        Dice dice = new Dice(seed);
        byte[] mutant = document;
        int changes = dice.chance(0.7) ? 1 : dice.between(2, 4);
        for (int i = 0; i < changes && mutant.length > 0; i++) {
            mutant = change(mutant, dice);
        }
        return mutant;
    }

    /** Where a mutant differs from its document, with a little before and behind. */
    static String describe(byte[] document, byte[] mutant) {
        int from = Math.max(0, Arrays.mismatch(document, mutant));
        return "at byte " + from + ": " + around(document, from) + " -> " + around(mutant, from);
    }

    private static String around(byte[] document, int at) {
        int from = Math.max(0, at - CONTEXT);
        int to = Math.min(document.length, at + CONTEXT);
        return Text.quote(new String(document, from, to - from, StandardCharsets.UTF_8));
    }

    private static byte[] change(byte[] document, Dice dice) {
        int from = dice.below(document.length);
        int length = Math.min(document.length - from, dice.chance(0.6) ? 1 : dice.between(1, 40));
        switch (dice.below(6)) {
            case 0 -> {
                byte[] mutant = document.clone();
                mutant[from] ^= (byte) (1 << dice.below(8));
                return mutant;
            }
            case 1 -> {
                byte[] mutant = document.clone();
                mutant[from] = (byte) dice.below(256);
                return mutant;
            }
            case 2 -> {
                return joined(document, from, new byte[0], from + length);
            }
            case 3 -> {
                return joined(document, from + length, document, from, from + length, from + length);
            }
            case 4 -> {
                int other = dice.below(document.length);
                int end = Math.min(document.length, other + dice.between(1, 40));
                return joined(document, from, document, other, end, from + length);
            }
            default -> {
                byte[] splice = dice.pick(SPLICES).getBytes(StandardCharsets.UTF_8);
                return joined(document, from, splice, dice.chance(0.5) ? from : from + length);
            }
        }
    }

    private static byte[] joined(byte[] document, int end, byte[] middle, int start) {
        return joined(document, end, middle, 0, middle.length, start);
    }

    /** The document up to {@code end}, a part of something, and the document from {@code start} on. */
    private static byte[] joined(byte[] document, int end, byte[] other, int from, int to, int start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(document, 0, end);
        out.write(other, from, to - from);
        out.write(document, start, document.length - start);
        return out.toByteArray();
    }
}
