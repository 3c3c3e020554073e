package news.stet.newsml;

import news.stet.io.ArticleFormat;
import news.stet.testkit.OddInputContract;

/** Documents that Stet wrote and somebody edited. */
class OddOwnInputTest extends OddInputContract {
    @Override
    protected ArticleFormat format() {
        return NewsmlFormat.standard();
    }
}
