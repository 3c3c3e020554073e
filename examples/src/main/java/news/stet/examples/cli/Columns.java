package news.stet.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays text out on a terminal, whose unit is the cell: wide characters take two, combining ones none. */
final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /** Rows of cells side by side; what does not fit goes on below. No line ends in blanks. */
    static List<String> row(int[] widths, List<List<String>> cells) {
        List<String> lines = new ArrayList<>();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = i < cells.get(column).size() ? cells.get(column).get(i) : "";
                line.append(cell)
                        .append(" ".repeat(Math.max(0, widths[column] - width(cell))))
                        .append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Breaks a text at its blanks, and a word that is too long anywhere. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        boolean first = true;
        for (String word : escape(text).split(" ", -1)) {
            if (!first && used + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            } else if (!first) {
                line.append(' ');
                used++;
            }
            first = false;
            for (int codePoint : word.codePoints().toArray()) {
                if (used + cells(codePoint) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(codePoint);
                used += cells(codePoint);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text that cannot do anything to a terminal: control and direction characters are spelt out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (isInvisible(codePoint)) {
                        escaped.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
                    } else {
                        escaped.appendCodePoint(codePoint);
                    }
                }
            }
        });
        return escaped.toString();
    }

    static int width(String text) {
        return text.codePoints().map(Columns::cells).sum();
    }

    private static int cells(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default ->
                (codePoint >= 0x3000 && codePoint <= 0x303E)
                        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        };
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
