package news.stet.newsml;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

class NewsmlContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return NewsmlFormat.standard();
    }
}
