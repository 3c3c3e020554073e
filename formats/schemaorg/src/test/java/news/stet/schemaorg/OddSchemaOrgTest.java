package news.stet.schemaorg;

import news.stet.io.ArticleFormat;
import news.stet.testkit.OddInputContract;

/** Documents that are read, though not all of them is understood: each doubt is told. */
class OddSchemaOrgTest extends OddInputContract {
    @Override
    protected ArticleFormat format() {
        return SchemaOrgFormat.standard();
    }
}
