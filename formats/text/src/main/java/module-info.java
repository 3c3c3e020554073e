/** Plain wire copy: a view of an article, read into blocks and written back byte for byte. */
module news.stet.text {
    requires transitive news.stet;
    requires static transitive org.jspecify;

    exports news.stet.text;

    provides news.stet.io.ArticleFormat with
            news.stet.text.TextFormat;
}
