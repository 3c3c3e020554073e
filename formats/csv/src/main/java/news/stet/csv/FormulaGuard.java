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

    /** The cells of a table that is somebody else's, the rest of which stays as it stands. */
    static String guardCells(String csv) {
        return cells(csv, true);
    }

    static String bareCells(String csv) {
        return cells(csv, false);
    }

    private static String cells(String csv, boolean guard) {
        StringBuilder out = new StringBuilder(csv.length());
        int at = csv.startsWith("\uFEFF") ? 1 : 0;
        out.append(csv, 0, at);
        while (at < csv.length()) {
            boolean quoted = csv.charAt(at) == '"';
            if (quoted) {
                out.append('"');
                at++;
            }
            char first = at < csv.length() ? csv.charAt(at) : ',';
            if (guard && DANGEROUS.indexOf(first) >= 0 && (quoted || !endsRecord(first))) {
                out.append('\t');
            } else if (!guard && first == '\t') {
                at++;
            }
            int end = quoted ? closing(csv, at) : at;
            while (end < csv.length() && csv.charAt(end) != ',' && !endsRecord(csv.charAt(end))) {
                end++;
            }
            end = Math.min(end + 1, csv.length());
            out.append(csv, at, end);
            at = end;
        }
        return out.toString();
    }

    private static boolean endsRecord(char c) {
        return c == '\r' || c == '\n';
    }

    /** Behind the mark that closes a cell; the end if there is none. */
    private static int closing(String csv, int from) {
        int at = from;
        while (at < csv.length()) {
            if (csv.charAt(at) != '"') {
                at++;
            } else if (at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return at;
    }

    static @Nullable String bare(@Nullable String text) {
        return text != null && text.startsWith("\t") ? text.substring(1) : text;
    }
}
