package news.stet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No pair of claims both supports and contradicts each other, whichever of the two says so. */
final class RelationRules {
    private RelationRules() {}

    static void check(List<Claim> claims, List<Violation> violations) {
        Map<Pair, Code> judged = new HashMap<>();
        for (int c = 0; c < claims.size(); c++) {
            Claim claim = claims.get(c);
            for (int i = 0; i < claim.relations().size(); i++) {
                Relation relation = claim.relations().get(i);
                Code type = relation.type();
                if (!type.equals(ClaimRelations.SUPPORTS) && !type.equals(ClaimRelations.CONTRADICTS)) {
                    continue;
                }
                Code other = judged.putIfAbsent(Pair.of(claim.id(), relation.target()), type);
                if (other != null && !other.equals(type)) {
                    violations.add(new Violation(
                            Violation.Rule.RELATION,
                            "claims/" + claim.id() + "/relations/" + i,
                            "claims " + Text.quote(claim.id()) + " and " + Text.quote(relation.target())
                                    + " cannot both support and contradict each other"));
                }
            }
        }
    }

    private record Pair(String first, String second) {
        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }
}
