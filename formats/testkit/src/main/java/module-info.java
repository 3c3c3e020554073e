/** The contract that every format of Stet passes, and the articles that put it to the test. */
module news.stet.testkit {
    requires static org.jspecify;
    requires transitive news.stet;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports news.stet.testkit;
}
