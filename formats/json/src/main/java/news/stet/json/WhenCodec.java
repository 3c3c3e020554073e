package news.stet.json;

import news.stet.Span;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** A time: a string if nobody marked the words that express it, else {@code {"value": …, "expression": …}}. */
final class WhenCodec extends BriefCodec<When> {
    static final WhenCodec WHEN = new WhenCodec();

    private WhenCodec() {
        super(Members.WHEN);
    }

    @Override
    When ofBrief(Input in, String text) {
        return When.of(text);
    }

    @Override
    @Nullable
    String brief(When when) {
        return when.expression() == null ? when.value() : null;
    }

    @Override
    @Nullable
    When readMembers(Input in) {
        String value = null;
        Span expression = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "value" -> value = in.string();
                case "expression" -> expression = in.value(SpanCodec.SPAN);
                default -> throw new IllegalStateException(member);
            }
        }
        return in.isBroken() ? null : new When(value, expression);
    }

    @Override
    void writeMembers(Output out, When when) {
        out.string("value", when.value());
        out.value("expression", when.expression(), SpanCodec.SPAN);
    }
}
