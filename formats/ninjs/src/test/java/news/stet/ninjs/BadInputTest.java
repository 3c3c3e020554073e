package news.stet.ninjs;

import news.stet.io.ArticleFormat;
import news.stet.testkit.BadInputContract;

class BadInputTest extends BadInputContract {
    @Override
    protected ArticleFormat format() {
        return NinjsFormat.standard();
    }
}
