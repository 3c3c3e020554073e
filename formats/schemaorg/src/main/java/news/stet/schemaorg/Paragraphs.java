package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Extension;

/**
 * The text of an article: paragraphs with a blank line between two. What stands between them otherwise is kept with the
 * second one.
 */
final class Paragraphs {
    private static final String BLANK_LINE = "\n\n";
    private static final String SEPARATOR = "schemaorg:separator";
    private static final String MEDIA_TYPE = "text/plain";
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n]++");
    // White space with a line end in it. Possessive: no backtracking on long input.
    private static final Pattern BETWEEN = Pattern.compile("[ \t]*+[\r\n][ \t\r\n]*+");

    private Paragraphs() {}

    /**
     * A paragraph.
     *
     * @param text its text
     * @param separator what stands before it, which says nothing before the first
     */
    record Paragraph(String text, String separator) {}

    static String write(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (!block.text().isEmpty()) {
                text.append(text.isEmpty() ? "" : separator(block)).append(block.text());
            }
        }
        return text.toString();
    }

    /** The paragraphs of a text: by its blank lines if it has any, else by its lines. */
    static List<Paragraph> read(String text) {
        boolean hasBlankLines = false;
        Matcher matcher = BETWEEN.matcher(text);
        while (matcher.find() && !hasBlankLines) {
            hasBlankLines = isBlankLine(matcher.group());
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        matcher.reset();
        int start = 0;
        String separator = "";
        while (matcher.find()) {
            // White space at the ends belongs to the text: there is nothing for it to stand between.
            if (matcher.start() > 0
                    && matcher.end() < text.length()
                    && (!hasBlankLines || isBlankLine(matcher.group()))) {
                paragraphs.add(new Paragraph(text.substring(start, matcher.start()), separator));
                separator = matcher.group();
                start = matcher.end();
            }
        }
        paragraphs.add(new Paragraph(text.substring(start), separator));
        return paragraphs;
    }

    private static boolean isBlankLine(String between) {
        Matcher ends =
                LINE_ENDS.matcher(between.replace("\r\n", "\n").replace(" ", "").replace("\t", ""));
        return ends.matches() && ends.group().length() > 1;
    }

    static Block block(String id, Paragraph paragraph) {
        Block.Builder block = Block.builder(id, BlockRoles.PARAGRAPH).text(paragraph.text());
        if (!paragraph.separator().isEmpty() && !paragraph.separator().equals(BLANK_LINE)) {
            block.extension(new Extension(null, null, SEPARATOR, MEDIA_TYPE, paragraph.separator()));
        }
        return block.build();
    }

    private static String separator(Block block) {
        return block.extensions().stream()
                .filter(Paragraphs::isSeparator)
                .findFirst()
                .map(Extension::content)
                .orElse(BLANK_LINE);
    }

    private static boolean isSeparator(Extension extension) {
        return extension.path() == null
                && extension.name().equals(SEPARATOR)
                && extension.mediaType().equals(MEDIA_TYPE)
                && BETWEEN.matcher(extension.content()).matches();
    }

    /** Says what a text shows of the blocks. */
    static void cover(Draft draft) {
        boolean first = true;
        for (Block block : draft.article().body()) {
            if (block.text().isEmpty()) {
                continue;
            }
            String path = "body/" + block.id();
            draft.shown(path + "/text");
            if (!first) {
                separator(draft, path, block.extensions());
            }
            first = false;
        }
    }

    /** Of several separators the first counts; one that is as usual might as well not be there. */
    private static void separator(Draft draft, String path, List<Extension> extensions) {
        List<Integer> separators = new ArrayList<>();
        for (int i = 0; i < extensions.size(); i++) {
            if (isSeparator(extensions.get(i))) {
                separators.add(i);
            }
        }
        if (!separators.isEmpty()) {
            String content = extensions.get(separators.get(0)).content();
            String otherwise =
                    separators.size() > 1 ? extensions.get(separators.get(1)).content() : BLANK_LINE;
            if (content.equals(otherwise)) {
                draft.decides(path + "/extensions/" + separators.get(0) + "/content");
            } else {
                draft.shownExtension(path + "/extensions/" + separators.get(0));
            }
        }
    }
}
