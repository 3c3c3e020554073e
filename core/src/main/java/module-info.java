/**
 * The model of a news article, its claims and its entities ({@link news.stet}), and the door through which formats move
 * it ({@link news.stet.io}).
 */
module news.stet {
    requires static transitive org.jspecify;

    exports news.stet;
    exports news.stet.io;

    uses news.stet.io.ArticleFormat;
}
