package news.stet.text;

import news.stet.io.ArticleFormat;
import news.stet.testkit.BadInputContract;

class BadTextTest extends BadInputContract {
    @Override
    protected ArticleFormat format() {
        return TextFormat.builder().maximumBytes(200).build();
    }
}
