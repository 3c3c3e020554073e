package news.stet;

/** Speech acts and attitudes: PolNeAR's families of statement, decree, intention, knowledge and attitude. */
public final class Acts {
    /** Says, in no particular way. */
    public static final Code SAY = Vocabulary.ACT.code("say");

    /** Says in writing. */
    public static final Code WRITE = Vocabulary.ACT.code("write");

    /** Passes on as news. */
    public static final Code REPORT = Vocabulary.ACT.code("report");

    /** Says publicly and formally. */
    public static final Code DECLARE = Vocabulary.ACT.code("declare");

    /** Says why or how. */
    public static final Code EXPLAIN = Vocabulary.ACT.code("explain");

    /** Lets it be seen, as a picture does. */
    public static final Code SHOW = Vocabulary.ACT.code("show");

    /** Uses the words, without more. */
    public static final Code SPEAK_OF = Vocabulary.ACT.code("speakOf");

    /** Names somebody else as the source. */
    public static final Code CITE = Vocabulary.ACT.code("cite");

    /** Tells somebody in particular. */
    public static final Code INFORM = Vocabulary.ACT.code("inform");

    /** Says something on a matter. */
    public static final Code COMMENT = Vocabulary.ACT.code("comment");

    /** Says without proof. */
    public static final Code ALLEGE = Vocabulary.ACT.code("allege");

    /** Says that what was said is so. */
    public static final Code CONFIRM = Vocabulary.ACT.code("confirm");

    /** Says that what was said is not so. */
    public static final Code DENY = Vocabulary.ACT.code("deny");

    /** Says that somebody did wrong. */
    public static final Code ACCUSE = Vocabulary.ACT.code("accuse");

    /** Says that it was oneself. */
    public static final Code CLAIM_RESPONSIBILITY = Vocabulary.ACT.code("claimResponsibility");

    /** Says that harm may come. */
    public static final Code WARN = Vocabulary.ACT.code("warn");

    /** Says how much, roughly. */
    public static final Code ESTIMATE = Vocabulary.ACT.code("estimate");

    /** Commands. */
    public static final Code ORDER = Vocabulary.ACT.code("order");

    /** Asks others to do it. */
    public static final Code CALL_FOR = Vocabulary.ACT.code("callFor");

    /** Says that it will be done. */
    public static final Code ANNOUNCE = Vocabulary.ACT.code("announce");

    /** Binds oneself to it. */
    public static final Code PROMISE = Vocabulary.ACT.code("promise");

    /** Says that harm will be done. */
    public static final Code THREATEN = Vocabulary.ACT.code("threaten");

    /** Holds it to be so. */
    public static final Code BELIEVE = Vocabulary.ACT.code("believe");

    /** Knows it to be so. */
    public static final Code KNOW = Vocabulary.ACT.code("know");

    /** Knows whether, and does not say which (FactBank CTu). */
    public static final Code KNOWS_WHETHER = Vocabulary.ACT.code("knowsWhether");

    /** Sees or hears it. */
    public static final Code PERCEIVE = Vocabulary.ACT.code("perceive");

    /** Wishes it. */
    public static final Code WANT = Vocabulary.ACT.code("want");

    /** Is for it. */
    public static final Code SUPPORT = Vocabulary.ACT.code("support");

    /** Is against it. */
    public static final Code OPPOSE = Vocabulary.ACT.code("oppose");

    /** Finds it good. */
    public static final Code PRAISE = Vocabulary.ACT.code("praise");

    /** Finds it bad. */
    public static final Code CRITICISE = Vocabulary.ACT.code("criticise");

    /** States, in one's own voice. */
    public static final Code ASSERT = Vocabulary.ACT.code("assert");

    private Acts() {}
}
