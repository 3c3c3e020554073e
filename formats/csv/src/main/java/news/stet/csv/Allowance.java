package news.stet.csv;

import java.util.function.Supplier;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import org.jspecify.annotations.Nullable;

/** How much of one article may still be held in memory. */
final class Allowance {
    private final Limits limits;
    private final long article;
    private long left;

    Allowance(Limits limits, long article) {
        this.limits = limits;
        this.article = article;
        this.left = limits.articleLength();
    }

    /**
     * Takes a row.
     *
     * @param rows how many of its table the article has, this one counted
     * @param characters how many it has
     * @param location where it stands
     * @return null, or why it may not be held
     */
    @Nullable
    Problem take(int rows, int characters, Supplier<Location> location) {
        if (rows > limits.rows()) {
            return Limits.exceeded(
                    location.get(), "article " + article + " has more than " + limits.rows() + " rows here", "rows");
        }
        left -= characters;
        if (left < 0) {
            return Limits.exceeded(
                    location.get(),
                    "article " + article + " has more than " + limits.articleLength() + " characters",
                    "articleLength");
        }
        return null;
    }
}
