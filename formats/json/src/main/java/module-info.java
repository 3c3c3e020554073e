/**
 * Stet's own JSON: {@link news.stet.json.JsonFormat one document}, and {@link news.stet.json.JsonLinesFormat JSON Lines}
 * for a corpus.
 */
@SuppressWarnings("module") // the formats that its syntax is exported to are built after it
module news.stet.json {
    requires transitive news.stet;
    requires tools.jackson.core;
    // For those who put an article into a body that their own mapper reads or writes; see StetModule. Not transitive:
    // whoever compiles against this module would have to have it.
    requires static tools.jackson.databind;

    exports news.stet.json;
    exports news.stet.json.syntax to
            news.stet.ninjs,
            news.stet.schemaorg;

    provides news.stet.io.ArticleFormat with
            news.stet.json.JsonFormat,
            news.stet.json.JsonLinesFormat;
}
