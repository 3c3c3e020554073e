package news.stet.newsml.validation;

import news.stet.io.Problem.Severity;

/** The rules that a schema cannot state. The names are what users are told. */
public enum Semantic {
    /** An item without an identity. */
    GUID_EMPTY(Severity.ERROR),
    /** The version of an item is not a whole number above zero. */
    VERSION(Severity.ERROR),
    /** A property that is nothing but a concept does not say which. */
    IDENTITY_MISSING(Severity.ERROR),
    /** A latitude or longitude that is nowhere on the globe. */
    COORDINATE_RANGE(Severity.ERROR),
    /** Another standard, or a version of it that is not checked here. */
    STANDARD_VERSION(Severity.WARNING),
    /** An item that does not say that it conforms to power, and so says that it conforms to less. */
    CONFORMANCE_MISSING(Severity.WARNING),
    /** A time without a zone. */
    ZONE_MISSING(Severity.WARNING),
    /** An item that may not be used before it is of no use any more. */
    EMBARGO_AFTER_EXPIRY(Severity.WARNING),
    /** An alias that no catalog declares. */
    ALIAS_UNDECLARED(Severity.WARNING),
    /** A catalog that is elsewhere, so that its aliases are not known. */
    CATALOG_UNKNOWN(Severity.WARNING),
    /** Two properties of one name that have the same rank. */
    RANK_DUPLICATE(Severity.WARNING),
    /** An item that is in the message twice, in the same version. */
    ITEM_DUPLICATE(Severity.WARNING),
    /** A reference into another item of the message. */
    REFERENCE_ELSEWHERE(Severity.WARNING),
    /** Two elements of one body have the same id. */
    BODY_ID_DUPLICATE(Severity.WARNING);

    private final Severity severity;

    Semantic(Severity severity) {
        this.severity = severity;
    }

    /** Whether it breaks the standard. */
    public Severity severity() {
        return severity;
    }
}
