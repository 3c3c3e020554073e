package news.stet.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a spreadsheet from running a text that begins like a formula. Such a text gets one TAB in front, and the data
 * package says so; on reading one TAB is taken from every text that begins with one. Both are exact, since a text that
 * begins with a TAB of its own is guarded too. Numbers and truth values are not guarded: nobody's text gets there, and a
 * TAB would make them texts.
 */
final class FormulaGuard {
    /** The member of a data package that says how its texts are guarded. */
    static final String MEMBER = "formulaGuard";

    static final String TAB = "tab";

    // The last four are full-width: a spreadsheet of an East Asian language takes them for the others.
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    static @Nullable String guard(@Nullable String text) {
        return text != null && isDangerous(text) ? "\t" + text : text;
    }

    static List<String> guard(List<String> texts) {
        return texts.stream()
                .map(text -> isDangerous(text) ? "\t" + text : text)
                .toList();
    }

    static @Nullable String bare(@Nullable String text) {
        return text != null && text.startsWith("\t") ? text.substring(1) : text;
    }
}
