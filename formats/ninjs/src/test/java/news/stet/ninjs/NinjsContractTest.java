package news.stet.ninjs;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;
import news.stet.testkit.Articles;

class NinjsContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return NinjsFormat.standard();
    }

    @Override
    protected boolean isFull() {
        return false;
    }

    /** Its documents are long, and so is trying them. */
    @Override
    protected int viewedArticles() {
        return Articles.count(600);
    }
}
