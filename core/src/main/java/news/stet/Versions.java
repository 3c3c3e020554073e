package news.stet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The versions of articles: which of two is newer, and which is the newest of each article in a corpus.
 * <p>A version is whatever was given: mostly a number, but nobody promises that. Two are compared piece by piece, digits
 * as numbers of any length ({@code 9} before {@code 10}, {@code 1.9} before {@code 1.10}, {@code 02} as {@code 2}) and
 * all else by code point. An article without a version is its first (NewsML-G2 {@code @version}).
 */
public final class Versions {
    /** Older versions before newer ones, by what is given as the version alone; null is {@code 1}. */
    public static final Comparator<@Nullable String> NUMBERS =
            (a, b) -> Pieces.compare(a == null ? "1" : a, b == null ? "1" : b);

    /**
     * Older before newer, for articles of one id. What counts is, in this order:
     * <ol>
     *   <li>a cancellation without a version is newer than everything: nobody can say what it spares;
     *   <li>the version, by {@link #NUMBERS}; gaps do not matter;
     *   <li>when the version was made: one whose time is not known is older than one whose time is, and a time without a
     *       zone is taken for one of UTC;
     *   <li>a cancellation is newer than what is not canceled.
     * </ol>
     * Articles that this holds equal are equally new.
     */
    public static final Comparator<Article> AGE = Comparator.comparing(Versions::cancelsAll)
            .thenComparing(Article::version, NUMBERS)
            .thenComparing(Versions::made)
            .thenComparing(Article::isCanceled);

    private Versions() {}

    private static boolean cancelsAll(Article article) {
        return article.version() == null && article.isCanceled();
    }

    private static Instant made(Article article) {
        return Moments.read(article.metadata().dates().versionCreated())
                .map(Edtf::from)
                .map(time -> Moments.first(time, ZoneOffset.UTC))
                .orElse(Instant.MIN);
    }

    /**
     * The newest version of each article, by {@link #AGE}; of those that are equally new the one that comes last. A
     * canceled article is among them as what it is, with {@link Article#isCanceled()} true and never {@linkplain
     * Article#usableAt usable}, since whoever keeps articles must learn of it; no older version comes back in its place,
     * in whichever order they arrive. It is usable again only if a newer version says so.
     * <p>Holds one article for each id in memory.
     *
     * @param articles articles in any order
     * @return one article for each id, in the order in which the ids first came
     */
    public static List<Article> latest(Iterable<Article> articles) {
        Map<String, Article> latest = new LinkedHashMap<>();
        for (Article article : articles) {
            latest.merge(article.id(), article, (known, next) -> AGE.compare(next, known) < 0 ? known : next);
        }
        return new ArrayList<>(latest.values());
    }

    /** Runs of digits and what stands between them. */
    private static final class Pieces {
        private Pieces() {}

        static int compare(String a, String b) {
            int i = 0;
            int j = 0;
            while (i < a.length() && j < b.length()) {
                boolean number = isDigit(a.charAt(i)) && isDigit(b.charAt(j));
                int compared;
                if (number) {
                    int endA = digits(a, i);
                    int endB = digits(b, j);
                    compared = compareNumbers(a.substring(i, endA), b.substring(j, endB));
                    i = endA;
                    j = endB;
                } else {
                    compared = Integer.compare(a.codePointAt(i), b.codePointAt(j));
                    i += Character.charCount(a.codePointAt(i));
                    j += Character.charCount(b.codePointAt(j));
                }
                if (compared != 0) {
                    return compared;
                }
            }
            return Integer.compare(a.length() - i, b.length() - j);
        }

        private static int compareNumbers(String a, String b) {
            String one = a.substring(zeros(a));
            String two = b.substring(zeros(b));
            return one.length() != two.length() ? Integer.compare(one.length(), two.length()) : one.compareTo(two);
        }

        private static int zeros(String digits) {
            int count = 0;
            while (count < digits.length() && digits.charAt(count) == '0') {
                count++;
            }
            return count;
        }

        private static int digits(String text, int from) {
            int end = from;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
