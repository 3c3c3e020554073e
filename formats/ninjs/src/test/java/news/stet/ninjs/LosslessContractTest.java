package news.stet.ninjs;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

/** With Stet's own JSON in it ninjs is a full format. */
class LosslessContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return NinjsFormat.builder().lossless().build();
    }

    @Override
    protected boolean isService() {
        return false;
    }
}
