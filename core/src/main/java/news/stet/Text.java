package news.stet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters that text may hold: those of XML 1.0, so that every article can be written in every format. The model
 * refuses any other at construction, and never changes a text by itself.
 */
public final class Text {
    private static final int QUOTE_LIMIT = 80;

    private Text() {}

    /**
     * Whether a text may stand in the model.
     *
     * @param text any text
     * @return true if it holds characters of XML 1.0 alone and no lone surrogate
     */
    public static boolean isLegal(String text) {
        return illegalAt(text) < 0;
    }

    /**
     * Mends a text that the model would refuse: each character that XML 1.0 does not allow, and each lone surrogate, is
     * replaced by U+FFFD. The number of code points stays the same, so that spans stay where they are.
     *
     * @param text any text
     * @return a legal text; the same one if it was legal
     */
    public static String repair(String text) {
        int at = illegalAt(text);
        if (at < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            repaired.appendCodePoint(isLegal(codePoint) ? codePoint : 0xFFFD);
            i += Character.charCount(codePoint);
        }
        return repaired.toString();
    }

    /**
     * A value for a message: in quotation marks, with control and direction characters escaped, cut at 80 characters.
     *
     * @param value any text
     * @return the quoted value
     */
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        int count = 0;
        for (int i = 0; i < value.length(); count++) {
            if (count == QUOTE_LIMIT) {
                return quoted.append("…\"").toString();
            }
            int codePoint = value.codePointAt(i);
            if (codePoint == '"' || codePoint == '\\') {
                quoted.append('\\').appendCodePoint(codePoint);
            } else if (isInvisible(codePoint)) {
                quoted.append(String.format(
                        Locale.ROOT, Character.isBmpCodePoint(codePoint) ? "\\u%04X" : "\\u{%X}", codePoint));
            } else {
                quoted.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return quoted.append('"').toString();
    }

    /** Non-empty and legal. */
    static void require(String text, String component) {
        Objects.requireNonNull(text, component);
        if (text.isEmpty()) {
            throw new InvalidValueException(Violation.Rule.REQUIRED, component, "must not be empty");
        }
        check(text, component);
    }

    /** Absent, or non-empty and legal. */
    static void optional(@Nullable String text, String component) {
        if (text != null) {
            if (text.isEmpty()) {
                throw new InvalidValueException(
                        Violation.Rule.REQUIRED, component, "must not be empty; absent is null, not \"\"");
            }
            check(text, component);
        }
    }

    static void requireAll(List<String> texts, String component) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.isEmpty() || illegalAt(text) >= 0) {
                require(text, component + "/" + i);
            }
        }
    }

    /** Legal, may be empty. */
    static void check(String text, String component) {
        Objects.requireNonNull(text, component);
        int at = illegalAt(text);
        if (at >= 0) {
            throw new InvalidValueException(
                    Violation.Rule.CHARACTER,
                    component,
                    String.format(
                            Locale.ROOT,
                            "U+%04X at code point %d is not a character of XML 1.0; Text.repair mends it",
                            text.codePointAt(at),
                            text.codePointCount(0, at)));
        }
    }

    private static int illegalAt(String text) {
        int plain = 0;
        // Four at a time as long as nothing is special: a difference below zero shows in the sign of them all.
        while (plain + 4 <= text.length()
                && (beyond(text.charAt(plain))
                                | beyond(text.charAt(plain + 1))
                                | beyond(text.charAt(plain + 2))
                                | beyond(text.charAt(plain + 3)))
                        >= 0) {
            plain += 4;
        }
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isLegal(c)) {
                return i;
            }
        }
        return -1;
    }

    /** Less than zero for a control character, a surrogate and what comes behind those. */
    private static int beyond(char c) {
        return (c - ' ') | (Character.MIN_SURROGATE - 1 - c);
    }

    private static boolean isLegal(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= ' ' && codePoint < Character.MIN_SURROGATE)
                || (codePoint > Character.MAX_SURROGATE && codePoint != 0xFFFE && codePoint != 0xFFFF);
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
