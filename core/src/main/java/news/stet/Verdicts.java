package news.stet;

/** Verdicts as newsrooms use them. Fact-checkers' own verdicts keep their own schemes. Silence is no verdict but no {@link Assessment}. */
public final class Verdicts {
    /** Checked, and so. */
    public static final Code VERIFIED = Vocabulary.VERDICT.code("verified");

    /** Not confirmed as of now; neither refuted nor beyond checking. */
    public static final Code UNVERIFIED = Vocabulary.VERDICT.code("unverified");

    /** Beyond checking. */
    public static final Code UNVERIFIABLE = Vocabulary.VERDICT.code("unverifiable");

    /** Somebody holds the opposite. */
    public static final Code DISPUTED = Vocabulary.VERDICT.code("disputed");

    /** Checked, and not so. */
    public static final Code REFUTED = Vocabulary.VERDICT.code("refuted");

    /** Withdrawn by whoever put it forward. */
    public static final Code RETRACTED = Vocabulary.VERDICT.code("retracted");

    private Verdicts() {}
}
