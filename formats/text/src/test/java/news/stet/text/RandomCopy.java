package news.stet.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import news.stet.Article;

/** Random texts, of pieces that the rules look for and pieces that they may stumble over. */
final class RandomCopy {
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> BLANKS = List.of(" ", "\t", "\u00A0", "\u3000", "\u2003");
    private static final List<String> WORDS = List.of(
            "date",
            "2023-05-23",
            "2023-02-30",
            "Politics",
            "From:",
            "By",
            "Ana Ruiz",
            "and",
            "&",
            ",",
            "Munich/Belgorod",
            "–",
            "—",
            "-",
            "--",
            "MADRID (AP)",
            "The mayor said so.",
            "“Freedom is near!”",
            "© AFP",
            "©",
            "(pm)",
            "(dpa/pm)",
            "(",
            ")",
            "[email protected]",
            "- item",
            "a",
            "ä",
            "e\u0301",
            "\uD834\uDD1E",
            "\uD83D\uDE00",
            "\u0627\u0644",
            "\u200F",
            "\u202E",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\uFFFD",
            "北京",
            "Words that go on and on beyond the hundred code points that a short line may have, as running text does");

    private RandomCopy() {}

    /** A text of characters that XML 1.0 allows: any mixture of line ends, blank lines and words. */
    static String text(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        int pieces = random.nextInt(30);
        // Some texts have one kind of line end, as most files do, and some have all.
        List<String> lineEnds = random.nextBoolean() ? LINE_ENDS : List.of(pick(random, LINE_ENDS));
        int blankLines = random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            int kind = random.nextInt(10);
            if (kind < 4) {
                for (int lines = random.nextInt(blankLines + 1) + 1; lines > 0; lines--) {
                    text.append(pick(random, lineEnds));
                }
            } else if (kind < 6) {
                text.append(pick(random, BLANKS));
            } else {
                text.append(pick(random, WORDS));
            }
        }
        return text.toString();
    }

    /** Bytes that mostly are such a text, with one of them changed or the end cut off. */
    static byte[] bytes(long seed) {
        Random random = new Random(seed);
        byte[] bytes = text(seed).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    static byte[] write(TextFormat format, Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(article, out);
        return out.toByteArray();
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
