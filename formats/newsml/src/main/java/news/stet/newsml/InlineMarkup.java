package news.stet.newsml;

import static news.stet.newsml.Namespaces.xhtml;

import news.stet.Block;
import news.stet.CodePoints;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Target;
import news.stet.markup.MarkNesting;
import news.stet.markup.xml.ElementWriter;
import org.jspecify.annotations.Nullable;

/** Links and emphasis as other readers see them: derived from the marks, those left out that cross another. */
final class InlineMarkup implements MarkNesting.Writer {
    private final String text;
    private final CodePoints points;
    private final ElementWriter out;

    private InlineMarkup(Block block, ElementWriter out) {
        text = block.text();
        points = block.codePoints();
        this.out = out;
    }

    static void write(Block block, ElementWriter out) {
        if (block.marks().isEmpty()) {
            out.text(block.text());
            return;
        }
        MarkNesting.walk(block, new InlineMarkup(block, out));
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
        out.text(text.substring(points.toUtf16(start), points.toUtf16(end)));
    }

    @Override
    public void start(int index, Mark mark) {
        String name = BodyElements.element(mark.role());
        out.start(xhtml(name == null ? "br" : name));
        String href = href(mark);
        if (href != null && mark.role().equals(MarkRoles.LINK)) {
            out.set("href", href);
        }
        if (mark.span().isEmpty()) {
            out.end();
        }
    }

    @Override
    public void end() {
        out.end();
    }
}
