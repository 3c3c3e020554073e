package news.stet.markup.xml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The lexical spaces of XML Schema that NewsML-G2 uses, on the narrow side: what is refused here though the schema allows
 * it costs an attribute more, what is let through though the schema forbids it costs the document its validity.
 */
public final class Lexical {
    private static final int PART = 8;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}+");

    // The characters of a simple URI behind its scheme, the "#" aside.
    private static final boolean[] SIMPLE = simple();

    private Lexical() {}

    private static boolean[] simple() {
        boolean[] simple = new boolean[0x80];
        for (char c = 0; c < simple.length; c++) {
            simple[c] = isLetter(c) || (c >= '0' && c <= '9') || "-._/:".indexOf(c) >= 0;
        }
        return simple;
    }

    /** An alias, a colon and a value, without white space. */
    public static boolean isQcode(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < text.length() - 1 && !hasSpace(text) && text.indexOf(' ') < 0;
    }

    /** Whether a text has a line break or a tab, which no {@code g2normalizedString} may have. */
    public static boolean isNormalized(String text) {
        return !hasSpace(text);
    }

    /** The text with a blank for every line break and tab. */
    public static String normalized(String text) {
        return hasSpace(text) ? text.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ') : text;
    }

    private static boolean hasSpace(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
    }

    /** An absolute URI or IRI. */
    public static boolean isUri(String text) {
        if (isSimpleUri(text)) {
            return true;
        }
        try {
            return new URI(text).isAbsolute() && isPlainIri(text);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * A URI of letters, digits and a few signs: one at first sight, as nearly all are. What is none of these may be one all
     * the same.
     */
    private static boolean isSimpleUri(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon + 1 >= text.length()) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        int from = colon + 1;
        if (text.charAt(from) == '/') {
            // An authority of letters, digits, dots and hyphens is a host or a name; an empty one is another matter.
            if (!text.startsWith("//", from) || from + 2 >= text.length() || !isLetter(text.charAt(from + 2))) {
                return false;
            }
            from += 2;
        } else if (text.charAt(from) == '#') {
            return false;
        }
        boolean fragment = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '#' && !fragment) {
                fragment = true;
            } else if (c >= 0x80 || !SIMPLE[c]) {
                return false;
            }
        }
        return true;
    }

    /** An address, which may be relative. */
    public static boolean isReference(String text) {
        try {
            new URI(text);
            return isPlainIri(text);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    // The authority is what validators disagree on; letters beyond ASCII are safe, signs and controls are not.
    private static boolean isPlainIri(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> (c > ' ' && c < 0x7F) || Character.isLetterOrDigit(c))
                && text.indexOf('[') < 0;
    }

    /** A language tag: parts of up to eight letters, or digits behind the first, with hyphens between. */
    public static boolean isLanguage(String text) {
        int part = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' && part > 0) {
                part = 0;
                first = false;
            } else if (part == PART || !(isLetter(c) || (!first && c >= '0' && c <= '9'))) {
                return false;
            } else {
                part++;
            }
        }
        return part > 0;
    }

    /** A date and time, with or without a zone. */
    public static boolean isDateTime(String text) {
        int length = text.length();
        if (length < 19
                || !isDateAt(text, 0)
                || text.charAt(10) != 'T'
                || !isBelow(24, text, 11)
                || text.charAt(13) != ':'
                || !isBelow(60, text, 14)
                || text.charAt(16) != ':'
                || !isBelow(60, text, 17)) {
            return false;
        }
        int at = 19;
        if (at < length && text.charAt(at) == '.') {
            at++;
            int from = at;
            while (at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            if (at == from || at - from > 9) {
                return false;
            }
        }
        return at == length || isZone(text, at);
    }

    private static boolean isBelow(int limit, String text, int at) {
        int number = number(text, at, 2);
        return number >= 0 && number < limit;
    }

    private static boolean isZone(String text, int at) {
        if (text.charAt(at) == 'Z') {
            return text.length() == at + 1;
        }
        if (text.length() != at + 6
                || (text.charAt(at) != '+' && text.charAt(at) != '-')
                || text.charAt(at + 3) != ':'
                || !isBelow(60, text, at + 4)) {
            return false;
        }
        return isBelow(14, text, at + 1) || text.startsWith("14:00", at + 1);
    }

    /** A date. */
    public static boolean isDate(String text) {
        return text.length() == 10 && isDateAt(text, 0);
    }

    private static boolean isDateAt(String text, int at) {
        int year = number(text, at, 4);
        int month = number(text, at + 5, 2);
        int day = number(text, at + 8, 2);
        return text.charAt(at + 4) == '-'
                && text.charAt(at + 7) == '-'
                && year > 0
                && month > 0
                && month <= 12
                && day > 0
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** A number of so many digits, or -1. */
    private static int number(String text, int at, int digits) {
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** A year, a month, a date, or a date and time. */
    public static boolean isTruncatedDateTime(String text) {
        return switch (text.length()) {
            case 4 -> text.chars().allMatch(c -> c >= '0' && c <= '9') && !"0000".equals(text);
            case 7 -> !text.startsWith("0000") && parses(() -> YearMonth.parse(text));
            case 10 -> isDate(text);
            default -> isDateTime(text);
        };
    }

    /** A whole number above zero. */
    public static boolean isPositive(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** A name without colon that every validator takes for one: the letters beyond Latin-1 are not tried. */
    public static boolean isAsciiName(String text) {
        return !text.isEmpty()
                && (isLetter(text.charAt(0)) || text.charAt(0) == '_')
                && text.chars()
                        .allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_');
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
