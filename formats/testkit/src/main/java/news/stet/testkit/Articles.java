package news.stet.testkit;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import news.stet.Article;

/**
 * Articles for tests: the smallest, one that fills everything, and as many random ones as wanted. All are valid; the
 * random ones are unkind.
 */
public final class Articles {
    private Articles() {}

    /**
     * What every article must have and nothing else.
     *
     * @return an article with an id
     */
    public static Article minimal() {
        return Article.builder("urn:stet:minimal").build();
    }

    /**
     * Every component of every record of the model, filled; every list with two elements or more, every value of every
     * enum, every kind of source, every slot for extensions.
     *
     * @return the article, the same at each call
     */
    public static Article full() {
        return FullArticle.build();
    }

    /**
     * A random article: small more often than large (a median of about 4 KB in JSON), sparse or dense, with every
     * component of the model filled now and then, and with whatever text, code, id, time or extension the model allows
     * and a format may stumble over.
     *
     * @param seed what it is made from
     * @return the article, the same for the same seed on every machine
     */
    public static Article random(long seed) {
        Dice dice = new Dice(seed);
        int percent = dice.below(100);
        int size = percent < 55
                ? dice.between(0, 4)
                : percent < 85 ? dice.between(3, 8) : percent < 98 ? dice.between(8, 16) : dice.between(16, 60);
        return new RandomArticle(dice, size).build();
    }

    /**
     * A random article of a given size.
     *
     * @param seed what it is made from
     * @param size about how many blocks its body has, 0 or more; half as many entities, and half as many claims
     * @return the article, the same for the same seed and size on every machine
     */
    public static Article random(long seed, int size) {
        return new RandomArticle(new Dice(seed), size).build();
    }

    /**
     * Random articles.
     *
     * @param seed the seed of the first one; that of each other one is greater by 1
     * @param count how many
     * @return the articles, lazily
     */
    public static Stream<Article> stream(long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(Articles::random);
    }

    /**
     * How many random articles a test is to take.
     *
     * @param defaultCount how many unless said otherwise
     * @return the system property {@code stet.articles} where it is set, else {@code defaultCount}
     */
    public static int count(int defaultCount) {
        return Integer.getInteger("stet.articles", defaultCount);
    }
}
