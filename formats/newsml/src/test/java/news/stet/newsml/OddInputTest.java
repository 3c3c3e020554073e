package news.stet.newsml;

import java.nio.file.Path;
import java.util.Set;
import news.stet.io.ArticleFormat;
import news.stet.testkit.OddInputContract;

/** The documents of others, with all that is mended in them. */
class OddInputTest extends OddInputContract {
    private static final Set<String> REFUSED = Set.of("message-item-without-guid.xml");

    @Override
    protected ArticleFormat format() {
        return NewsmlFormat.standard();
    }

    @Override
    protected Path folder() {
        return super.folder().resolveSibling("news/stet/newsml/traits");
    }

    @Override
    protected boolean isInput(String name) {
        return name.endsWith(".xml") && !REFUSED.contains(name);
    }
}
