package news.stet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that only a whole article can break: ids, the tree of blocks, references. Finds every violation. */
final class ArticleRules {
    private ArticleRules() {}

    static void check(
            Status status,
            Head head,
            Metadata metadata,
            List<Media> media,
            List<Block> body,
            List<Entity> entities,
            List<Claim> claims) {
        List<Violation> violations = new ArrayList<>();
        Ids ids = new Ids(violations);
        ids.blocks(status, head, body);
        ids.others(media, entities, claims);
        tree(body, violations);
        ReferenceRules references = new ReferenceRules(ids.blocks, ids.media, ids.entities, ids.claims, violations);
        references.check(status, head, metadata, media, body, entities, claims);
        RelationRules.check(claims, violations);
        if (!violations.isEmpty()) {
            throw new InvalidValueException(violations);
        }
    }

    static Stream<Block> blocks(Status status, Head head, List<Block> body) {
        return Stream.of(
                        head.headlines(),
                        head.bylines(),
                        head.datelines(),
                        head.creditLines(),
                        head.descriptions(),
                        body,
                        status.notes())
                .flatMap(List::stream);
    }

    /** The body is its tree in reading order: a block's parent is the block before it or holds that one. */
    private static void tree(List<Block> body, List<Violation> violations) {
        List<String> open = new ArrayList<>();
        Map<String, Integer> depths = new HashMap<>();
        for (Block block : body) {
            String parent = block.parent();
            int depth = parent == null ? 0 : depths.getOrDefault(parent, 0);
            if (parent != null && depth == 0) {
                violations.add(new Violation(
                        Violation.Rule.TREE,
                        "body/" + block.id() + "/parent",
                        "the parent " + Text.quote(parent)
                                + " is neither the block before this one nor one that holds that block"));
                depth = open.size();
            }
            while (open.size() > depth) {
                depths.remove(open.remove(open.size() - 1));
            }
            open.add(block.id());
            depths.put(block.id(), open.size());
        }
    }

    /** One space of names for blocks, media, entities and claims. */
    private static final class Ids {
        final Map<String, Block> blocks = new HashMap<>();
        final Set<String> media = new HashSet<>();
        final Set<String> entities = new HashSet<>();
        final Set<String> claims = new HashSet<>();
        private final Map<String, String> seen = new HashMap<>();
        private final List<Violation> violations;

        Ids(List<Violation> violations) {
            this.violations = violations;
        }

        void blocks(Status status, Head head, List<Block> body) {
            outside("head/headlines", head.headlines());
            outside("head/bylines", head.bylines());
            outside("head/datelines", head.datelines());
            outside("head/creditLines", head.creditLines());
            outside("head/descriptions", head.descriptions());
            all("body", body);
            outside("status/notes", status.notes());
        }

        void others(List<Media> media, List<Entity> entities, List<Claim> claims) {
            for (int i = 0; i < media.size(); i++) {
                add("media", i, media.get(i).id());
                this.media.add(media.get(i).id());
            }
            for (int i = 0; i < entities.size(); i++) {
                add("entities", i, entities.get(i).id());
                this.entities.add(entities.get(i).id());
            }
            for (int i = 0; i < claims.size(); i++) {
                add("claims", i, claims.get(i).id());
                this.claims.add(claims.get(i).id());
            }
        }

        /** Blocks outside the body hold nothing and nobody holds them. */
        private void outside(String path, List<Block> list) {
            for (Block block : list) {
                if (block.parent() != null) {
                    violations.add(new Violation(
                            Violation.Rule.TREE,
                            path + "/" + block.id() + "/parent",
                            "a block outside the body has no parent"));
                }
            }
            all(path, list);
        }

        private void all(String path, List<Block> list) {
            for (int i = 0; i < list.size(); i++) {
                add(path, i, list.get(i).id());
                blocks.put(list.get(i).id(), list.get(i));
            }
        }

        private void add(String path, int index, String id) {
            String here = path + "/" + index + "/id";
            String first = seen.putIfAbsent(id, here);
            if (first != null) {
                violations.add(new Violation(
                        Violation.Rule.DUPLICATE,
                        here,
                        "the id " + Text.quote(id) + " is taken: it was used at " + first));
            }
        }
    }
}
