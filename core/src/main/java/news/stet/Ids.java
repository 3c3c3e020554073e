package news.stet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int CHAIN = 16;

    // By hash, in chains: a map of the JDK's would take an object more for each id, and a second look at each.
    private final @Nullable Named[] table;
    // What finds no place in a chain, since somebody chose ids of one hash.
    private final Map<String, Named> crowded = new HashMap<>(0);
    private final List<Violation> violations;

    /**
     * No ids.
     *
     * @param expected about how many there will be
     * @param violations where ids that are taken go to
     */
    Ids(int expected, List<Violation> violations) {
        this.table = new Named[Integer.highestOneBit(Math.max(expected, 1)) * 2];
        this.violations = violations;
    }

    void blocks(String list, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Named named = add(Kind.BLOCK, list, i, block.id());
            named.text = block.text();
            named.codePoints = null;
        }
    }

    Named add(Kind kind, String list, int index, String id) {
        Named first = find(id);
        if (first != null) {
            violations.add(new Violation(
                    Violation.Rule.DUPLICATE,
                    path(list, index),
                    "the id " + Text.quote(id) + " is taken: it was used at " + path(first.list, first.index)));
            first.kinds |= kind.bit;
            return first;
        }
        int slot = slot(id);
        if (isFull(table[slot])) {
            Named apart = new Named(id, list, index, kind.bit, null);
            crowded.put(id, apart);
            return apart;
        }
        Named here = new Named(id, list, index, kind.bit, table[slot]);
        table[slot] = here;
        return here;
    }

    private static boolean isFull(@Nullable Named chain) {
        int length = 0;
        for (Named named = chain; named != null; named = named.next) {
            length++;
        }
        return length == CHAIN;
    }

    private static String path(String list, int index) {
        return list + "/" + index + "/id";
    }

    private int slot(String id) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private @Nullable Named find(String id) {
        Named named = table[slot(id)];
        while (named != null && !named.id.equals(id)) {
            named = named.next;
        }
        return named != null || crowded.isEmpty() ? named : crowded.get(id);
    }

    boolean has(Kind kind, String id) {
        Named found = find(id);
        return found != null && found.is(kind);
    }

    /** The code points of a block, or null if no block has the id. */
    @Nullable
    CodePoints codePoints(String block) {
        Named found = find(block);
        return found == null ? null : found.codePoints();
    }

    /** What else an id names, the first in the order of the kinds; null if nothing. */
    @Nullable
    Kind kind(String id) {
        Named found = find(id);
        for (Kind kind : Kind.values()) {
            if (found != null && found.is(kind)) {
                return kind;
            }
        }
        return null;
    }

    Set<String> all(Kind kind) {
        Set<String> ids = new HashSet<>();
        crowded.values().stream().filter(named -> named.is(kind)).forEach(named -> ids.add(named.id));
        for (Named first : table) {
            for (Named named = first; named != null; named = named.next) {
                if (named.is(kind)) {
                    ids.add(named.id);
                }
            }
        }
        return ids;
    }

    /** What an id names: of several by mistake, each kind, and the last block. */
    static final class Named {
        private final String id;
        private final String list;
        private final int index;
        private final @Nullable Named next;
        private int kinds;
        private @Nullable String text;
        private @Nullable CodePoints codePoints;

        private Named(String id, String list, int index, int kinds, @Nullable Named next) {
            this.id = id;
            this.list = list;
            this.index = index;
            this.kinds = kinds;
            this.next = next;
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
    }
}
