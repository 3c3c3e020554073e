package news.stet;

import org.jspecify.annotations.Nullable;

/** What a difference means in the model's terms. */
final class Meaning {
    private Meaning() {}

    static Change.Kind of(Comparison.Place place, @Nullable Object before, @Nullable Object after) {
        Object value = before == null ? after : before;
        if (value instanceof Claim) {
            return pick(before, after, Change.Kind.CLAIM_ADDED, Change.Kind.CLAIM_GONE, Change.Kind.CHANGED);
        }
        if (value instanceof Entity) {
            return pick(before, after, Change.Kind.ENTITY_ADDED, Change.Kind.ENTITY_GONE, Change.Kind.CHANGED);
        }
        if (value instanceof Attribution) {
            return pick(before, after, Change.Kind.STEP_ADDED, Change.Kind.STEP_GONE, Change.Kind.CHANGED);
        }
        if (value instanceof Assessment) {
            return pick(before, after, Change.Kind.ASSESSMENT_ADDED, Change.Kind.ASSESSMENT_GONE, Change.Kind.CHANGED);
        }
        if (value instanceof Block) {
            return place.before() instanceof Head && place.component().equals("headlines")
                    ? Change.Kind.HEADLINE_CHANGED
                    : pick(before, after, Change.Kind.BLOCK_ADDED, Change.Kind.BLOCK_GONE, Change.Kind.CHANGED);
        }
        return component(place, before, after);
    }

    private static Change.Kind component(Comparison.Place place, @Nullable Object before, @Nullable Object after) {
        String path = place.path();
        if (place.before() instanceof Block && place.component().equals("text")) {
            return path.startsWith("head/headlines/") ? Change.Kind.HEADLINE_CHANGED : Change.Kind.TEXT_EDITED;
        }
        if (place.before() instanceof Claim && place.component().equals("proposition")) {
            return Change.Kind.PROPOSITION_CHANGED;
        }
        if (path.startsWith("status/publication")
                || path.startsWith("status/embargo")
                || path.startsWith("status/expiry")) {
            return Change.Kind.STATUS_CHANGED;
        }
        // Another source's commitment is no change of commitment.
        if (before instanceof Commitment from
                && after instanceof Commitment to
                && place.before() instanceof Attribution step
                && place.after() instanceof Attribution now
                && step.source().equals(now.source())) {
            return to.compareTo(from) > 0 ? Change.Kind.COMMITMENT_RAISED : Change.Kind.COMMITMENT_LOWERED;
        }
        return pick(before, after, Change.Kind.ADDED, Change.Kind.REMOVED, Change.Kind.CHANGED);
    }

    private static Change.Kind pick(
            @Nullable Object before, @Nullable Object after, Change.Kind added, Change.Kind gone, Change.Kind changed) {
        return before == null ? added : after == null ? gone : changed;
    }
}
