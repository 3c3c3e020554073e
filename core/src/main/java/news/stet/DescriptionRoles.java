package news.stet;

/** What kind of description a description is: IPTC {@code drol}. */
public final class DescriptionRoles {
    /** A summary. */
    public static final Code SUMMARY = Code.qcode("drol", "summary");

    /** A text that invites to read on. */
    public static final Code TEASER = Code.qcode("drol", "teaser");

    /** A caption. */
    public static final Code CAPTION = Code.qcode("drol", "caption");

    private DescriptionRoles() {}
}
