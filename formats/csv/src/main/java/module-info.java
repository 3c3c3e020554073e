import news.stet.csv.CsvFormat;
import news.stet.io.ArticleFormat;

/** Articles as a set of related tables: see {@link news.stet.csv.CsvFormat}. */
module news.stet.csv {
    requires static org.jspecify;
    requires transitive news.stet;
    requires org.apache.commons.csv;

    exports news.stet.csv;

    provides ArticleFormat with
            CsvFormat;
}
