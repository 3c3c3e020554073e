package news.stet;

/**
 * How far a source stands behind the proposition, from the strongest denial to full assent: FactBank's factuality values
 * as one ordered scale. Towards the innermost proposition, never towards somebody else's having spoken.
 */
public enum Commitment {
    /** Says it is not so (FactBank CT-). */
    DENIED,
    /** Says it is probably not so (PR-). */
    IMPROBABLE,
    /** Says it is possibly not so (PS-). */
    DOUBTED,
    /** Passes it on without taking a stand (Uu). */
    UNCOMMITTED,
    /** Says it may be so (PS+). */
    POSSIBLE,
    /** Says it is probably so (PR+). */
    PROBABLE,
    /** Stands by it (CT+). */
    AFFIRMED;

    /**
     * Which side the source is on.
     *
     * @return -1 for DENIED to DOUBTED, 0 for UNCOMMITTED, 1 for POSSIBLE to AFFIRMED
     */
    public int side() {
        return Integer.signum(compareTo(UNCOMMITTED));
    }

    /**
     * Whether the source speaks with reserve.
     *
     * @return true for IMPROBABLE, DOUBTED, POSSIBLE and PROBABLE
     */
    public boolean isHedged() {
        return this == IMPROBABLE || this == DOUBTED || this == POSSIBLE || this == PROBABLE;
    }
}
