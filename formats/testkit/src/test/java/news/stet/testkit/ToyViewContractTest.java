package news.stet.testkit;

import news.stet.io.ArticleFormat;

/** The contract lets a view pass that keeps next to nothing, as long as it says so. */
class ToyViewContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return new ToyView();
    }

    @Override
    protected boolean isFull() {
        return false;
    }

    @Override
    protected boolean isService() {
        return false;
    }

    @Override
    protected int articles() {
        return 100;
    }
}
