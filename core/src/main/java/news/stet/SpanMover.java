package news.stet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The walk through an article that moves the spans of one block, wherever they are, and drops those that were changed. */
final class SpanMover {
    private final String block;
    private final Stretch changed;
    private final String text;
    private final Trail at = new Trail();
    private final List<TextEdit.LostSpan> lost = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    // How deep the innermost value with extensions is, which may speak of what is in it; and what is gone of it by now.
    private int owner;
    private List<String> dropped = new ArrayList<>();

    SpanMover(String block, Stretch changed, String text) {
        this.block = block;
        this.changed = changed;
        this.text = text;
    }

    /** A stretch of the old text, in code points, and how much longer the new one is. */
    record Stretch(int start, int end, int growth) {
        /** The stretch of a text without what its replacement repeats at either end. */
        static Stretch between(int start, String before, String after) {
            int[] old = before.codePoints().toArray();
            int[] now = after.codePoints().toArray();
            int least = Math.min(old.length, now.length);
            int head = 0;
            while (head < least && old[head] == now[head]) {
                head++;
            }
            int tail = 0;
            while (tail < least - head && old[old.length - 1 - tail] == now[now.length - 1 - tail]) {
                tail++;
            }
            return new Stretch(start + head, start + old.length - tail, now.length - old.length);
        }

        @Nullable
        Span moved(Span span) {
            boolean nothing = start == end && growth == 0;
            if (nothing || span.end() <= start) {
                return span;
            }
            return span.start() >= end
                    ? new Span(span.block(), span.start() + growth, span.end() + growth, span.exact())
                    : null;
        }
    }

    TextEdit.Outcome move(Article article) {
        Object moved = components(article);
        if (!violations.isEmpty()) {
            throw new InvalidValueException(violations);
        }
        return new TextEdit.Outcome(Objects.requireNonNull((Article) moved), lost);
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Mark mark) {
            return mark(mark);
        }
        if (value instanceof When when) {
            return when(when);
        }
        return value instanceof Record record ? components(record) : value;
    }

    private List<?> list(List<?> list) {
        List<Object> moved = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            String id = Comparison.id(element);
            at.enter(id == null ? i : id);
            Object kept = value(element);
            at.leave();
            if (kept != null) {
                moved.add(kept);
            }
        }
        return moved;
    }

    private @Nullable Mark mark(Mark mark) {
        Span span = moved(mark.span());
        if (span == null) {
            lose(mark.span());
            return null;
        }
        at.enter("provenance");
        Object provenance = value(mark.provenance());
        at.leave();
        return new Mark(mark.role(), span, mark.target(), mark.language(), (Provenance) provenance);
    }

    private @Nullable When when(When when) {
        Span words = when.expression();
        if (words == null) {
            return when;
        }
        Span span = moved(words);
        if (span != null) {
            return new When(when.value(), span);
        }
        if (when.value() == null) {
            lose(words);
            return null;
        }
        at.enter("expression");
        lose(words);
        at.leave();
        return When.of(when.value());
    }

    private @Nullable Span moved(Span span) {
        return span.block().equals(block) ? changed.moved(span) : span;
    }

    private void lose(Span span) {
        lost.add(new TextEdit.LostSpan(at.toString(), span));
        dropped.add(at.from(owner));
    }

    private @Nullable Record components(Record value) {
        Shape shape = Shape.of(value);
        boolean owns = shape.names().contains("extensions");
        int outer = owner;
        List<String> outerDropped = dropped;
        if (owns) {
            owner = at.depth();
            dropped = new ArrayList<>();
        }
        @Nullable Object[] before = shape.values(value);
        @Nullable Object[] after = new Object[before.length];
        for (int i = 0; i < before.length; i++) {
            String name = shape.names().get(i);
            at.enter(name);
            after[i] = before[i] instanceof List<?> list && name.equals("extensions")
                    ? ForeignData.without(
                            dropped, list.stream().map(Extension.class::cast).toList())
                    : value instanceof Block edited && edited.id().equals(block) && name.equals("text")
                            ? text
                            : value(before[i]);
            at.leave();
        }
        owner = outer;
        dropped = outerDropped;
        return Arrays.equals(before, after) ? value : make(shape, value, after);
    }

    private @Nullable Record make(Shape shape, Record value, @Nullable Object[] components) {
        if (value instanceof Provenance && Arrays.stream(components).allMatch(component -> component == null)) {
            return null; // it said nothing but a time, which is gone
        }
        if (value instanceof Article && !violations.isEmpty()) {
            return value; // of which parts are as they were, and no longer fit
        }
        try {
            return shape.make(components);
        } catch (InvalidValueException e) {
            e.violations().forEach(violation -> violations.add(violation.under(at.toString())));
            return value;
        }
    }
}
