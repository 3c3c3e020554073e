package news.stet.json;

import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** How much is held in memory. */
final class Limits {
    /** The usual limit. */
    static final int MAX_BYTES = 64 << 20;

    // An array of Java's cannot be much larger, and buffers grow in steps.
    private static final int MOST = 1 << 30;

    private Limits() {}

    static int check(int maxBytes) {
        if (maxBytes < 1 || maxBytes > MOST) {
            throw new IllegalArgumentException("maxBytes must be from 1 to " + MOST + ", found " + maxBytes);
        }
        return maxBytes;
    }

    static ArticleFormatException exceeded(String what, int maxBytes, @Nullable String source, int line) {
        return new ArticleFormatException(Problem.error(
                ProblemCodes.LIMIT,
                new Location(source, line, 0, ""),
                what + " has more than " + maxBytes + " bytes",
                "build the format with a larger maxBytes if you trust this source."));
    }
}
