package news.stet.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import news.stet.Article;
import news.stet.Block;
import news.stet.Extension;
import news.stet.io.Coverage;

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
        return find(START, article.extensions(), Copy::isStart).orElse("");
    }

    static String separator(Article article) {
        return find(SEPARATOR, article.extensions(), Copy::isBlank).orElse(BLANK_LINE);
    }

    static Optional<String> separator(Block block) {
        return find(SEPARATOR, block.extensions(), Copy::isBlank);
    }

    static String end(Article article) {
        return find(END, article.extensions(), Copy::isBlank).orElse("");
    }

    /**
     * Notes what of the article's extensions a text shows.
     *
     * @param usual whether the article's separator stands somewhere
     */
    static void cover(Article article, boolean usual, Coverage coverage) {
        cover("", START, article.extensions(), Copy::isStart, "", coverage);
        if (usual) {
            cover("", SEPARATOR, article.extensions(), Copy::isBlank, BLANK_LINE, coverage);
        }
        cover("", END, article.extensions(), Copy::isBlank, "", coverage);
    }

    /**
     * Notes what a text shows of the extensions of a block whose separator stands behind it.
     *
     * @param otherwise what would stand there without it
     */
    static void cover(String path, Block block, String otherwise, Coverage coverage) {
        cover(path + "/", SEPARATOR, block.extensions(), Copy::isBlank, otherwise, coverage);
    }

    /** One without which the text would be the same is not shown. */
    private static void cover(
            String owner,
            String name,
            List<Extension> extensions,
            Predicate<String> allowed,
            String otherwise,
            Coverage coverage) {
        String all = find(name, extensions, allowed).orElse(otherwise);
        for (int i = 0; i < extensions.size(); i++) {
            if (isOf(name, extensions.get(i), allowed)) {
                List<Extension> others = new ArrayList<>(extensions);
                others.remove(i);
                if (!find(name, others, allowed).orElse(otherwise).equals(all)) {
                    String path = owner + "extensions/" + i;
                    coverage.shown(path + "/name");
                    coverage.shown(path + "/mediaType");
                    coverage.shown(path + "/content");
                }
            }
        }
    }

    private static void add(List<Extension> extensions, String name, String content, String usual) {
        if (!content.equals(usual)) {
            extensions.add(new Extension(null, null, name, MEDIA_TYPE, content));
        }
    }

    /** Of several each counts: they stand one behind the other. */
    private static Optional<String> find(String name, List<Extension> extensions, Predicate<String> allowed) {
        return extensions.stream()
                .filter(extension -> isOf(name, extension, allowed))
                .map(Extension::content)
                .reduce(String::concat);
    }

    private static boolean isOf(String name, Extension extension, Predicate<String> allowed) {
        return extension.path() == null
                && extension.name().equals(name)
                && extension.mediaType().equals(MEDIA_TYPE)
                && !extension.content().isEmpty()
                && allowed.test(extension.content());
    }
}
