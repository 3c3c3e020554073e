/** IPTC ninjs, of all versions: {@link news.stet.ninjs.NinjsFormat}. */
module news.stet.ninjs {
    requires transitive news.stet;
    requires static org.jspecify;
    requires news.stet.json;
    requires news.stet.markup;

    exports news.stet.ninjs;

    provides news.stet.io.ArticleFormat with
            news.stet.ninjs.NinjsFormat;
}
