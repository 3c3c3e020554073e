package news.stet.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.stet.Code;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Span;
import news.stet.Text;
import news.stet.When;
import news.stet.io.ArticleFormatException;
import news.stet.io.CodeNotation;
import news.stet.io.Envelope;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** What a set says about itself and not about its articles: the member {@code envelope} of its data package. */
final class EnvelopeMember {
    static final String NAME = "envelope";

    private final Location location;

    private EnvelopeMember(Location location) {
        this.location = location;
    }

    static Map<String, Object> write(Envelope envelope) {
        Map<String, Object> member = new LinkedHashMap<>();
        if (envelope.sent() != null) {
            member.put("sent", when(envelope.sent()));
        }
        put(member, "sender", envelope.sender());
        put(member, "transmission", envelope.transmission());
        put(member, "priority", envelope.priority());
        put(member, "origin", envelope.origin());
        member.put("destinations", envelope.destinations());
        member.put("channels", envelope.channels());
        member.put(
                "signals",
                envelope.signals().stream().map(CodeNotation.PLAIN::write).toList());
        member.put(
                "extensions",
                envelope.extensions().stream().map(EnvelopeMember::extension).toList());
        member.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return member;
    }

    private static void put(Map<String, Object> member, String name, @Nullable Object value) {
        if (value != null) {
            member.put(name, value);
        }
    }

    private static Map<String, Object> when(When when) {
        Map<String, Object> member = new LinkedHashMap<>();
        put(member, "value", when.value());
        Span span = when.expression();
        if (span != null) {
            Map<String, Object> expression = new LinkedHashMap<>();
            expression.put("block", span.block());
            expression.put("start", (long) span.start());
            expression.put("end", (long) span.end());
            expression.put("exact", span.exact());
            member.put("expression", expression);
        }
        return member;
    }

    private static Map<String, Object> extension(Extension extension) {
        Map<String, Object> member = new LinkedHashMap<>();
        put(member, "path", extension.path());
        put(member, "position", extension.position() == null ? null : (long) extension.position());
        member.put("name", extension.name());
        member.put("mediaType", extension.mediaType());
        member.put("content", extension.content());
        return member;
    }

    /**
     * Reads an envelope.
     *
     * @param member what stands in the data package; null if nothing does
     * @throws ArticleFormatException if it is no envelope
     */
    static Envelope read(@Nullable Object member, String source) {
        if (member == null) {
            return Envelope.NONE;
        }
        Location location = new Location(source, 0, 0, NAME);
        try {
            return new EnvelopeMember(location).envelope(member);
        } catch (InvalidValueException e) {
            throw new ArticleFormatException(
                    e.violations().stream()
                            .map(violation -> Problem.of(violation, location))
                            .toList(),
                    null);
        }
    }

    private Envelope envelope(Object member) {
        Map<?, ?> said = map(member, "the envelope");
        List<Code> signals = new ArrayList<>();
        for (String signal : texts(said, "signals")) {
            signals.add(CodeNotation.PLAIN.read(signal));
        }
        List<Extension> extensions = new ArrayList<>();
        for (Object extension : list(said, "extensions")) {
            extensions.add(extension(map(extension, "an extension")));
        }
        return new Envelope(
                said.get("sent") == null ? null : when(map(said.get("sent"), "sent")),
                text(said, "sender"),
                text(said, "transmission"),
                text(said, "priority"),
                text(said, "origin"),
                texts(said, "destinations"),
                texts(said, "channels"),
                signals,
                extensions);
    }

    private When when(Map<?, ?> member) {
        Object expression = member.get("expression");
        return new When(text(member, "value"), expression == null ? null : span(map(expression, "expression")));
    }

    private Span span(Map<?, ?> member) {
        return new Span(
                required(member, "block"), number(member, "start"), number(member, "end"), required(member, "exact"));
    }

    private Extension extension(Map<?, ?> member) {
        return new Extension(
                text(member, "path"),
                member.get("position") == null ? null : (Integer) number(member, "position"),
                required(member, "name"),
                required(member, "mediaType"),
                required(member, "content"));
    }

    private List<String> texts(Map<?, ?> member, String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(member, name)) {
            texts.add(string(element, name));
        }
        return texts;
    }

    private List<?> list(Map<?, ?> member, String name) {
        Object value = member.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name, "an array", value);
    }

    private Map<?, ?> map(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(name, "an object", value);
    }

    private @Nullable String text(Map<?, ?> member, String name) {
        return member.get(name) == null ? null : string(member.get(name), name);
    }

    private String required(Map<?, ?> member, String name) {
        return string(member.get(name), name);
    }

    private String string(@Nullable Object value, String name) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(name, "a string", value);
    }

    private int number(Map<?, ?> member, String name) {
        if (member.get(name) instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        throw wrong(name, "a whole number", member.get(name));
    }

    private ArticleFormatException wrong(String name, String expected, @Nullable Object found) {
        return new ArticleFormatException(Problem.error(
                ProblemCodes.TYPE,
                location,
                name + " must be " + expected + ", found " + Text.quote(String.valueOf(found))));
    }
}
