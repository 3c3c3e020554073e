package news.stet.benchmarks.result;

import java.util.Optional;

/** What is to be reached. Of most, more is better; of what is taken up, less. */
public enum Target {
    /** Reading JSON. */
    JSON_READ("JSON read", "Jackson 2 databind on the same records", 1.2, 1.9),
    /** Reading JSON, beside what no reader can beat. */
    JSON_READ_TOKENS("JSON read", "tokenising alone", 0.55, 0.9),
    /** Writing JSON. */
    JSON_WRITE("JSON write", "Jackson 2 databind on the same records", 1.1, 1.8),
    /** What reading JSON allocates. */
    JSON_ALLOCATION("JSON read allocation", "Jackson 2 databind on the same records", 0.50, 0.42, true),
    /** Reading NewsML-G2. */
    NEWSML_READ("NewsML read, hardened", "plain JAXB to the same objects", 3, 5),
    /** Writing NewsML-G2. */
    NEWSML_WRITE("NewsML write", "plain JAXB from the same objects", 2, 4),
    /** Reading CSV. */
    CSV_READ("CSV read", "plain Commons CSV by name", 1.15, 3),
    /** Writing CSV. */
    CSV_WRITE("CSV write", "plain Commons CSV by name", 1.15, 3),
    /** Finding words by their code points. */
    SPANS("100 spans resolved", "offsetByCodePoints from the start of the text", 50, 140),
    /** What articles take in memory. */
    HEAP("retained heap of a corpus", "Jackson 2 databind on the same records", 0.60, 0.55, true),
    /** A second thread. */
    THREADS("two threads over JSON Lines", "one thread", 1.6, 1.9);

    private final String line;
    private final String baseline;
    private final double owed;
    private final double aimed;
    private final boolean less;

    Target(String line, String baseline, double owed, double aimed) {
        this(line, baseline, owed, aimed, false);
    }

    Target(String line, String baseline, double owed, double aimed, boolean less) {
        this.line = line;
        this.baseline = baseline;
        this.owed = owed;
        this.aimed = aimed;
        this.less = less;
    }

    String line() {
        return line;
    }

    String baseline() {
        return baseline;
    }

    double owed() {
        return owed;
    }

    double aimed() {
        return aimed;
    }

    /** Whether less is better. */
    boolean isLess() {
        return less;
    }

    /** Why it is missed, if it is; empty where nothing is known. */
    Optional<String> reason() {
        return switch (this) {
            case JSON_READ_TOKENS ->
                Optional.of("Going through the tokens makes nothing: it does not even decode the strings. That alone,"
                        + " measured as tokens and texts, brings the tokeniser down to what the table of rates shows; the rest"
                        + " are the articles themselves and the checks of the model, none of which is left out.");
            default -> Optional.empty();
        };
    }
}
