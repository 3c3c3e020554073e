package news.stet.examples;

import java.util.List;
import news.stet.csv.CsvFormat;
import news.stet.io.ArticleFormat;
import news.stet.json.JsonFormat;
import news.stet.newsml.NewsmlFormat;
import news.stet.testkit.ChainContract;

/** Law L3, where all formats can be seen: out through one full format and back through another nothing is lost. */
class ChainsTest extends ChainContract {
    @Override
    protected List<ArticleFormat> formats() {
        return List.of(JsonFormat.standard(), NewsmlFormat.standard(), CsvFormat.standard());
    }
}
