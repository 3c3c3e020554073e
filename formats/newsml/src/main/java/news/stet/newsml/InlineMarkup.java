package news.stet.newsml;

import static news.stet.newsml.Namespaces.xhtml;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import news.stet.Block;
import news.stet.CodePoints;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Target;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/** Links and emphasis as other readers see them: derived from the marks, those left out that cross another. */
final class InlineMarkup {
    private record Open(Element element, int end) {}

    private InlineMarkup() {}

    static void write(Block block, Element element) {
        List<Mark> shown = block.marks().stream()
                .filter(InlineMarkup::isShown)
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparing(mark -> -mark.span().end()))
                .toList();
        if (shown.isEmpty()) {
            element.add(block.text());
            return;
        }
        String text = block.text();
        CodePoints points = block.codePoints();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(element, points.length()));
        int done = 0;
        for (Mark mark : shown) {
            int start = mark.span().start();
            int end = mark.span().end();
            done = close(open, start, text, points, done);
            if (end > open.element().end) {
                continue;
            }
            open.element().element.add(text.substring(points.toUtf16(done), points.toUtf16(start)));
            done = start;
            Element inline = inline(mark);
            open.element().element.add(inline);
            if (end > start) {
                open.push(new Open(inline, end));
            }
        }
        done = close(open, points.length(), text, points, done);
        element.add(text.substring(points.toUtf16(done)));
    }

    /** Closes what ends at or before a position, the block itself excepted. */
    private static int close(Deque<Open> open, int position, String text, CodePoints points, int from) {
        int done = from;
        while (open.size() > 1 && open.element().end <= position) {
            Open closed = open.pop();
            closed.element.add(text.substring(points.toUtf16(done), points.toUtf16(closed.end)));
            done = closed.end;
        }
        return done;
    }

    private static boolean isShown(Mark mark) {
        if (mark.role().equals(MarkRoles.LINE_BREAK)) {
            return mark.span().isEmpty();
        }
        return !mark.span().isEmpty()
                && BodyElements.element(mark.role()) != null
                && (!mark.role().equals(MarkRoles.LINK) || href(mark) != null);
    }

    private static @Nullable String href(Mark mark) {
        Target target = mark.target();
        return target != null && target.kind() == Target.Kind.HREF ? target.value() : null;
    }

    private static Element inline(Mark mark) {
        String name = BodyElements.element(mark.role());
        Element element = new Element(xhtml(name == null ? "br" : name));
        String href = href(mark);
        if (href != null && mark.role().equals(MarkRoles.LINK)) {
            element.set("href", href);
        }
        return element;
    }
}
