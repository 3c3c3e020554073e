package news.stet.json;

import java.util.Arrays;
import java.util.List;

/** The elements of all lists that are open, one list behind the other: how long a list is, is known only at its end. */
final class Elements {
    private Object[] elements = new Object[64];
    private int count;

    /** Where a list that is opened now begins. */
    int open() {
        return count;
    }

    void add(Object element) {
        if (count == elements.length) {
            elements = Arrays.copyOf(elements, count * 2);
        }
        elements[count++] = element;
    }

    /** The list that was opened last, which is closed. */
    <T> List<T> close(int first) {
        @SuppressWarnings("unchecked") // nothing else was put there
        List<T> list = (List<T>) list(elements, first, count - first);
        count = first;
        return list;
    }

    // What is handed over one by one is copied once, an array twice; most lists are short.
    private static List<Object> list(Object[] of, int at, int length) {
        return switch (length) {
            case 0 -> List.of();
            case 1 -> List.of(of[at]);
            case 2 -> List.of(of[at], of[at + 1]);
            case 3 -> List.of(of[at], of[at + 1], of[at + 2]);
            case 4 -> List.of(of[at], of[at + 1], of[at + 2], of[at + 3]);
            case 5 -> List.of(of[at], of[at + 1], of[at + 2], of[at + 3], of[at + 4]);
            case 6 -> List.of(of[at], of[at + 1], of[at + 2], of[at + 3], of[at + 4], of[at + 5]);
            default -> List.of(Arrays.copyOfRange(of, at, at + length));
        };
    }
}
