package news.stet.json;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

class JsonFormatTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return JsonFormat.standard();
    }
}
