package news.stet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The claims of one article as a graph: classes of the same proposition, and contradictions between them. */
final class ClaimGraph {
    private final Article article;
    // Union-find over sameAs: each claim leads to another of its class, the last one to itself.
    private final Map<String, String> leaders = new HashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    private ClaimGraph(Article article) {
        this.article = article;
    }

    static ClaimGraph of(Article article) {
        ClaimGraph graph = new ClaimGraph(article);
        for (Claim claim : article.claims()) {
            graph.claims.put(claim.id(), claim);
            graph.leaders.put(claim.id(), claim.id());
        }
        for (Claim claim : article.claims()) {
            for (Relation relation : claim.relations()) {
                if (relation.isLocal() && relation.type().equals(ClaimRelations.SAME_AS)) {
                    graph.leaders.put(graph.leader(claim.id()), graph.leader(relation.target()));
                }
            }
        }
        return graph;
    }

    static List<Claim> by(Article article, String entity) {
        return article.claims().stream()
                .filter(claim -> claim.originator().ids().contains(entity))
                .toList();
    }

    List<Claim> contradictions(Claim claim) {
        return article.claims().stream()
                .filter(other -> !other.id().equals(claim.id()) && contradict(claim, other))
                .toList();
    }

    private boolean contradict(Claim a, Claim b) {
        if (isStored(a, b) || isStored(b, a)) {
            return true;
        }
        if (same(a.id(), b.id())) {
            return isOpposite(a, b);
        }
        for (Claim from : claims.values()) {
            for (Relation relation : from.relations()) {
                if (relation.isLocal()
                        && relation.type().equals(ClaimRelations.CONTRADICTS)
                        && (carries(from.id(), relation.target(), a, b)
                                || carries(from.id(), relation.target(), b, a))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStored(Claim from, Claim to) {
        return from.relations().stream()
                .anyMatch(relation -> relation.type().equals(ClaimRelations.CONTRADICTS)
                        && relation.target().equals(to.id()));
    }

    /**
     * A stored contradiction carries over to claims of the same propositions, unless one of them is put forward from the
     * opposite side: who denies what contradicts me agrees with me, and of two who deny what cannot both be so, both may
     * be right.
     */
    private boolean carries(String from, String to, Claim a, Claim b) {
        return same(from, a.id()) && same(to, b.id()) && !isOpposite(claim(from), a) && !isOpposite(claim(to), b);
    }

    private Claim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }

    private static boolean isOpposite(Claim a, Claim b) {
        return side(a) * side(b) < 0;
    }

    private static int side(Claim claim) {
        return claim.originatorCommitment().map(Commitment::side).orElse(0);
    }

    private boolean same(String a, String b) {
        return leader(a).equals(leader(b));
    }

    private String leader(String id) {
        String at = id;
        for (String next = leaders.get(at); next != null && !next.equals(at); next = leaders.get(at)) {
            // Halving the way, so that long rows of sameAs stay cheap.
            leaders.put(at, Objects.requireNonNullElse(leaders.get(next), next));
            at = next;
        }
        return at;
    }
}
