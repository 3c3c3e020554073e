package news.stet;

/** How an annotation was made. */
public final class Methods {
    /** By a person. */
    public static final Code PERSON = Vocabulary.METHOD.code("person");

    /** By a program. */
    public static final Code SOFTWARE = Vocabulary.METHOD.code("software");

    /** By a program, checked by a person. */
    public static final Code MIXED = Vocabulary.METHOD.code("mixed");

    private Methods() {}
}
