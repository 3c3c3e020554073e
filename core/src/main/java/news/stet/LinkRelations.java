package news.stet;

/** What a linked resource is to the article: IPTC {@code irel}. */
public final class LinkRelations {
    /** Further information. */
    public static final Code SEE_ALSO = Code.qcode("irel", "seeAlso");

    /** The article was made from it. */
    public static final Code DERIVED_FROM = Code.qcode("irel", "derivedFrom");

    /** The article continues it. */
    public static final Code EVOLVED_FROM = Code.qcode("irel", "evolvedFrom");

    /** The article is a translation of it. */
    public static final Code TRANSLATED_FROM = Code.qcode("irel", "translatedFrom");

    /** An earlier version. */
    public static final Code PREVIOUS_VERSION = Code.qcode("irel", "previousVersion");

    private LinkRelations() {}
}
