package news.stet;

/** The form of a mention (ACE NAM, NOM, PRO). */
public final class MentionForms {
    /** A name. */
    public static final Code NAME = Vocabulary.MENTION_FORM.code("name");

    /** A description. */
    public static final Code NOMINAL = Vocabulary.MENTION_FORM.code("nominal");

    /** A pronoun. */
    public static final Code PRONOUN = Vocabulary.MENTION_FORM.code("pronoun");

    private MentionForms() {}
}
