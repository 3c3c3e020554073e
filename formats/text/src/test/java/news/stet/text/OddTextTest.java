package news.stet.text;

import news.stet.io.ArticleFormat;
import news.stet.testkit.OddInputContract;

/** Copy whose parts are recognized: every guess is told. */
class OddTextTest extends OddInputContract {
    @Override
    protected ArticleFormat format() {
        return TextFormat.standard();
    }
}
