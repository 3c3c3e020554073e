package news.stet.text;

import java.util.Optional;
import news.stet.MarkRoles;

/**
 * The rule of the credit: the rest of a line from its first "©" on, if it is short and no sentence. Words before it make
 * the line a caption.
 */
final class Credit {
    private static final char SIGN = '©';
    private static final int MAXIMUM = 80;

    private Credit() {}

    static Optional<Stretch> in(String text) {
        int start = text.indexOf(SIGN);
        if (start < 0 || !Shape.isLine(text)) {
            return Optional.empty();
        }
        int end = text.length();
        while (Shape.isBlank(text.charAt(end - 1))) {
            end--;
        }
        String credit = text.substring(start, end);
        boolean fits = Shape.hasLetter(credit) && Shape.length(credit) <= MAXIMUM && !Shape.endsSentence(credit);
        return fits ? Optional.of(new Stretch(MarkRoles.CREDIT, start, end)) : Optional.empty();
    }
}
