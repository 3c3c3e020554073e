package news.stet;

/** Whether an article may be used: IPTC {@code stat}. */
public final class PublicationStatuses {
    /** It may be used. */
    public static final Code USABLE = Code.qcode("stat", "usable");

    /** It may not be used until further notice. */
    public static final Code WITHHELD = Code.qcode("stat", "withheld");

    /** It may never be used. */
    public static final Code CANCELED = Code.qcode("stat", "canceled");

    private PublicationStatuses() {}
}
