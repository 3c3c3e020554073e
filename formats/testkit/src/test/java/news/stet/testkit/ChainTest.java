package news.stet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import news.stet.io.ArticleFormat;
import org.junit.jupiter.api.Test;

class ChainTest extends ChainContract {
    private static final ArticleFormat OTHER = new ToyFormat() {
        @Override
        public String name() {
            return "other";
        }
    };

    @Override
    protected List<ArticleFormat> formats() {
        return List.of(new ToyFormat(), OTHER);
    }

    @Override
    protected int articles() {
        return 100;
    }

    @Test
    void everyOrderedPairIsAChain() {
        assertThat(Chains.of(formats()).names()).containsExactly("toy -> other -> toy", "other -> toy -> other");
    }

    @Test
    void failureNamesArticleAndChainAndPath() {
        Chains chains = Chains.of(List.of(OTHER, new BrokenFormats.Forgetful()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> chains.check("Articles.full()", Articles.full()))
                .withMessageContaining("Articles.full(): other -> toy -> other")
                .withMessageContaining("entities/mayor/provenance");
    }
}
