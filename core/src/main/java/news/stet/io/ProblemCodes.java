package news.stet.io;

/**
 * The kinds of problems that Stet's own formats report, besides the names of the model's rules
 * ({@link news.stet.Violation.Rule}). Other people's formats may add their own.
 */
public final class ProblemCodes {
    /** The input is not of the format's syntax. */
    public static final String SYNTAX = "SYNTAX";

    /** The input ends too early. */
    public static final String TRUNCATED = "TRUNCATED";

    /** There is more after the end. */
    public static final String TRAILING = "TRAILING";

    /** Bytes that are not of the encoding. */
    public static final String ENCODING = "ENCODING";

    /** A value of the wrong type. */
    public static final String TYPE = "TYPE";

    /** A value that is none of those allowed. */
    public static final String VALUE = "VALUE";

    /** Something that must be there is not. */
    public static final String REQUIRED = "REQUIRED";

    /** Something that is there and holds nothing, where a value is usual; allowed, and no value. */
    public static final String EMPTY = "EMPTY";

    /** Something that may be there once is there twice. */
    public static final String DUPLICATE = "DUPLICATE";

    /** A reference that leads nowhere. */
    public static final String REFERENCE = "REFERENCE";

    /** A number outside its range. */
    public static final String RANGE = "RANGE";

    /** Something that is not of the format, and could not be kept. */
    public static final String UNKNOWN = "UNKNOWN";

    /** A format or version that this one does not read. */
    public static final String VERSION = "VERSION";

    /** An element of another namespace than expected. */
    public static final String NAMESPACE = "NAMESPACE";

    /** Something that is refused for safety. */
    public static final String FORBIDDEN = "FORBIDDEN";

    /** More or larger than a limit allows. */
    public static final String LIMIT = "LIMIT";

    /** A row with too few or too many cells. */
    public static final String RAGGED = "RAGGED";

    /** A quotation mark that is never closed. */
    public static final String QUOTE = "QUOTE";

    /** A part of a set that is not there, or not what the set says of it. */
    public static final String INCOMPLETE = "INCOMPLETE";

    /** Somebody edited one of two places that say the same. */
    public static final String STALE = "STALE";

    /** Something was mended. */
    public static final String REPAIRED = "REPAIRED";

    /** Something was guessed from the look of the text. */
    public static final String GUESSED = "GUESSED";

    /** The input holds no article, or more than one where one was asked for. */
    public static final String COUNT = "COUNT";

    private ProblemCodes() {}
}
