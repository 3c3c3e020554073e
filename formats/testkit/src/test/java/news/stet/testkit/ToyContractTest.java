package news.stet.testkit;

import news.stet.io.ArticleFormat;

/** The contract lets a sound format pass. */
class ToyContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return new ToyFormat();
    }

    @Override
    protected boolean isService() {
        return false;
    }

    // The dump works by reflection and is in no hurry.
    @Override
    protected int articles() {
        return 500;
    }
}
