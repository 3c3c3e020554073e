package news.stet.json;

import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** How much is held in memory. */
final class Limits {
    static final int MAX_BYTES = 64 << 20;

    private Limits() {}

    static int check(int maxBytes) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be 1 or more, found " + maxBytes);
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
