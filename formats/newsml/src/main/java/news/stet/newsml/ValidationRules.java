package news.stet.newsml;

import java.util.Set;

/**
 * The rules of {@link NewsmlValidator}, by the codes of its problems: stable over releases. Besides, a document that is no
 * XML gives {@link news.stet.io.ProblemCodes#SYNTAX}, {@code TRUNCATED}, {@code TRAILING}, {@code ENCODING}, {@code
 * FORBIDDEN} or {@code LIMIT}.
 */
public final class ValidationRules {
    /** Of the schema: an element that no document can begin with. Error. */
    public static final String ROOT = "ROOT";

    /** Of the schema: an element that is not known where it stands. Error. */
    public static final String ELEMENT_UNKNOWN = "ELEMENT_UNKNOWN";

    /** Of the schema: an element that stands behind others before which it belongs. Error. */
    public static final String ELEMENT_ORDER = "ELEMENT_ORDER";

    /** Of the schema: an element that may be there once and is there again. Error. */
    public static final String ELEMENT_REPEATED = "ELEMENT_REPEATED";

    /** Of the schema: an element that must be there is not. Error. */
    public static final String ELEMENT_MISSING = "ELEMENT_MISSING";

    /** Of the schema: text where none may be. Error. */
    public static final String TEXT_MISPLACED = "TEXT_MISPLACED";

    /** Of the schema: an attribute that the element does not have. Error. */
    public static final String ATTRIBUTE_UNKNOWN = "ATTRIBUTE_UNKNOWN";

    /** Of the schema: an attribute that must be there is not. Error. */
    public static final String ATTRIBUTE_MISSING = "ATTRIBUTE_MISSING";

    /** Of the schema: a value that is not of its type. Error. */
    public static final String VALUE = "VALUE";

    /** Of the schema: a line break or tab in a text of one line. Error. */
    public static final String LINE_BREAK = "LINE_BREAK";

    /** Of the schema: an identifier that another element of the document has, in a message of any of its items. Error. */
    public static final String ID_DUPLICATE = "ID_DUPLICATE";

    /** Of the schema: an element with two identifiers. Error. */
    public static final String ID_SECOND = "ID_SECOND";

    /** Of the schema: a reference to an identifier that no element has. Error. */
    public static final String REFERENCE = "REFERENCE";

    /** Of the schema: the version of an item is not a whole number above zero. Error. */
    public static final String VERSION = "VERSION";

    /** An item whose guid is empty. Error. */
    public static final String GUID_EMPTY = "GUID_EMPTY";

    /** A provider, item class, status or the like with neither qcode nor uri. Error. */
    public static final String IDENTITY_MISSING = "IDENTITY_MISSING";

    /** A latitude or longitude that is nowhere on the globe. Error. */
    public static final String COORDINATE_RANGE = "COORDINATE_RANGE";

    /** Another standard, or a version of it that is not checked here. Warning. */
    public static final String STANDARD_VERSION = "STANDARD_VERSION";

    /** An item without the attribute conformance, which says core. Warning. */
    public static final String CONFORMANCE_MISSING = "CONFORMANCE_MISSING";

    /** A time without a zone. Warning. */
    public static final String ZONE_MISSING = "ZONE_MISSING";

    /** An embargo that ends when the item has expired. Warning. */
    public static final String EMBARGO_AFTER_EXPIRY = "EMBARGO_AFTER_EXPIRY";

    /** An alias of a qcode that no catalog at hand declares. Warning. */
    public static final String ALIAS_UNDECLARED = "ALIAS_UNDECLARED";

    /** A catalog that is elsewhere, so that aliases are not checked. Warning. */
    public static final String CATALOG_UNKNOWN = "CATALOG_UNKNOWN";

    /** Two properties of one name, role and language that have the same rank. Warning. */
    public static final String RANK_DUPLICATE = "RANK_DUPLICATE";

    /** An item that is in the message twice, in the same version. Warning. */
    public static final String ITEM_DUPLICATE = "ITEM_DUPLICATE";

    /** A reference into another item of the message. Warning. */
    public static final String REFERENCE_ELSEWHERE = "REFERENCE_ELSEWHERE";

    /** Two elements of one body that have the same id. Warning. */
    public static final String BODY_ID_DUPLICATE = "BODY_ID_DUPLICATE";

    private static final Set<String> OF_SCHEMA = Set.of(
            ROOT,
            ELEMENT_UNKNOWN,
            ELEMENT_ORDER,
            ELEMENT_REPEATED,
            ELEMENT_MISSING,
            TEXT_MISPLACED,
            ATTRIBUTE_UNKNOWN,
            ATTRIBUTE_MISSING,
            VALUE,
            LINE_BREAK,
            ID_DUPLICATE,
            ID_SECOND,
            REFERENCE,
            VERSION);

    private ValidationRules() {}

    /**
     * Whether a rule is the schema's, so that whoever validates by the schema alone would find the same.
     *
     * @param code the code of a problem
     * @return false for the rules that a schema cannot state, and for what is no XML
     */
    public static boolean isOfSchema(String code) {
        return OF_SCHEMA.contains(code);
    }
}
