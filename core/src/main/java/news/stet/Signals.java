package news.stet;

/** Instructions to those who receive an article: IPTC {@code sig}. */
public final class Signals {
    /** It updates an earlier version. */
    public static final Code UPDATE = Code.qcode("sig", "update");

    /** It corrects an earlier version. */
    public static final Code CORRECTION = Code.qcode("sig", "correction");

    private Signals() {}
}
