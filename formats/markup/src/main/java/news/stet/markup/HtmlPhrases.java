package news.stet.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
final class HtmlPhrases {
    // Deeper than any editor nests, and no deeper than readers take.
    private static final int DEPTH = 50;

    private final HtmlOutput out;
    private final HtmlPictures pictures;
    private final Coverage coverage;
    private final Block block;
    private final boolean exact;
    private final String text;
    private final CodePoints points;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Integer> breaks = new HashSet<>();
    private int done;

    /**
     * An element whose end has not come.
     *
     * @param end where its words end, in code points
     * @param link whether it is a link
     */
    private record Open(int end, boolean link) {}

    private record Placed(int index, Mark mark) {
        int start() {
            return mark.span().start();
        }

        int end() {
            return mark.span().end();
        }
    }

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
        List<Placed> marks = new ArrayList<>();
        for (int i = 0; i < block.marks().size(); i++) {
            Placed mark = new Placed(i, block.marks().get(i));
            marks.add(mark);
            if (isBreak(mark)) {
                breaks.add(mark.start());
            }
        }
        marks.sort(Comparator.comparingInt(Placed::start).thenComparing(mark -> -mark.end()));
        for (Placed mark : marks) {
            close(mark.start());
            boolean shown = mark.mark().span().isEmpty() ? point(mark) : phrase(mark);
            if (shown) {
                coverage.shown(path(mark) + "/role");
                coverage.shown(path(mark) + "/span");
            }
        }
        close(points.length());
        text(points.length());
        coverage.shown("body/" + block.id() + "/text");
    }

    private String path(Placed mark) {
        return "body/" + block.id() + "/marks/" + mark.index();
    }

    private static boolean isBreak(Placed mark) {
        return mark.mark().role().equals(MarkRoles.LINE_BREAK)
                && mark.mark().span().isEmpty();
    }

    private boolean point(Placed mark) {
        if (isBreak(mark)) {
            if (exact && isLineFeed(mark.start())) {
                return false; // there is a line end already
            }
            text(mark.start());
            lineBreak();
            return true;
        }
        Target target = mark.mark().target();
        if (!mark.mark().role().equals(MarkRoles.IMAGE) || target == null || target.kind() != Target.Kind.MEDIA) {
            return false;
        }
        text(mark.start());
        boolean shown = pictures.write(target.value());
        if (shown) {
            coverage.shown(path(mark) + "/target");
        }
        return shown;
    }

    private boolean phrase(Placed mark) {
        String name = HtmlElements.name(mark.mark().role());
        String href = href(mark.mark());
        boolean link = mark.mark().role().equals(MarkRoles.LINK);
        boolean empty =
                mark.mark().role().equals(MarkRoles.PHRASE) && mark.mark().language() == null;
        boolean crosses = !open.isEmpty() && open.element().end < mark.end();
        if (name == null || empty || crosses || open.size() == DEPTH || (link && (href == null || isInLink()))) {
            return false;
        }
        text(mark.start());
        out.start(name);
        if (link) {
            out.attribute("href", href);
            coverage.shown(path(mark) + "/target");
        }
        out.attribute("lang", mark.mark().language());
        out.content();
        coverage.shown(path(mark) + "/language");
        open.push(new Open(mark.end(), link));
        return true;
    }

    private boolean isInLink() {
        return open.stream().anyMatch(Open::link);
    }

    private static @Nullable String href(Mark mark) {
        Target target = mark.target();
        return target != null && target.kind() == Target.Kind.HREF && Addresses.isSafe(target.value())
                ? target.value()
                : null;
    }

    /** Closes what ends at or before a position. */
    private void close(int position) {
        while (!open.isEmpty() && open.element().end <= position) {
            text(open.pop().end);
            out.end();
        }
    }

    /** Writes the text up to a position. */
    private void text(int to) {
        int end = points.toUtf16(to);
        int from = points.toUtf16(done);
        for (int i = exact ? -1 : text.indexOf('\n', from); i >= 0 && i < end; i = text.indexOf('\n', from)) {
            out.text(text.substring(from, i));
            out.lineEnd();
            // One that is marked has been written as a break already, and the line end behind it shows nothing.
            if (!breaks.contains(done + text.codePointCount(points.toUtf16(done), i))) {
                lineBreak();
            }
            done += text.codePointCount(points.toUtf16(done), i) + 1;
            from = i + 1;
        }
        out.text(text.substring(from, end));
        done = Math.max(done, to);
    }

    private boolean isLineFeed(int position) {
        int at = points.toUtf16(position);
        return at < text.length() && text.charAt(at) == '\n';
    }

    private void lineBreak() {
        out.start("br");
        out.endVoid();
    }
}
