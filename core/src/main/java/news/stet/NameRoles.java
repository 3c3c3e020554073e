package news.stet;

/** What kind of name a name is: IPTC {@code nrol}. */
public final class NameRoles {
    /** The full name. */
    public static final Code FULL = Code.qcode("nrol", "full");

    /** The name to show. */
    public static final Code DISPLAY = Code.qcode("nrol", "display");

    /** A short name. */
    public static final Code SHORT = Code.qcode("nrol", "short");

    /** Another name or spelling. */
    public static final Code ALTERNATE = Code.qcode("nrol", "alternate");

    /** Another word for it. */
    public static final Code SYNONYM = Code.qcode("nrol", "synonym");

    /** A name to remember it by. */
    public static final Code MNEMONIC = Code.qcode("nrol", "mnemonic");

    private NameRoles() {}
}
