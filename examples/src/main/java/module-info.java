/** The programs of the README, and {@code stet}, the command line. */
module news.stet.examples {
    requires info.picocli;
    requires news.stet;
    requires news.stet.csv;
    requires news.stet.json;
    requires news.stet.newsml;
    requires news.stet.ninjs;
    requires news.stet.schemaorg;
    requires news.stet.text;
    requires static org.jspecify;

    // The command line is found by its annotations.
    opens news.stet.examples.cli to
            info.picocli;

    // snippet: module
    provides news.stet.io.ArticleFormat with
            news.stet.examples.HeadlinesFormat;
// end: module
}
