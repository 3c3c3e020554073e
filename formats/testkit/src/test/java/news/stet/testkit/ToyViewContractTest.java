package news.stet.testkit;

import news.stet.Article;
import news.stet.io.ArticleFormat;

/** The contract lets a view pass that keeps next to nothing, as long as it says so. */
class ToyViewContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return new ToyFormat() {
            @Override
            String encode(Article article) {
                return super.encode(Article.builder(article.id()).build());
            }
        };
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
        return 200;
    }
}
