package news.stet.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text cut into paragraphs: at blank lines if it has any, else at every line. */
final class PlainText {
    // Possessive: linear, whatever the text.
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t\r\f]*+\n[ \t\r\f\n]*+");
    private static final Pattern COLUMNS = Pattern.compile("[^ \t\r\f](?:[ ]{3,}+|[ ]*+\t)[ \t]*+[^ \t\r\f]");

    private PlainText() {}

    /**
     * A paragraph.
     *
     * @param text its text as it was
     * @param laidOut whether its lines stand in columns, so that white space counts
     */
    record Paragraph(String text, boolean laidOut) {}

    static List<Paragraph> paragraphs(String text) {
        String content = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Paragraph> paragraphs = new ArrayList<>();
        if (BLANK_LINES.matcher(content.strip()).find()) {
            for (String part : BLANK_LINES.split(content, -1)) {
                boolean laidOut =
                        part.lines().filter(PlainText::isColumns).limit(2).count() == 2;
                add(paragraphs, laidOut ? stripLines(part) : part, laidOut);
            }
        } else {
            lines(content, paragraphs);
        }
        return paragraphs;
    }

    private static void lines(String content, List<Paragraph> paragraphs) {
        List<String> columns = new ArrayList<>();
        for (String line : content.split("\n", -1)) {
            if (isColumns(line)) {
                columns.add(line);
            } else {
                columns(columns, paragraphs);
                add(paragraphs, line, false);
            }
        }
        columns(columns, paragraphs);
    }

    /** One line alone is no table. */
    private static void columns(List<String> lines, List<Paragraph> paragraphs) {
        if (lines.size() > 1) {
            paragraphs.add(new Paragraph(String.join("\n", lines), true));
        } else {
            lines.forEach(line -> add(paragraphs, line, false));
        }
        lines.clear();
    }

    private static boolean isColumns(String line) {
        return COLUMNS.matcher(line).find();
    }

    /** Without the line breaks before and after. */
    private static String stripLines(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '\n') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '\n') {
            to--;
        }
        return text.substring(from, to);
    }

    private static void add(List<Paragraph> paragraphs, String text, boolean laidOut) {
        if (FlowText.isVisible(text)) {
            paragraphs.add(new Paragraph(text, laidOut));
        }
    }
}
