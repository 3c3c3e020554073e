/** NewsML-G2 2.35 at power conformance: {@link news.stet.newsml.NewsmlFormat}. */
module news.stet.newsml {
    requires transitive news.stet;
    requires static org.jspecify;
    requires news.stet.markup;
    requires jakarta.xml.bind;
    requires java.xml;

    exports news.stet.newsml;

    // The binding hands it on to its runtime.
    opens news.stet.newsml.binding to
            jakarta.xml.bind;

    provides news.stet.io.ArticleFormat with
            news.stet.newsml.NewsmlFormat,
            news.stet.newsml.NitfFormat;
}
