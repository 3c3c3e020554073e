/** Markup for the formats that carry it: XML in and out, hardened and exact. Not for use by others. */
@SuppressWarnings("module") // the formats that it is exported to are built after it
module news.stet.markup {
    requires transitive news.stet;
    requires static transitive org.jspecify;
    requires transitive java.xml;
    requires org.jsoup;

    exports news.stet.markup to
            news.stet.newsml,
            news.stet.ninjs;
    exports news.stet.markup.xml to
            news.stet.newsml,
            news.stet.ninjs;
}
