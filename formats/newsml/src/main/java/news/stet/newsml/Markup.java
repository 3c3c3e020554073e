package news.stet.newsml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.io.ProblemCodes;
import news.stet.markup.FlowText;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Worded;
import news.stet.newsml.binding.TextElement;

/**
 * Markup in texts outside the body: half the editorial notes of real feeds are XHTML. The text is its words, a line for
 * each paragraph, and the element is kept as it stands with the value.
 */
final class Markup {
    // What begins a line of its own, by local name: the namespace is as often wrong as right.
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hl1",
            "hl2",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
            "tr",
            "ul");
    private static final Set<String> SILENT = Set.of("script", "style");

    private Markup() {}

    static boolean isIn(Worded element) {
        return element instanceof TextElement text
                ? text.hasMarkup()
                : element instanceof Element free && free.children().findAny().isPresent();
    }

    /** Keeps the element as it stands; of an item that Stet wrote, says that somebody has put markup in. */
    static void keep(Worded element, String path, Reading reading) {
        if (!isIn(element)) {
            return;
        }
        if (reading.own()) {
            reading.warn(
                    ProblemCodes.UNKNOWN, element.place(), "the markup in this text was left out, its words were kept");
        } else {
            reading.keep(path, Foreign.free(element));
        }
    }

    /** The words: white space as a browser shows it, a line for each paragraph. */
    static String text(Worded element) {
        StringBuilder text = new StringBuilder();
        Deque<Iterator<Object>> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        open.push(Foreign.free(element).content().iterator());
        names.push("");
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                line(names.pop(), text);
                continue;
            }
            Object part = open.element().next();
            if (part instanceof String words) {
                text.append(words.replace('\n', ' '));
            } else if (part instanceof Element child
                    && !SILENT.contains(child.name().getLocalPart())) {
                String name = child.name().getLocalPart();
                line(name, text);
                open.push(child.content().iterator());
                names.push(name);
            }
        }
        return text.toString()
                .lines()
                .map(FlowText::collapse)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void line(String name, StringBuilder text) {
        if (LINES.contains(name)) {
            text.append('\n');
        }
    }
}
