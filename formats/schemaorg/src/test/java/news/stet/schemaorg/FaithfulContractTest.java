package news.stet.schemaorg;

import news.stet.Article;
import news.stet.Extension;
import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;
import news.stet.testkit.Articles;

/** The same contract where what was kept is written back. */
class FaithfulContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return SchemaOrgFormat.builder().faithful().build();
    }

    @Override
    protected boolean isFull() {
        return false;
    }

    @Override
    protected boolean isService() {
        return false;
    }

    @Override
    protected int articles() {
        return Articles.count(1_000);
    }

    @Override
    protected int viewedArticles() {
        return Articles.count(500);
    }

    @Override
    protected Article viewed(long seed) {
        Article.Builder article = RandomWeb.of(seed).toBuilder();
        if (seed % 2 == 0) {
            article.extension(new Extension(null, null, "wordCount", "application/json", "7"));
        }
        if (seed % 3 == 0) {
            article.extension(new Extension(null, null, "@graph", "application/json", "[{\"@type\":\"WebSite\"}]"));
        }
        return seed % 5 == 0 ? super.viewed(seed) : article.build();
    }
}
