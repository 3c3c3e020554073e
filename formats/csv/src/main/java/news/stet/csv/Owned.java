package news.stet.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table of one article, by what owns them. Most of what is asked for is not there, and what is there mostly
 * stands together: an owner is asked for in two parts, so that no path is put together only to find nothing.
 */
final class Owned {
    private static final int MOST_POWERS = 32;
    // The powers of 31 by which the hash of a text grows with what follows it.
    private static final int[] POWERS = powers();

    private final List<Row> rows;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Owner, Group> byOwner = new HashMap<>();
    private final Owner asked = new Owner();
    private int taken;

    /** An owner's path, in two parts: equal to another one if both say the same text, however it is parted. */
    private static class Owner implements Comparable<Owner> {
        private String path = "";
        private String rest = "";
        private int hash;

        final void is(String newPath, String newRest) {
            path = newPath;
            rest = newRest;
            hash = newPath.hashCode() * power(newRest.length()) + newRest.hashCode();
        }

        @Override
        public final int hashCode() {
            return hash;
        }

        @Override
        public final boolean equals(@Nullable Object other) {
            if (this == other) {
                return true;
            }
            if (!(other instanceof Owner owner) || hash != owner.hash) {
                return false;
            }
            // One of the two is a group's, which has no rest.
            return owner.rest.isEmpty() ? says(owner.path) : owner.says(toString());
        }

        private boolean says(String whole) {
            return whole.length() == path.length() + rest.length() && whole.startsWith(path) && whole.endsWith(rest);
        }

        /** Only so that a map of very many owners with the same hash stays fast. */
        @Override
        public final int compareTo(Owner other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public final String toString() {
            return rest.isEmpty() ? path : path + rest;
        }
    }

    /** The rows of one owner, in their order; a list of its own only if rows of others stand between them. */
    private static final class Group extends Owner {
        private final int from;
        private int to;
        private @Nullable List<Row> scattered;
        private boolean taken;

        Group(String owner, int from) {
            is(owner, "");
            this.from = from;
            this.to = from;
        }
    }

    /**
     * Groups rows.
     *
     * @param table whose they are
     * @param rows in their order
     * @throws news.stet.io.ArticleFormatException if one of them has no owner where the table has owners
     */
    Owned(Table table, List<Row> rows) {
        this.rows = rows;
        String column = table.owner();
        String last = null;
        Group group = null;
        for (int i = 0; i < rows.size(); i++) {
            String owner = column == null ? "" : rows.get(i).required(column);
            if (group == null || !owner.equals(last)) {
                group = of(owner, i);
                last = owner;
            }
            add(group, i);
        }
    }

    private Group of(String owner, int from) {
        asked.is(owner, "");
        Group known = byOwner.get(asked);
        if (known == null) {
            known = new Group(owner, from);
            byOwner.put(known, known);
            groups.add(known);
        }
        return known;
    }

    private void add(Group group, int index) {
        if (group.scattered == null && group.to < index) {
            group.scattered = new ArrayList<>(rows.subList(group.from, group.to));
        }
        if (group.scattered != null) {
            group.scattered.add(rows.get(index));
        }
        group.to = index + 1;
    }

    private static int power(int length) {
        if (length < MOST_POWERS) {
            return POWERS[length];
        }
        int power = 1;
        for (int i = 0; i < length; i++) {
            power *= 31;
        }
        return power;
    }

    private static int[] powers() {
        int[] powers = new int[MOST_POWERS];
        powers[0] = 1;
        for (int i = 1; i < MOST_POWERS; i++) {
            powers[i] = 31 * powers[i - 1];
        }
        return powers;
    }

    /**
     * The rows of an owner, unless somebody has taken them.
     *
     * @param path what its path begins with; empty in a table without owners
     * @param rest how it goes on
     * @return its rows, in their order; none if there is no such owner
     */
    List<Row> take(String path, String rest) {
        asked.is(path, rest);
        Group group = byOwner.get(asked);
        if (group == null || group.taken) {
            return List.of();
        }
        group.taken = true;
        taken++;
        return all(group);
    }

    private List<Row> all(Group group) {
        return group.scattered == null ? rows.subList(group.from, group.to) : group.scattered;
    }

    /** Whether the rows of every owner are taken. */
    boolean isEmpty() {
        return taken == groups.size();
    }

    /** The first row of each owner whose rows nobody has taken. */
    List<Row> left() {
        List<Row> left = new ArrayList<>();
        for (Group group : groups) {
            if (!group.taken) {
                left.add(all(group).get(0));
            }
        }
        return left;
    }
}
