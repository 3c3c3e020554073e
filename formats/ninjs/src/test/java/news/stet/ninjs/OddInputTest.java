package news.stet.ninjs;

import news.stet.io.ArticleFormat;
import news.stet.testkit.OddInputContract;

class OddInputTest extends OddInputContract {
    @Override
    protected ArticleFormat format() {
        return NinjsFormat.standard();
    }
}
