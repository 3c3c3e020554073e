package news.stet.schemaorg;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

class SchemaOrgContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return SchemaOrgFormat.standard();
    }

    @Override
    protected boolean isFull() {
        return false;
    }
}
