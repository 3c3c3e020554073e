package news.stet.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Article;
import news.stet.Block;
import news.stet.Extension;

/**
 * The white space of a text in the extensions of its article, from one to the other. One blank line between paragraphs
 * and nothing around them is the rule and leaves no trace; another separator that most paragraphs have is said once, on
 * the article. What is kept there but is no white space was not kept by this format, and is not part of the text.
 */
final class Layout {
    // Before the first block; on the article.
    private static final String START = "text:start";
    // After a block, where it is not the article's; on the article, where that is not a blank line.
    private static final String SEPARATOR = "text:separator";
    // After the last block; on the article.
    private static final String END = "text:end";

    private static final String BLANK_LINE = "\n\n";
    private static final String MEDIA_TYPE = "text/plain";

    private Layout() {}

    static List<Extension> of(Copy copy) {
        List<Extension> extensions = new ArrayList<>();
        add(extensions, START, copy.start(), "");
        add(extensions, SEPARATOR, separator(copy), BLANK_LINE);
        add(extensions, END, copy.end(), "");
        return extensions;
    }

    static List<Extension> of(Copy.Paragraph paragraph, String usual) {
        List<Extension> extensions = new ArrayList<>();
        if (!paragraph.separator().isEmpty()) {
            add(extensions, SEPARATOR, paragraph.separator(), usual);
        }
        return extensions;
    }

    /** The separator that most paragraphs have: of several a blank line, else the first. */
    static String separator(Copy copy) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(BLANK_LINE, 0);
        for (Copy.Paragraph paragraph : copy.paragraphs()) {
            if (!paragraph.separator().isEmpty()) {
                counts.merge(paragraph.separator(), 1, Integer::sum);
            }
        }
        int most = 0;
        String separator = BLANK_LINE;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                separator = entry.getKey();
            }
        }
        return separator;
    }

    static String start(Article article) {
        return find(START, article.extensions()).filter(Copy::isStart).orElse("");
    }

    static String separator(Article article) {
        return find(SEPARATOR, article.extensions()).filter(Copy::isBlank).orElse(BLANK_LINE);
    }

    static Optional<String> separator(Block block) {
        return find(SEPARATOR, block.extensions()).filter(Copy::isBlank);
    }

    static String end(Article article) {
        return find(END, article.extensions()).filter(Copy::isBlank).orElse("");
    }

    private static void add(List<Extension> extensions, String name, String content, String usual) {
        if (!content.equals(usual)) {
            extensions.add(new Extension(null, null, name, MEDIA_TYPE, content));
        }
    }

    private static Optional<String> find(String name, List<Extension> extensions) {
        return extensions.stream()
                .filter(extension -> extension.path() == null
                        && extension.name().equals(name)
                        && extension.mediaType().equals(MEDIA_TYPE))
                .findFirst()
                .map(Extension::content);
    }
}
