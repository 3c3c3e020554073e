package news.stet.ninjs;

/** What becomes of a date without a time of day, where ninjs asks for a time with its zone. */
public enum DateOnly {
    /** It is not written, and reported as lost: nothing is made up. */
    OMIT,
    /** Midnight in UTC is written for it, and reported as changed. */
    MIDNIGHT_UTC
}
