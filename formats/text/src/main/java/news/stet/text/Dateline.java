package news.stet.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.MarkRoles;

/**
 * The rule of the dateline: places at the start of a paragraph, perhaps with a date and an agency, then a dash and the
 * beginning of a sentence. "Wagner – a private army – moved" is none, since no sentence begins after the dash.
 */
final class Dateline {
    private static final int MAXIMUM = 80;
    private static final int WORDS = 8;

    private static final Pattern FORM = Pattern.compile(
            "(?<dateline>(?<places>[^–—\\r\\n]{2,60}?)(?:\\h?[–—]|\\h--?))\\h(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1,30}\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\h/,]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]++\\.?");

    private Dateline() {}

    static Optional<Stretch> in(String text) {
        int start = 0;
        while (start < text.length() && Shape.isBlank(text.codePointAt(start))) {
            start++;
        }
        int end = Math.min(text.length(), start + MAXIMUM);
        Matcher matcher = FORM.matcher(text).region(start, end);
        if (!matcher.lookingAt() || !isPlaces(matcher.group("places")) || !begins(matcher.group("rest"))) {
            return Optional.empty();
        }
        return Optional.of(Stretch.of(MarkRoles.DATELINE, matcher, "dateline"));
    }

    private static boolean isPlaces(String text) {
        String names = BRACKETS.matcher(text).replaceAll(" ").strip();
        if (names.isEmpty() || !Shape.isCapital(names.codePointAt(0))) {
            return false;
        }
        List<String> words = BETWEEN_WORDS.splitAsStream(names).toList();
        return words.size() <= WORDS
                && words.stream().allMatch(word -> WORD.matcher(word).matches() && isOfName(word));
    }

    /** Of a name or a date; small words ("am", "de", "sur") stand in both. */
    private static boolean isOfName(String word) {
        int first = word.codePointAt(0);
        return Shape.isCapital(first) || Character.isDigit(first) || word.length() <= 3;
    }

    private static boolean begins(String text) {
        int i = 0;
        while (i < text.length() && Shape.isOpening(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < text.length() && (Shape.isCapital(text.codePointAt(i)) || Character.isDigit(text.codePointAt(i)));
    }
}
