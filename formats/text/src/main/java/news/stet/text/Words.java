package news.stet.text;

import java.util.List;
import java.util.regex.Pattern;
import news.stet.Block;
import news.stet.CodePoints;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.io.Coverage;

/**
 * The words of a block as a text shows them: exactly, with a line end for each line break that is a mark of zero width
 * and has none beside it. A cell stays one line: there, line ends and tabs are blanks, and a break is one, too.
 */
final class Words {
    private static final Pattern FOLDED = Pattern.compile("\r\n|[\t\r\n]");

    private Words() {}

    static String of(Block block, boolean cell) {
        String text = block.text();
        List<Integer> breaks = breaks(block, cell);
        if (breaks.isEmpty()) {
            return cell ? folded(text) : text;
        }
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (int at : breaks) {
            String part = text.substring(from, at);
            words.append(cell ? folded(part) + " " : part + "\n");
            from = at;
        }
        String rest = text.substring(from);
        return words.append(cell ? folded(rest) : rest).toString();
    }

    /** Notes what of a block that is shown its words show. */
    static void cover(Block block, boolean cell, String path, String line, Coverage coverage) {
        if (cell && FOLDED.matcher(block.text()).find()) {
            coverage.changed(path + "/text", folded(block.text()), line);
        } else {
            coverage.shown(path + "/text");
        }
        CodePoints codePoints = block.codePoints();
        for (int i = 0; i < block.marks().size(); i++) {
            Mark mark = block.marks().get(i);
            if (isShown(mark, block.text(), codePoints, cell)) {
                String at = path + "/marks/" + i;
                coverage.shown(at + "/role");
                coverage.shown(at + "/span");
            }
        }
    }

    private static String folded(String text) {
        return FOLDED.matcher(text).replaceAll(" ");
    }

    private static List<Integer> breaks(Block block, boolean cell) {
        if (block.marks().stream().noneMatch(mark -> mark.role().equals(MarkRoles.LINE_BREAK))) {
            return List.of();
        }
        CodePoints codePoints = block.codePoints();
        return block.marks().stream()
                .filter(mark -> isShown(mark, block.text(), codePoints, cell))
                .map(mark -> codePoints.toUtf16(mark.span().start()))
                .sorted()
                .toList();
    }

    private static boolean isShown(Mark mark, String text, CodePoints codePoints, boolean cell) {
        if (!mark.role().equals(MarkRoles.LINE_BREAK) || !mark.span().isEmpty()) {
            return false;
        }
        int at = codePoints.toUtf16(mark.span().start());
        return !(at > 0 && stands(text.charAt(at - 1), cell)) && !(at < text.length() && stands(text.charAt(at), cell));
    }

    /** Whether a character beside a break is one already, the way it is shown. */
    private static boolean stands(char c, boolean cell) {
        return Copy.isLineEnd(c) || (cell && (c == ' ' || c == '\t'));
    }
}
