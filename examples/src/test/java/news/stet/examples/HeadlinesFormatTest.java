package news.stet.examples;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;

// snippet: test
class HeadlinesFormatTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return new HeadlinesFormat();
    }

    @Override
    protected boolean isFull() {
        return false; // a view: it does not carry every article
    }
}
// end: test
