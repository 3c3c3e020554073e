package news.stet.schemaorg;

import news.stet.io.ArticleFormat;
import news.stet.testkit.BadInputContract;

class BadSchemaOrgTest extends BadInputContract {
    @Override
    protected ArticleFormat format() {
        return SchemaOrgFormat.standard();
    }
}
