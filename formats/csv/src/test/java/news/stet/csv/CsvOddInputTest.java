package news.stet.csv;

import news.stet.io.ArticleFormat;
import news.stet.testkit.OddInputContract;

class CsvOddInputTest extends OddInputContract {
    @Override
    protected ArticleFormat format() {
        return CsvFormat.standard();
    }
}
