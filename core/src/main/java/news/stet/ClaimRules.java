package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one claim: the shape of its chain, and that there is a content. */
final class ClaimRules {
    private ClaimRules() {}

    static void check(
            String id, @Nullable String proposition, List<Attribution> attributions, List<Relation> relations) {
        List<Violation> violations = new ArrayList<>();
        if (attributions.isEmpty()) {
            violations.add(new Violation(
                    Violation.Rule.REQUIRED, "attributions", "a chain has at least the article's own voice"));
        } else {
            chain(attributions, violations);
            if (proposition == null
                    && attributions
                            .get(attributions.size() - 1)
                            .wording(MarkRoles.CONTENT)
                            .findAny()
                            .isEmpty()) {
                violations.add(new Violation(
                        Violation.Rule.REQUIRED,
                        "proposition",
                        "may be absent only where the last step marks the content's words"));
            }
        }
        for (int i = 0; i < relations.size(); i++) {
            if (relations.get(i).target().equals(id)) {
                violations.add(new Violation(
                        Violation.Rule.RELATION, "relations/" + i + "/target", "a claim is not related to itself"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidValueException(violations);
        }
    }

    private static void chain(List<Attribution> attributions, List<Violation> violations) {
        for (int i = 0; i < attributions.size(); i++) {
            boolean ownVoice = attributions.get(i).source() instanceof Source.OwnVoice;
            if (ownVoice != (i == 0)) {
                violations.add(new Violation(
                        Violation.Rule.CHAIN,
                        "attributions/" + i + "/source",
                        i == 0
                                ? "must be the article's own voice: step 0 always is"
                                : "must not be the article's own voice: step 0 is that, and no other"));
            }
        }
    }
}
