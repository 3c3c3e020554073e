package news.stet;

/** The kinds of items and media: IPTC {@code ninat}. */
public final class ItemClasses {
    /** Text. */
    public static final Code TEXT = Code.qcode("ninat", "text");

    /** A still picture. */
    public static final Code PICTURE = Code.qcode("ninat", "picture");

    /** A graphic. */
    public static final Code GRAPHIC = Code.qcode("ninat", "graphic");

    /** A video. */
    public static final Code VIDEO = Code.qcode("ninat", "video");

    /** Sound. */
    public static final Code AUDIO = Code.qcode("ninat", "audio");

    /** An animation. */
    public static final Code ANIMATED = Code.qcode("ninat", "animated");

    /** Several of these. */
    public static final Code COMPOSITE = Code.qcode("ninat", "composite");

    private ItemClasses() {}
}
