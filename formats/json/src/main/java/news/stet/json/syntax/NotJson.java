package news.stet.json.syntax;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What to do about a place that is not JSON, as far as its characters tell: the slips that editors and programs make. */
final class NotJson {
    private NotJson() {}

    /**
     * What to do, or null where that is not known.
     *
     * @param before what stands before it, blanks aside, or 0 for the start
     * @param found what is not JSON there
     */
    static @Nullable String hint(char before, String found) {
        if (found.isEmpty()) {
            return null;
        }
        char first = found.charAt(0);
        if (first < ' ') {
            return String.format(Locale.ROOT, "write the character as \\u%04X.", (int) first);
        }
        if (found.startsWith("//") || found.startsWith("/*") || first == '#') {
            return "remove the comment; JSON has none.";
        }
        return switch (first) {
            case ']', '}' -> before == ',' ? "remove the comma before it." : "close what was opened last.";
            case ',' -> "remove the comma, or write what is missing before it.";
            case '\'' -> "put names and strings into double quotation marks.";
            case '\uFEFF' -> "remove the byte order mark; it may stand at the start alone.";
            case '"', '{', '[' -> isEndOfValue(before) ? "write the comma or colon that is missing before it." : null;
            default -> word(found);
        };
    }

    private static @Nullable String word(String found) {
        String word = found.toLowerCase(Locale.ROOT);
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            return "write " + word + ", in small letters.";
        }
        if (word.equals("none") || word.equals("nan") || word.equals("undefined") || word.contains("infinity")) {
            return "leave out what is absent.";
        }
        char first = found.charAt(0);
        if (Character.isLetter(first) || first == '_') {
            return "put names and strings into double quotation marks.";
        }
        return Character.isDigit(first) || first == '+' || first == '.' || first == '-'
                ? "write numbers without a plus sign or leading zeros, and with digits on both sides of the point."
                : null;
    }

    private static boolean isEndOfValue(char c) {
        return c == '"' || c == ']' || c == '}' || Character.isLetterOrDigit(c);
    }
}
