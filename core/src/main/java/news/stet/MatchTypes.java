package news.stet;

/** How close the identity of two entities is (SKOS mapping relations). */
public final class MatchTypes {
    /** The same. */
    public static final Code EXACT = Vocabulary.MATCH_TYPE.code("exact");

    /** The same for most purposes. */
    public static final Code CLOSE = Vocabulary.MATCH_TYPE.code("close");

    /** The other is wider. */
    public static final Code BROAD = Vocabulary.MATCH_TYPE.code("broad");

    /** The other is narrower. */
    public static final Code NARROW = Vocabulary.MATCH_TYPE.code("narrow");

    private MatchTypes() {}
}
