package news.stet.text;

import news.stet.io.ArticleFormat;
import news.stet.io.Limits;
import news.stet.testkit.BadInputContract;

class BadTextTest extends BadInputContract {
    @Override
    protected ArticleFormat format() {
        return TextFormat.builder()
                .limits(Limits.builder().articleLength(200).build())
                .build();
    }
}
