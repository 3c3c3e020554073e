package news.stet.json;

import news.stet.io.ArticleFormat;
import news.stet.testkit.BadInputContract;

class BadDocumentTest extends BadInputContract {
    @Override
    protected ArticleFormat format() {
        return JsonFormat.standard();
    }
}
