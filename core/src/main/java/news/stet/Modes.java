package news.stet;

/** How words are passed on (Penn Attribution Relation Corpus; German Wikinews quotations). */
public final class Modes {
    /** In the speaker's own voice, quoting nobody. */
    public static final Code NARRATED = Vocabulary.MODE.code("narrated");

    /** Verbatim, between quotation marks. */
    public static final Code DIRECT = Vocabulary.MODE.code("direct");

    /** Paraphrased, with a verbatim part. */
    public static final Code MIXED = Vocabulary.MODE.code("mixed");

    /** Paraphrased, under a reporting clause. */
    public static final Code INDIRECT = Vocabulary.MODE.code("indirect");

    /** Paraphrased, the reporting clause carried over from before. */
    public static final Code UNFRAMED = Vocabulary.MODE.code("unframed");

    /** Paraphrased, without a reporting clause. */
    public static final Code FREE_INDIRECT = Vocabulary.MODE.code("freeIndirect");

    /** The act is named, the content is no clause: "accuse of corruption". */
    public static final Code REPORTED = Vocabulary.MODE.code("reported");

    private Modes() {}
}
