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
            case JSON_READ ->
                Optional.of("Both make the same records with the same checks of the model. Beside them Stet "
                        + "checks that all is UTF-8, finds members that appear twice, keeps those that are not "
                        + "its own, holds limits and collects everything that is wrong; databind does none of "
                        + "that. Finding members by their names, with the matcher of Jackson, is a fifth of it.");
            case JSON_READ_TOKENS ->
                Optional.of("Going through the tokens makes nothing: it does not even decode the strings, which "
                        + "the rates of TokensAndTexts show. The rest are the articles themselves and the "
                        + "checks of the model, none of which is left out.");
            case JSON_ALLOCATION ->
                Optional.of("Strings and codes that are said again are made once, lists are copied once: the strings "
                        + "of the articles are four fifths of what is left.");
            case NEWSML_READ ->
                Optional.of("Half of what plain JAXB takes is the parser of the JDK: a third of it is hardly enough "
                        + "to look at each character. Of what Stet takes, two fifths are parsing, with places and "
                        + "limits; the rest is a tree of elements whose attributes are taken one by one, so that "
                        + "whatever is foreign is kept, the articles with the checks of the model, and comparing "
                        + "claims with what the standard part of the document says of them.");
            case CSV_READ ->
                Optional.of("Beside what the baseline does too (bytes, cells, and articles with the checks of the "
                        + "model) every row is looked for by its owner, so that none is left "
                        + "over, hashes, positions and limits are checked, and each cell knows its place.");
            case CSV_WRITE ->
                Optional.of(
                        "Stet writes 30 tables, the claims once more as one flat table (three tenths of all bytes), "
                                + "hashes and a data package, and forces each file to the disk; the baseline writes the "
                                + "16 tables that have rows, and forces none.");
            case THREADS ->
                Optional.of("The second thread must have a processor of its own: on a machine whose two are shared "
                        + "with others, runs within one hour gave from 1.05 to 1.59.");
            case JSON_WRITE, NEWSML_WRITE, SPANS, HEAP -> Optional.empty();
        };
    }
}
