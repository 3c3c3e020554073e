package news.stet.ninjs;

import news.stet.io.ArticleFormat;
import news.stet.testkit.ArticleFormatContract;
import news.stet.testkit.Articles;

/** What a document with claims says that it lacks, it lacks. */
class ClaimsContractTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return NinjsFormat.builder()
                .claims(true)
                .dateOnly(DateOnly.MIDNIGHT_UTC)
                .build();
    }

    @Override
    protected boolean isFull() {
        return false;
    }

    @Override
    protected boolean isService() {
        return false;
    }

    /** The usual format is tried on the usual number. */
    @Override
    protected int articles() {
        return Articles.count(1000);
    }

    @Override
    protected int viewedArticles() {
        return Articles.count(300);
    }
}
