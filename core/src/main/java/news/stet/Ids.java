package news.stet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the ids of an article name: blocks, media, entities and claims, in one space of names. */
final class Ids {
    /** What an id may name; what is wrong with a reference says which it is. */
    enum Kind {
        BLOCK(1, "block", "a block"),
        MEDIUM(1 << 1, "medium", "a medium"),
        ENTITY(1 << 2, "entity", "an entity"),
        CLAIM(1 << 3, "claim", "a claim");

        private final int bit;
        private final String word;
        private final String phrase;

        Kind(int bit, String word, String phrase) {
            this.bit = bit;
            this.word = word;
            this.phrase = phrase;
        }

        String phrase() {
            return phrase;
        }

        String word() {
            return word;
        }
    }

    private final Map<String, Named> named;
    private final List<Violation> violations;

    /**
     * No ids.
     *
     * @param expected about how many there will be
     * @param violations where ids that are taken go to
     */
    Ids(int expected, List<Violation> violations) {
        this.named = new HashMap<>(expected * 2);
        this.violations = violations;
    }

    void blocks(String list, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Named block = add(Kind.BLOCK, list, i, blocks.get(i).id());
            block.text = blocks.get(i).text();
            block.codePoints = null;
        }
    }

    Named add(Kind kind, String list, int index, String id) {
        Named here = new Named(list, index);
        Named first = named.putIfAbsent(id, here);
        if (first != null) {
            violations.add(new Violation(
                    Violation.Rule.DUPLICATE,
                    here.path(),
                    "the id " + Text.quote(id) + " is taken: it was used at " + first.path()));
            here = first;
        }
        here.kinds |= kind.bit;
        return here;
    }

    boolean has(Kind kind, String id) {
        Named found = named.get(id);
        return found != null && found.is(kind);
    }

    /** The code points of a block, or null if no block has the id. */
    @Nullable
    CodePoints codePoints(String block) {
        Named found = named.get(block);
        return found == null ? null : found.codePoints();
    }

    /** What else an id names, the first in the order of the kinds; null if nothing. */
    @Nullable
    Kind kind(String id) {
        Named found = named.get(id);
        for (Kind kind : Kind.values()) {
            if (found != null && found.is(kind)) {
                return kind;
            }
        }
        return null;
    }

    Set<String> all(Kind kind) {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().is(kind))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What an id names: of several by mistake, each kind, and the last block. */
    static final class Named {
        private final String list;
        private final int index;
        private int kinds;
        private @Nullable String text;
        private @Nullable CodePoints codePoints;

        private Named(String list, int index) {
            this.list = list;
            this.index = index;
        }

        private boolean is(Kind kind) {
            return (kinds & kind.bit) != 0;
        }

        private @Nullable CodePoints codePoints() {
            if (codePoints == null && text != null) {
                codePoints = CodePoints.of(text);
            }
            return codePoints;
        }

        private String path() {
            return list + "/" + index + "/id";
        }
    }
}
