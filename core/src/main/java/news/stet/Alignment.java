package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Which element of one list stands for which of another, in lists whose elements have no ids. */
final class Alignment {
    // Beyond this many pairs of elements that differ, lists are compared by position: time and memory are quadratic.
    private static final long LIMIT = 4_000_000;

    private final List<?> before;
    private final List<?> after;
    private final List<Pair> pairs = new ArrayList<>();

    private Alignment(List<?> before, List<?> after) {
        this.before = before;
        this.after = after;
    }

    /** An index of each list; -1 where the element has none to stand for it. */
    record Pair(int before, int after) {}

    /** Every element of both lists in one pair, in order; equal ones first of all, then those plainly the same one. */
    static List<Pair> of(List<?> before, List<?> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.equalOnes();
        return alignment.pairs;
    }

    private void equalOnes() {
        match(0, before.size(), 0, after.size(), Objects::equals, this::sameOnes);
    }

    private void sameOnes(int from, int to, int from2, int to2) {
        match(from, to, from2, to2, Alignment::isSameOne, this::inOrder);
    }

    private void inOrder(int from, int to, int from2, int to2) {
        int both = Math.min(to - from, to2 - from2);
        for (int i = 0; i < both; i++) {
            pairs.add(new Pair(from + i, from2 + i));
        }
        for (int i = from + both; i < to; i++) {
            pairs.add(new Pair(i, -1));
        }
        for (int i = from2 + both; i < to2; i++) {
            pairs.add(new Pair(-1, i));
        }
    }

    /** The longest run of matches in order; what lies between two matches goes to the next rule. */
    private void match(int from, int to, int from2, int to2, BiPredicate<Object, Object> same, Gap gap) {
        int start = from;
        int start2 = from2;
        while (start < to && start2 < to2 && same.test(before.get(start), after.get(start2))) {
            pairs.add(new Pair(start++, start2++));
        }
        int end = to;
        int end2 = to2;
        while (end > start && end2 > start2 && same.test(before.get(end - 1), after.get(end2 - 1))) {
            end--;
            end2--;
        }
        longest(start, end, start2, end2, same, gap);
        for (int i = end; i < to; i++) {
            pairs.add(new Pair(i, end2 + i - end));
        }
    }

    private void longest(int from, int to, int from2, int to2, BiPredicate<Object, Object> same, Gap gap) {
        int rows = to - from;
        int columns = to2 - from2;
        if (rows == 0 || columns == 0 || (long) rows * columns > LIMIT) {
            inOrder(from, to, from2, to2);
            return;
        }
        int[][] length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = same.test(before.get(from + i), after.get(from2 + j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int open = 0;
        int open2 = 0;
        while (i < rows && j < columns) {
            if (same.test(before.get(from + i), after.get(from2 + j))) {
                gap.fill(from + open, from + i, from2 + open2, from2 + j);
                pairs.add(new Pair(from + i++, from2 + j++));
                open = i;
                open2 = j;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        gap.fill(from + open, to, from2 + open2, to2);
    }

    private static boolean isSameOne(Object a, Object b) {
        Object key = key(a);
        return key != null && key.equals(key(b));
    }

    /** What tells an element from its neighbours when something else of it changes. */
    private static @Nullable Object key(Object element) {
        if (element instanceof Attribution step) {
            return step.source();
        }
        if (element instanceof Assessment assessment) {
            return assessment.by();
        }
        if (element instanceof Mark mark) {
            return List.of(mark.role(), mark.span().exact());
        }
        if (element instanceof Relation relation) {
            return List.of(relation.type(), relation.target());
        }
        if (element instanceof Scheme scheme) {
            return scheme.alias();
        }
        return null;
    }

    private interface Gap {
        void fill(int from, int to, int from2, int to2);
    }
}
