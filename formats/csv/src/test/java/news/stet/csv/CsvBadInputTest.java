package news.stet.csv;

import news.stet.io.ArticleFormat;
import news.stet.testkit.BadInputContract;

class CsvBadInputTest extends BadInputContract {
    @Override
    protected ArticleFormat format() {
        return CsvFormat.standard();
    }
}
