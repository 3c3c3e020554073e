package news.stet;

/** Relations between claims, as their originators put them forward; {@code sameAs} relates the propositions. */
public final class ClaimRelations {
    /** The same proposition about the same entities; symmetric and transitive. */
    public static final Code SAME_AS = Vocabulary.CLAIM_RELATION.code("sameAs");

    /** Speaks for the other. */
    public static final Code SUPPORTS = Vocabulary.CLAIM_RELATION.code("supports");

    /** Cannot be so if the other is; symmetric. */
    public static final Code CONTRADICTS = Vocabulary.CLAIM_RELATION.code("contradicts");

    /** Says more of the same matter. */
    public static final Code ELABORATES = Vocabulary.CLAIM_RELATION.code("elaborates");

    /** Related in another way; symmetric. */
    public static final Code RELATED = Vocabulary.CLAIM_RELATION.code("related");

    private ClaimRelations() {}
}
