/** schema.org in JSON-LD: a view of an article, its claims and its entities, as the web reads them. */
module news.stet.schemaorg {
    requires transitive news.stet;
    requires news.stet.json;
    requires static transitive org.jspecify;

    exports news.stet.schemaorg;

    provides news.stet.io.ArticleFormat with
            news.stet.schemaorg.SchemaOrgFormat;
}
