package news.stet.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.MarkRoles;

/**
 * The rule of the signature: one to three groups of two to four letters in brackets at the end of the text, after a
 * finished sentence or on a line of their own.
 */
final class Signature {
    private static final int LONGEST = 40;
    private static final Pattern FORM =
            Pattern.compile("(?<signature>\\(\\p{L}{2,4}(?:[/,]\\h?\\p{L}{2,4}){0,2}\\))\\h*");

    private Signature() {}

    static Optional<Stretch> in(String text) {
        int bracket = text.lastIndexOf('(');
        if (bracket < 0 || text.length() - bracket > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text).region(bracket, text.length());
        String before = text.substring(0, bracket);
        return matcher.matches() && (Shape.endsSentence(before) || endsLine(before))
                ? Optional.of(Stretch.of(MarkRoles.SIGNATURE, matcher, "signature"))
                : Optional.empty();
    }

    private static boolean endsLine(String text) {
        int last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return Copy.isBlank(text.substring(last + 1));
    }
}
