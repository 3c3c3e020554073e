package news.stet.json;

import java.nio.file.Path;
import news.stet.io.ArticleFormat;
import news.stet.testkit.BadInputContract;

class BadLinesTest extends BadInputContract {
    @Override
    protected ArticleFormat format() {
        return JsonLinesFormat.standard();
    }

    @Override
    protected Path folder() {
        return super.folder().resolveSibling("bad-lines");
    }
}
