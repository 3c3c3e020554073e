package news.stet.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.stet.Block;
import news.stet.BlockRoles;
import news.stet.Code;
import news.stet.CodePoints;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.Span;
import news.stet.Target;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** A block whose end has not come, or whose words are not sliced yet. */
final class OpenBlock {
    final String id;
    final Place place;
    final Block.Builder builder;
    final boolean holder;
    final FlowText text;
    final List<Extension> kept = new ArrayList<>();
    private final Code role;
    private final List<OpenMark> marks = new ArrayList<>();
    /** Whether there are blocks in it: text behind them would come too early in its own. */
    boolean divided;
    /** Whether the words to come stand on a line of their own. */
    boolean breakPending;
    /** Whether it shows a medium. */
    boolean shows;
    /** In a list of definitions, the term that is being defined. */
    @Nullable
    OpenBlock term;
    /** What the source calls it. */
    @Nullable
    String anchor;

    /**
     * A mark whose words are not sliced yet.
     *
     * @param order its place among all marks: that of its start tag
     * @param role its role, or null if it only bears an id of the source
     * @param kept what its role does not tell of its element
     * @param anchor what the source calls it, or null
     */
    record OpenMark(
            int order,
            @Nullable Code role,
            int start,
            int end,
            @Nullable Target target,
            @Nullable String language,
            List<Extension> kept,
            @Nullable String anchor) {}

    OpenBlock(String id, Code role, @Nullable String parent, boolean exact, Place place) {
        this.id = id;
        this.role = role;
        this.place = place;
        this.builder = Block.builder(id, role).parent(parent);
        this.holder = BlockRoles.HOLDERS.contains(role);
        this.text = new FlowText(exact);
    }

    boolean is(Code other) {
        return role.equals(other);
    }

    /** Whether text belongs to it. */
    boolean takesText() {
        return !holder && !divided;
    }

    void mark(OpenMark mark) {
        marks.add(mark);
    }

    Block close(BodyHost host) {
        String words = text.toString();
        builder.text(words);
        List<Extension> extensions = new ArrayList<>(kept);
        if (!marks.isEmpty()) {
            marks.sort(Comparator.comparingInt(OpenMark::order));
            CodePoints points = CodePoints.of(words);
            int count = 0;
            for (OpenMark mark : marks) {
                Span span = new Span(id, mark.start, mark.end, points.slice(mark.start, mark.end));
                if (mark.anchor != null && !span.isEmpty()) {
                    host.anchored(mark.anchor, span);
                }
                if (mark.role != null) {
                    builder.mark(new Mark(mark.role, span, mark.target, mark.language, null));
                    for (Extension extension : mark.kept) {
                        extensions.add(new Extension(
                                "marks/" + count, null, extension.name(), extension.mediaType(), extension.content()));
                    }
                    count++;
                }
            }
        }
        Block block = builder.extensions(extensions).build();
        if (!words.isEmpty()) {
            Span whole = block.wholeSpan();
            host.anchored(id, whole);
            if (anchor != null) {
                host.anchored(anchor, whole);
            }
        }
        return block;
    }
}
