package news.stet.json.syntax;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;

/**
 * Values that are not Stet's, as text: without white space between tokens, numbers spelled as they were, in strings only
 * that escaped which must be, or could not stand in the model.
 */
public final class RawJson {
    private final JsonParser parser;
    private final @Nullable Findings findings;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int deepest;
    private boolean sound = true;

    private RawJson(JsonParser parser, @Nullable Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** The value whose first token was read last. */
    public static String capture(JsonParser parser, Findings findings) {
        RawJson raw = new RawJson(parser, findings);
        raw.value();
        return raw.text.toString();
    }

    /**
     * How deep the arrays and objects of a text are nested, or -1 if it is not a value just as {@link #capture} would
     * give it.
     */
    public static int depthOf(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = Syntax.USUAL.parser(bytes, 0, bytes.length)) {
            if (parser.nextToken() == null) {
                return -1;
            }
            RawJson raw = new RawJson(parser, null);
            raw.value();
            boolean exact = raw.sound
                    && parser.nextToken() == null
                    && raw.text.toString().equals(text);
            return exact ? raw.deepest : -1;
        } catch (JacksonException e) {
            return -1;
        }
    }

    /** Writes such a text to a generator that may not be one of JSON. */
    public static void replay(String text, JsonGenerator generator) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = Syntax.USUAL.parser(bytes, 0, bytes.length)) {
            while (parser.nextToken() != null) {
                switch (parser.currentToken()) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName(parser.currentName());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> replayNumber(parser.getString(), generator);
                    default -> generator.copyCurrentEvent(parser);
                }
            }
        }
    }

    private static void replayNumber(String spelling, JsonGenerator generator) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(spelling);
        } else {
            generator.writeNumber(new BigDecimal(spelling)); // a tree knows values, not spellings
        }
    }

    private void value() {
        switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> quote(parser.getString());
            default -> text.append(parser.getString()); // numbers as spelled, true, false, null
        }
    }

    private void object() {
        Set<String> names = new HashSet<>();
        open('{');
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!names.add(name)) {
                sound = false;
                if (findings != null) {
                    findings.duplicate(name);
                }
            }
            if (findings != null && names.size() > findings.limits().members()) {
                throw findings.tooMany();
            }
            separate();
            quote(name);
            text.append(':');
            parser.nextToken();
            value();
        }
        close('}');
    }

    private void array() {
        open('[');
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            separate();
            value();
        }
        close(']');
    }

    private void open(char bracket) {
        text.append(bracket);
        depth++;
        deepest = Math.max(deepest, depth);
    }

    private void close(char bracket) {
        text.append(bracket);
        depth--;
    }

    private void separate() {
        char last = text.charAt(text.length() - 1);
        if (last != '{' && last != '[') {
            text.append(',');
        }
    }

    private void quote(String value) {
        quote(value, text);
    }

    /** Appends a string as {@link #capture} spells it. */
    static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (isPair(value, i)) {
                        text.append(c).append(value.charAt(++i));
                    } else if (c < ' ' || Character.isSurrogate(c) || c >= 0xFFFE) {
                        text.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isPair(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
    }
}
