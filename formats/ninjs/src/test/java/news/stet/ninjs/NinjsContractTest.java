package news.stet.ninjs;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

class NinjsContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return NinjsFormat.standard();
    }

    @Override
    protected boolean isFull() {
        return false;
    }
}
