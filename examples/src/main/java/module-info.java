/** The programs of the README, and {@code stet}, the command line. */
module news.stet.examples {
    requires info.picocli;
    requires news.stet;
    requires news.stet.text;
    requires static org.jspecify;

    uses news.stet.io.ArticleFormat;

    // The command line is found by its annotations.
    opens news.stet.examples.cli to
            info.picocli;
}
