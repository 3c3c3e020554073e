package news.stet.csv;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

class CsvContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return CsvFormat.standard();
    }

    @Override
    protected boolean isText() {
        return false;
    }
}
