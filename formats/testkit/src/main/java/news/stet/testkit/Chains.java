package news.stet.testkit;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.io.ArticleFormatException;

/**
 * Law L3: an article that goes from any full format to any other and back is the article it was, and is written as the
 * same bytes. Of use where several formats are seen at once.
 */
public final class Chains {
    private final List<ArticleFormat> formats;

    private Chains(List<ArticleFormat> formats) {
        this.formats = formats;
    }

    /**
     * All chains F -> G -> F of some formats.
     *
     * @param formats the formats, two or more; every pair in both directions is a chain
     * @return the chains
     */
    public static Chains of(List<ArticleFormat> formats) {
        if (formats.size() < 2) {
            throw new IllegalArgumentException("a chain needs two formats, found " + formats.size());
        }
        return new Chains(List.copyOf(formats));
    }

    /**
     * The names of the chains, such as {@code json -> csv -> json}.
     *
     * @return one for each ordered pair of formats
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (ArticleFormat from : formats) {
            for (ArticleFormat to : formats) {
                if (from != to) {
                    names.add(name(from, to));
                }
            }
        }
        return names;
    }

    /**
     * Sends an article through every chain.
     *
     * @param which what to call it in a failure, such as {@code Articles.random(17)}
     * @param article the article
     * @throws IOException never, in memory
     * @throws AssertionError if it comes out of one of them as another; the message names the chain and the path
     */
    public void check(String which, Article article) throws IOException {
        for (ArticleFormat from : formats) {
            Documents first = new Documents(from);
            byte[] document = first.write(article);
            Article start = read(first, document, which + ": " + from.name());
            for (ArticleFormat to : formats) {
                if (from != to) {
                    String chain = which + ": " + name(from, to);
                    Documents second = new Documents(to);
                    Article between = read(second, second.write(start), chain);
                    byte[] again = first.write(between);
                    Article end = read(first, again, chain);
                    if (!end.equals(article)) {
                        fail(chain + ": " + Difference.between(article, end));
                    }
                    int at = Arrays.mismatch(document, again);
                    if (at >= 0) {
                        fail(chain + ": the bytes differ from " + at + " on");
                    }
                }
            }
        }
    }

    /**
     * Sends random articles through every chain.
     *
     * @param seed the seed of the first one
     * @param count how many
     * @throws IOException never, in memory
     * @throws AssertionError as soon as one comes out of a chain as another; the message names seed, chain and path
     */
    public void check(long seed, int count) throws IOException {
        for (long at = seed; at < seed + count; at++) {
            check("Articles.random(" + at + "L)", Articles.random(at));
        }
    }

    private static Article read(Documents format, byte[] document, String which) throws IOException {
        try {
            return format.read(document).article();
        } catch (ArticleFormatException e) {
            throw new AssertionError(which + ": cannot be read again: " + e.getMessage(), e);
        }
    }

    private static String name(ArticleFormat from, ArticleFormat to) {
        return from.name() + " -> " + to.name() + " -> " + from.name();
    }
}
