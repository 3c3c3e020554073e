package news.stet.newsml.grammar;

/** A simple type: a set of texts. */
interface Datatype {
    /** Takes note of the atoms of a text that is of the type. */
    interface Note {
        /** An atom, white space around it removed. */
        void of(Atom atom, String text);
    }

    /** Whether a text is of the type; white space in it is as it was read. */
    boolean accepts(String text, Note note);

    /** The type in words, as they stand after "expected". */
    String words();

    /** Whether every text is of the type, so that none need be gathered. */
    default boolean isAnything() {
        return false;
    }
}
