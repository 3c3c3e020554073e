package news.stet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Ids ids = new Ids(16 + body.size() + media.size() + entities.size() + claims.size(), violations);
        outside(ids, "head/headlines", head.headlines(), violations);
        outside(ids, "head/bylines", head.bylines(), violations);
        outside(ids, "head/datelines", head.datelines(), violations);
        outside(ids, "head/creditLines", head.creditLines(), violations);
        outside(ids, "head/descriptions", head.descriptions(), violations);
        ids.blocks("body", body);
        outside(ids, "status/notes", status.notes(), violations);
        for (int i = 0; i < media.size(); i++) {
            ids.add(Ids.Kind.MEDIUM, "media", i, media.get(i).id());
        }
        for (int i = 0; i < entities.size(); i++) {
            ids.add(Ids.Kind.ENTITY, "entities", i, entities.get(i).id());
        }
        for (int i = 0; i < claims.size(); i++) {
            ids.add(Ids.Kind.CLAIM, "claims", i, claims.get(i).id());
        }
        tree(body, violations);
        ReferenceRules references = new ReferenceRules(ids, violations);
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

    /** Blocks outside the body hold nothing and nobody holds them. */
    private static void outside(Ids ids, String path, List<Block> blocks, List<Violation> violations) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.parent() != null) {
                violations.add(new Violation(
                        Violation.Rule.TREE,
                        path + "/" + block.id() + "/parent",
                        "a block outside the body has no parent"));
            }
        }
        ids.blocks(path, blocks);
    }

    /** The body is its tree in reading order: a block's parent is the block before it or holds that one. */
    private static void tree(List<Block> body, List<Violation> violations) {
        if (isFlat(body)) {
            return;
        }
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

    /** Nothing can be wrong with a tree of roots alone. */
    private static boolean isFlat(List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).parent() != null) {
                return false;
            }
        }
        return true;
    }
}
