package news.stet.io;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which losses a conversion may have: none ({@link #fail()}), any as long as they are told ({@link #report()}, the usual
 * way), or some kinds ({@link #allow}). Immutable.
 */
public final class LossPolicy {
    private static final LossPolicy FAIL = new LossPolicy(EnumSet.noneOf(Loss.Kind.class));
    private static final LossPolicy REPORT = new LossPolicy(EnumSet.allOf(Loss.Kind.class));

    private final Set<Loss.Kind> allowed;

    private LossPolicy(Set<Loss.Kind> allowed) {
        this.allowed = allowed;
    }

    /**
     * No loss at all, not even one that can be recovered.
     *
     * @return the policy
     */
    public static LossPolicy fail() {
        return FAIL;
    }

    /**
     * Any loss; each is told.
     *
     * @return the policy
     */
    public static LossPolicy report() {
        return REPORT;
    }

    /**
     * Losses of some kinds; any other fails.
     *
     * @param kinds those allowed
     * @return the policy
     */
    public static LossPolicy allow(Loss.Kind... kinds) {
        Set<Loss.Kind> allowed = EnumSet.noneOf(Loss.Kind.class);
        allowed.addAll(Arrays.asList(kinds));
        return new LossPolicy(allowed);
    }

    /** Whether there is nothing to hold losses against. */
    boolean allowsAny() {
        return allowed.size() == Loss.Kind.values().length;
    }

    /**
     * Holds the losses of an article against the policy.
     *
     * @param article the article's id, for the message
     * @param losses what a document would not hold of it
     * @throws LossException if one of them is not allowed
     */
    public void check(String article, List<Loss> losses) {
        List<Loss> refused =
                losses.stream().filter(loss -> !allowed.contains(loss.kind())).toList();
        if (!refused.isEmpty()) {
            throw new LossException(article, refused);
        }
    }
}
