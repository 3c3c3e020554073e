package news.stet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The blocks that two articles hold with different texts, and what became of the spans in them. */
final class EditedTexts {
    private final Map<String, Edited> byBlock = new HashMap<>();

    private record Edited(SpanMover.Stretch stretch, CodePoints after) {}

    EditedTexts(Article before, Article after) {
        Map<String, String> texts = new HashMap<>();
        before.blocks().forEach(block -> texts.put(block.id(), block.text()));
        after.blocks().forEach(block -> {
            String text = texts.get(block.id());
            if (text != null && !text.equals(block.text())) {
                byBlock.put(
                        block.id(), new Edited(SpanMover.Stretch.between(0, text, block.text()), block.codePoints()));
            }
        });
    }

    /** What happened to an anchor, if the text alone explains it. */
    Change.@Nullable Kind explain(Object before, @Nullable Object after) {
        Span from = span(before);
        Edited edited = from == null ? null : byBlock.get(from.block());
        if (from == null || edited == null) {
            return null;
        }
        if (after == null) {
            return isLost(from, edited) ? Change.Kind.SPAN_LOST : null;
        }
        // Of a mark, more than its span is another.
        Span to = before instanceof Mark ? null : span(after);
        return to != null && hasMoved(from, to, edited) ? Change.Kind.SPAN_MOVED : null;
    }

    /** The span that a value consists of, or with which it goes. */
    static @Nullable Span span(@Nullable Object value) {
        if (value instanceof Mark mark) {
            return mark.span();
        }
        if (value instanceof When when) {
            return when.value() == null ? when.expression() : null;
        }
        return value instanceof Span span ? span : null;
    }

    private static boolean hasMoved(Span before, Span after, Edited edited) {
        if (!before.block().equals(after.block()) || !before.exact().equals(after.exact())) {
            return false;
        }
        SpanMover.Stretch stretch = edited.stretch();
        if (after.start() - before.start() == stretch.growth()) {
            return true;
        }
        // Between the first place that was edited and the last one words may have stayed, each with a move of its own.
        return stretch.moved(before) == null
                && after.start() >= Math.min(before.start(), stretch.start())
                && after.end() <= Math.max(before.end(), stretch.end()) + stretch.growth();
    }

    private static boolean isLost(Span span, Edited edited) {
        SpanMover.Stretch stretch = edited.stretch();
        if (stretch.moved(span) != null) {
            return false;
        }
        int from = Math.min(span.start(), stretch.start());
        int to = Math.max(span.end(), stretch.end()) + stretch.growth();
        return span.exact().isEmpty() || !edited.after().slice(from, to).contains(span.exact());
    }
}
