package news.stet.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import news.stet.Article;
import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;
import news.stet.testkit.Articles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchemaOrgContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return SchemaOrgFormat.standard();
    }

    @Override
    protected boolean isFull() {
        return false;
    }

    /** Much of what schema.org has a place for, random articles seldom have: two of three are made for it. */
    @Override
    protected Article viewed(long seed) {
        return seed % 3 == 0 ? super.viewed(seed) : RandomWeb.of(seed);
    }

    @Test
    @DisplayName("What is made for the web comes back as the same bytes too")
    void articlesOfTheWebAreTheSameBytesAgain() {
        for (long seed = SEED; seed < SEED + Articles.count(2_000); seed++) {
            String written = format().writeString(RandomWeb.of(seed));
            assertThat(format().writeString(format().readString(written)))
                    .as("RandomWeb.of(%d) rewritten", seed)
                    .isEqualTo(written);
        }
    }
}
