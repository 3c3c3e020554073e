package news.stet.testkit;

import java.io.IOException;
import java.util.List;
import news.stet.io.ArticleFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law L3, for tests that see several full formats: whichever way an article goes, it comes back. */
public abstract class ChainContract {
    private static final int ARTICLES = 1_000;

    /** For subclasses, which JUnit makes. */
    protected ChainContract() {}

    /**
     * The formats.
     *
     * @return two or more full formats
     */
    protected abstract List<ArticleFormat> formats();

    /**
     * How many random articles go through every chain.
     *
     * @return 1,000, or what the system property {@code stet.articles} says
     */
    protected int articles() {
        return Articles.count(ARTICLES);
    }

    /**
     * L3 for the smallest article and the one that leaves nothing out.
     *
     * @throws IOException never, in memory
     */
    @Test
    @Tag("module-path")
    @DisplayName("The smallest and the fullest article come back through every chain")
    public void fixedArticlesComeBack() throws IOException {
        Chains chains = Chains.of(formats());
        chains.check("Articles.minimal()", Articles.minimal());
        chains.check("Articles.full()", Articles.full());
    }

    /**
     * L3 for random articles.
     *
     * @throws IOException never, in memory
     */
    @Test
    @DisplayName("Every random article comes back through every chain")
    public void randomArticlesComeBack() throws IOException {
        Chains.of(formats()).check(ArticleFormatContract.SEED, articles());
    }
}
