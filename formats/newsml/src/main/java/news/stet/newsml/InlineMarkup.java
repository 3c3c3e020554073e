package news.stet.newsml;

import static news.stet.newsml.Namespaces.xhtml;

import java.util.ArrayDeque;
import java.util.Deque;
import news.stet.Block;
import news.stet.CodePoints;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Target;
import news.stet.markup.MarkNesting;
import news.stet.markup.xml.Element;
import org.jspecify.annotations.Nullable;

/** Links and emphasis as other readers see them: derived from the marks, those left out that cross another. */
final class InlineMarkup implements MarkNesting.Writer {
    private final String text;
    private final CodePoints points;
    private final Deque<Element> open = new ArrayDeque<>();

    private InlineMarkup(Block block, Element element) {
        text = block.text();
        points = block.codePoints();
        open.push(element);
    }

    static void write(Block block, Element element) {
        MarkNesting.walk(block, new InlineMarkup(block, element));
    }

    @Override
    public boolean shows(Mark mark, int depth) {
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

    @Override
    public void text(int start, int end) {
        open.element().add(text.substring(points.toUtf16(start), points.toUtf16(end)));
    }

    @Override
    public void start(int index, Mark mark) {
        String name = BodyElements.element(mark.role());
        Element element = new Element(xhtml(name == null ? "br" : name));
        String href = href(mark);
        if (href != null && mark.role().equals(MarkRoles.LINK)) {
            element.set("href", href);
        }
        open.element().add(element);
        if (!mark.span().isEmpty()) {
            open.push(element);
        }
    }

    @Override
    public void end() {
        open.pop();
    }
}
