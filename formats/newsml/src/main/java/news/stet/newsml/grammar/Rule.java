package news.stet.newsml.grammar;

/** What can be wrong with a document as far as the schema of the standard goes. The names are what users are told. */
public enum Rule {
    /** An element of the standard that no document can begin with, or none of the standard at all. */
    ROOT,
    /** An element that is not known where it stands. */
    ELEMENT_UNKNOWN,
    /** An element that is known where it stands, but only before what stands there already. */
    ELEMENT_ORDER,
    /** An element that may be there once is there again. */
    ELEMENT_REPEATED,
    /** An element that must be there is not. */
    ELEMENT_MISSING,
    /** Text between elements, where none may be. */
    TEXT_MISPLACED,
    /** An attribute that the element does not have. */
    ATTRIBUTE_UNKNOWN,
    /** An attribute that must be there is not. */
    ATTRIBUTE_MISSING,
    /** A value that is not of its type. */
    VALUE,
    /** A line break or tab in a text of one line. */
    LINE_BREAK,
    /** An identifier that another element of the document has. */
    ID_DUPLICATE,
    /** An element with two identifiers. */
    ID_SECOND,
    /** A reference to an identifier that no element has. */
    REFERENCE
}
