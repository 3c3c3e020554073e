package news.stet.json;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

class JsonLinesFormatTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return JsonLinesFormat.standard();
    }
}
