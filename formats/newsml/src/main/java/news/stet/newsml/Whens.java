package news.stet.newsml;

import java.util.function.Function;
import javax.xml.namespace.QName;
import news.stet.Span;
import news.stet.Text;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attributed;
import org.jspecify.annotations.Nullable;

/** Times and spans in attributes: {@code time}, and {@code timeBlock}, {@code timeStart} … where words express it. */
final class Whens {
    private Whens() {}

    static void write(Attributed element, Function<String, QName> in, String name, @Nullable When when) {
        if (when == null) {
            return;
        }
        if (when.value() != null) {
            element.set(in.apply(name), when.value());
        }
        Span span = when.expression();
        if (span != null) {
            element.set(in.apply(name + "Block"), span.block());
            element.set(in.apply(name + "Start"), Integer.toString(span.start()));
            element.set(in.apply(name + "End"), Integer.toString(span.end()));
            element.set(in.apply(name + "Exact"), span.exact());
        }
    }

    static @Nullable When read(Attributed element, Function<String, QName> in, String name, Reading reading) {
        String value = element.take(in.apply(name));
        String block = element.take(in.apply(name + "Block"));
        String start = element.take(in.apply(name + "Start"));
        String end = element.take(in.apply(name + "End"));
        String exact = element.take(in.apply(name + "Exact"));
        Span expression = block == null ? null : span(element, block, start, end, exact, reading);
        if (value == null && expression == null) {
            return null;
        }
        return reading.make(element.place(), () -> new When(value, expression));
    }

    /** A span whose parts were read. */
    static @Nullable Span span(
            Attributed element,
            String block,
            @Nullable String start,
            @Nullable String end,
            @Nullable String exact,
            Reading reading) {
        if (start == null || end == null) {
            reading.fault(
                    ProblemCodes.REQUIRED,
                    element.place(),
                    "a span in block " + Text.quote(block) + " has a start and an end");
            return null;
        }
        Integer from = reading.integer(start, element.place(), "the start of a span");
        Integer to = reading.integer(end, element.place(), "the end of a span");
        if (from == null || to == null) {
            return null;
        }
        return reading.make(element.place(), () -> new Span(block, from, to, exact == null ? "" : exact));
    }
}
