package news.stet.newsml;

import java.util.function.Function;
import javax.xml.namespace.QName;
import news.stet.Span;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Name;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/** Times and spans in attributes: {@code time}, and {@code timeBlock}, {@code timeStart} … where words express it. */
final class Whens {
    private Whens() {}

    /** The attributes of a time. */
    record Names(Name value, Name block, Name start, Name end, Name exact) {
        static Names of(Home home, String name) {
            return new Names(
                    home.name(name),
                    home.name(name + "Block"),
                    home.name(name + "Start"),
                    home.name(name + "End"),
                    home.name(name + "Exact"));
        }
    }

    static void write(Tag element, Names names, @Nullable When when) {
        if (when == null) {
            return;
        }
        if (when.value() != null) {
            element.set(names.value, when.value());
        }
        Span span = when.expression();
        if (span != null) {
            element.set(names.block, span.block());
            element.set(names.start, span.start());
            element.set(names.end, span.end());
            element.set(names.exact, span.exact());
        }
    }

    static @Nullable When read(Attributed element, Function<String, QName> in, String name, Reading reading) {
        if (!element.hasUntaken(in.apply(name).getNamespaceURI())) {
            return null;
        }
        String value = element.take(in.apply(name));
        String block = element.take(in.apply(name + "Block"));
        Span expression = block == null ? noSpan(element, in, name, reading) : span(element, in, name, block, reading);
        if (value == null && expression == null) {
            return null;
        }
        return reading.make(element.place().inside("@" + name), () -> new When(value, expression));
    }

    /** A span whose parts were read. */
    static @Nullable Span span(
            Attributed element, Function<String, QName> in, String name, String block, Reading reading) {
        Integer start = offset(element, in, name, "start", reading);
        Integer end = offset(element, in, name, "end", reading);
        String exact = element.take(in.apply(attribute(name, "exact")));
        if (start == null || end == null) {
            return null;
        }
        return name.isEmpty()
                ? reading.make(element, () -> new Span(block, start, end, exact == null ? "" : exact))
                : reading.make(
                        element.place().inside("@" + attribute(name, exact == null ? "start" : "exact")),
                        () -> new Span(block, start, end, exact == null ? "" : exact));
    }

    /** Words without their block are nowhere. */
    private static @Nullable Span noSpan(Attributed element, Function<String, QName> in, String name, Reading reading) {
        boolean any = false;
        for (String which : new String[] {"start", "end", "exact"}) {
            any |= element.take(in.apply(attribute(name, which))) != null;
        }
        if (any) {
            reading.fault(ProblemCodes.REQUIRED, element.place().inside("@" + name + "Block"), "is missing");
        }
        return null;
    }

    private static @Nullable Integer offset(
            Attributed element, Function<String, QName> in, String name, String which, Reading reading) {
        String attribute = attribute(name, which);
        String text = element.take(in.apply(attribute));
        Integer value = text == null ? null : Reading.digits(text);
        if (value != null) {
            return value;
        }
        Place place = element.place().inside("@" + attribute);
        if (text == null) {
            reading.fault(ProblemCodes.REQUIRED, place, "is missing");
            return null;
        }
        return reading.integer(text, place);
    }

    private static String attribute(String name, String which) {
        return name.isEmpty() ? which : name + Character.toUpperCase(which.charAt(0)) + which.substring(1);
    }
}
