package news.stet;

import java.util.Collection;
import java.util.Optional;

/** Which of the known ids was meant by one that is not known: the one that a slip of the pen makes of it. */
final class Nearest {
    // Ids that are this short differ by a character without being slips of one another.
    private static final int SHORT = 3;
    private static final int LONG = 8;

    private Nearest() {}

    static Optional<String> to(String id, Collection<String> known) {
        int most = id.length() <= SHORT ? 0 : id.length() < LONG ? 1 : 2;
        String nearest = null;
        int least = most + 1;
        for (String other : known) {
            int distance = other.equalsIgnoreCase(id) ? 0 : distance(id, other, most);
            if (distance < least) {
                nearest = other;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many characters are changed, put in or left out, or more than the most. */
    private static int distance(String a, String b, int most) {
        if (most == 0 || Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
