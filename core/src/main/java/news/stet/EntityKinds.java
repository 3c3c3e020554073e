package news.stet;

/** What an entity is: IPTC's nature of a concept, {@code cpnat}. */
public final class EntityKinds {
    /** A person. */
    public static final Code PERSON = Code.qcode("cpnat", "person");

    /** An organisation, or people acting as one. */
    public static final Code ORGANISATION = Code.qcode("cpnat", "organisation");

    /** A geographical or political area. */
    public static final Code GEO_AREA = Code.qcode("cpnat", "geoArea");

    /** A point of interest: a building, a venue. */
    public static final Code POI = Code.qcode("cpnat", "poi");

    /** An event. */
    public static final Code EVENT = Code.qcode("cpnat", "event");

    /** A thing, a work among them. */
    public static final Code OBJECT = Code.qcode("cpnat", "object");

    /** A thing of thought. */
    public static final Code ABSTRACT = Code.qcode("cpnat", "abstract");

    private EntityKinds() {}
}
