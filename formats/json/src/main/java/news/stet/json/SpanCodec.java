package news.stet.json;

import news.stet.InvalidValueException;
import news.stet.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a block: {@code {"block": "b1", "start": 3, "end": 7, "exact": "said"}}. In the marks of a block the block
 * is not named; the exact words are absent where there are none.
 */
final class SpanCodec extends ObjectCodec<Span> {
    static final SpanCodec SPAN = new SpanCodec(Members.SPAN, false);
    static final SpanCodec IN_BLOCK = new SpanCodec(Members.SPAN_IN_BLOCK, true);

    /** Stands for the block whose marks are read as long as its id was not. */
    static final String THIS_BLOCK = "stet.this-block";

    private final boolean inBlock;

    /** Whether a span can name a block so; one that none can name is told where its id stands, not at each of its marks. */
    static boolean isBlock(@Nullable String id) {
        try {
            return id != null && new Span(id, 0, 0, "").isEmpty();
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private SpanCodec(Members members, boolean inBlock) {
        super(members, true);
        this.inBlock = inBlock;
    }

    @Override
    @Nullable
    Span readMembers(Input in) {
        String block = inBlock ? in.block() : null;
        int start = 0;
        int end = 0;
        String exact = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "block" -> block = in.word();
                case "start" -> start = in.integer(0);
                case "end" -> end = in.integer(0);
                case "exact" -> exact = in.word();
                default -> throw new IllegalStateException(member);
            }
        }
        if (exact == null && !in.isBroken() && start != end) {
            in.findings().missing("exact", "is missing", "it repeats the words from start to end.");
        }
        if (in.isBroken()) {
            return null;
        }
        return new Span(block == null ? THIS_BLOCK : block, start, end, exact == null ? "" : exact);
    }

    @Override
    void writeMembers(Output out, Span span) {
        if (!inBlock) {
            out.string("block", span.block());
        }
        out.integer("start", span.start());
        out.integer("end", span.end());
        out.text("exact", span.exact());
    }
}
