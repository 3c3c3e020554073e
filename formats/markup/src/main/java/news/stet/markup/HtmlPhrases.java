package news.stet.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import news.stet.Block;
import news.stet.CodePoints;
import news.stet.Mark;
import news.stet.MarkRoles;
import news.stet.Target;
import news.stet.io.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * The words of a block, with those of its marks that HTML has elements for. A mark that crosses one before it, or a link in
 * a link, is not shown.
 */
final class HtmlPhrases implements MarkNesting.Writer {
    // Deeper than any editor nests, and no deeper than readers take.
    private static final int DEPTH = 50;

    private final HtmlOutput out;
    private final HtmlPictures pictures;
    private final Coverage coverage;
    private final Block block;
    private final boolean exact;
    private final String text;
    private final CodePoints points;
    /** Where breaks are marked. */
    private final Set<Integer> breaks = new HashSet<>();
    /** Of the marks that are open, which are links. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /**
     * For one block.
     *
     * @param exact whether white space counts in its element
     */
    HtmlPhrases(HtmlOutput out, HtmlPictures pictures, Coverage coverage, Block block, boolean exact) {
        this.out = out;
        this.pictures = pictures;
        this.coverage = coverage;
        this.block = block;
        this.exact = exact;
        this.text = block.text();
        this.points = block.codePoints();
    }

    void write() {
        block.marks().stream()
                .filter(HtmlPhrases::isBreak)
                .forEach(mark -> breaks.add(mark.span().start()));
        MarkNesting.walk(block, this);
        coverage.shown("body/" + block.id() + "/text");
    }

    @Override
    public boolean shows(Mark mark, int depth) {
        if (isBreak(mark)) {
            return !exact || !isLineEnd(mark.span().start()); // there is a line end already
        }
        if (mark.span().isEmpty()) {
            return picture(mark) != null;
        }
        if (mark.role().equals(MarkRoles.LINK)) {
            return href(mark) != null && depth < DEPTH && !open.contains(true);
        }
        boolean says = !mark.role().equals(MarkRoles.PHRASE) || mark.language() != null;
        return says && HtmlElements.name(mark.role()) != null && depth < DEPTH;
    }

    private static boolean isBreak(Mark mark) {
        return mark.role().equals(MarkRoles.LINE_BREAK) && mark.span().isEmpty();
    }

    private @Nullable String picture(Mark mark) {
        Target target = mark.target();
        return mark.role().equals(MarkRoles.IMAGE)
                        && target != null
                        && target.kind() == Target.Kind.MEDIA
                        && pictures.shows(target.value())
                ? target.value()
                : null;
    }

    private static @Nullable String href(Mark mark) {
        Target target = mark.target();
        return target != null && target.kind() == Target.Kind.HREF && Addresses.isSafe(target.value())
                ? target.value()
                : null;
    }

    @Override
    public void start(int index, Mark mark) {
        String path = "body/" + block.id() + "/marks/" + index;
        coverage.shown(path + "/role");
        coverage.shown(path + "/span");
        String picture = picture(mark);
        if (isBreak(mark)) {
            lineBreak();
        } else if (mark.span().isEmpty() && picture != null) {
            pictures.write(picture);
            coverage.shown(path + "/target");
        } else {
            phrase(mark, path);
        }
    }

    private void phrase(Mark mark, String path) {
        boolean link = mark.role().equals(MarkRoles.LINK);
        String name = HtmlElements.name(mark.role());
        out.start(name == null ? "span" : name);
        if (link) {
            out.attribute("href", href(mark));
            coverage.shown(path + "/target");
        }
        out.attribute("lang", mark.language());
        out.content();
        coverage.shown(path + "/language");
        open.push(link);
    }

    @Override
    public void end() {
        open.pop();
        out.end();
    }

    @Override
    public void text(int start, int end) {
        String words = text.substring(points.toUtf16(start), points.toUtf16(end));
        int from = 0;
        int position = start;
        for (int i = exact ? -1 : words.indexOf('\n'); i >= 0; i = words.indexOf('\n', from)) {
            out.text(words.substring(from, i));
            out.lineEnd();
            position += words.codePointCount(from, i);
            // One that is marked has been written as a break, and the line end behind it shows nothing.
            if (!breaks.contains(position)) {
                lineBreak();
            }
            position++;
            from = i + 1;
        }
        out.text(words.substring(from));
    }

    private boolean isLineEnd(int position) {
        int at = points.toUtf16(position);
        return at < text.length() && text.charAt(at) == '\n';
    }

    private void lineBreak() {
        out.start("br");
        out.endVoid();
    }
}
