package news.stet.newsml.grammar;

/** The simple values that mean something beyond themselves. */
public enum Atom {
    /** An identifier of the element. */
    ID,
    /** The identifier of another. */
    IDREF,
    /** An alias, a colon and a code. */
    QCODE,
    /** A name whose prefix must be declared. */
    QNAME,
    /** A date with a time. */
    DATE_TIME
}
