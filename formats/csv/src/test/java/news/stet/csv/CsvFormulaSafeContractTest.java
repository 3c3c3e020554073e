package news.stet.csv;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

class CsvFormulaSafeContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return CsvFormat.builder().formulaSafe(true).build();
    }

    @Override
    protected boolean isText() {
        return false;
    }

    @Override
    protected boolean isService() {
        return false;
    }
}
