package news.stet.json.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value of a document in memory, for documents whose shape has to be looked at before they can be understood. A reader
 * takes member by member out of an object; what it leaves is what it did not understand. Values are spelled as they were.
 */
public final class Json {
    private final Kind kind;
    // Of a string its value, of all other scalars their spelling.
    private final String text;
    private final Map<String, Json> members = new LinkedHashMap<>();
    private final List<Json> items = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int offset = -1;
    private @Nullable Json parent;
    private String name = "";

    /** What a value is. */
    public enum Kind {
        /** Members by name. */
        OBJECT,
        /** Items in order. */
        ARRAY,
        /** A string. */
        STRING,
        /** A number, spelled as it was. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}. */
        NULL
    }

    private Json(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** An empty object. */
    public static Json object() {
        return new Json(Kind.OBJECT, "");
    }

    /** An empty array. */
    public static Json array() {
        return new Json(Kind.ARRAY, "");
    }

    /** An array of values. */
    public static Json array(Collection<Json> items) {
        Json array = array();
        items.forEach(array::add);
        return array;
    }

    /** A string. */
    public static Json string(String value) {
        return new Json(Kind.STRING, value);
    }

    /** A whole number. */
    public static Json number(long value) {
        return new Json(Kind.NUMBER, Long.toString(value));
    }

    /** A number as it is spelled. */
    public static Json number(String spelling) {
        return new Json(Kind.NUMBER, spelling);
    }

    /** {@code true} or {@code false}. */
    public static Json flag(boolean value) {
        return new Json(Kind.BOOLEAN, Boolean.toString(value));
    }

    /**
     * Reads a document, and nothing behind it.
     *
     * @throws ArticleFormatException if it is not UTF-8, not JSON, or beyond the limits
     */
    public static Json read(Document document) {
        document.checkUtf8();
        try (JsonParser parser = document.parser()) {
            Findings findings = new Findings(parser, document);
            Json root;
            try {
                if (parser.nextToken() == null) {
                    throw findings.alone(ProblemCodes.TRUNCATED, "", "the input is empty, expected an object", null);
                }
                root = value(parser, findings);
                if (parser.nextToken() != null) {
                    findings.trailing();
                }
            } catch (JacksonException | StackOverflowError e) {
                throw findings.broken(e);
            }
            if (findings.count() > 0) {
                throw findings.exception(null);
            }
            return root;
        }
    }

    /** The value of a text that a document kept, or null if it is none. */
    public static @Nullable Json parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = Syntax.USUAL.parser(bytes, 0, bytes.length)) {
            if (parser.nextToken() == null) {
                return null;
            }
            Findings findings = new Findings(parser, null);
            Json value = value(parser, findings);
            return parser.nextToken() == null && findings.count() == 0 ? value : null;
        } catch (JacksonException | ArticleFormatException e) {
            return null;
        }
    }

    private static Json value(JsonParser parser, Findings findings) {
        int offset = (int) parser.currentTokenLocation().getByteOffset();
        Json value = switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, findings);
            case START_ARRAY -> items(parser, findings);
            case VALUE_STRING -> string(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> flag(parser.currentToken() == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json(Kind.NULL, "null");
            default -> number(parser.getString());
        };
        value.offset = offset;
        return value;
    }

    private static Json members(JsonParser parser, Findings findings) {
        Json object = object();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.members.containsKey(name)) {
                findings.duplicate(name);
            }
            if (object.members.size() == findings.limits().members()) {
                throw findings.tooMany();
            }
            parser.nextToken();
            object.put(name, value(parser, findings));
        }
        return object;
    }

    private static Json items(JsonParser parser, Findings findings) {
        Json array = array();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, findings));
        }
        return array;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    public boolean isString() {
        return kind == Kind.STRING;
    }

    /** Whether it is a value without parts. */
    public boolean isScalar() {
        return kind != Kind.OBJECT && kind != Kind.ARRAY;
    }

    /** Whether it is an object or array without anything in it. */
    public boolean isEmpty() {
        return members.isEmpty() && items.isEmpty() && !isScalar();
    }

    /** The value of a string, the spelling of another scalar; empty for what has parts. */
    public String text() {
        return text;
    }

    /** The text of a member, taken or not; empty if there is none, and if this is no object. */
    public String textOf(String member) {
        Json value = members.get(member);
        return value == null ? "" : value.text();
    }

    /** The members of an object, those taken among them, by name, in order; a view. */
    public Map<String, Json> members() {
        return Collections.unmodifiableMap(members);
    }

    /** The members of an object that nobody took, by name, in order; a copy. */
    public Map<String, Json> left() {
        Map<String, Json> left = new LinkedHashMap<>(members);
        left.keySet().removeAll(taken);
        return left;
    }

    /** The items of an array; a view. */
    public List<Json> items() {
        return Collections.unmodifiableList(items);
    }

    /** A member of an object, or null if it is not there or was taken. */
    public @Nullable Json get(String member) {
        return taken.contains(member) ? null : members.get(member);
    }

    /** Whether an object has a member, taken or not. */
    public boolean has(String member) {
        return members.containsKey(member);
    }

    /** Takes a member of an object: its value, or null if it is not there or was taken. */
    public @Nullable Json take(String member) {
        Json value = get(member);
        if (value != null) {
            taken.add(member);
        }
        return value;
    }

    /** Gives back what was taken out of an object and everything in it. */
    public void restore() {
        taken.clear();
        members.values().forEach(Json::restore);
        items.forEach(Json::restore);
    }

    /** Gives back a member that was taken. */
    public void restore(String member) {
        taken.remove(member);
    }

    /** Removes a member of an object for good. */
    public void remove(String member) {
        members.remove(member);
    }

    /** Puts a member into an object, behind those there are; another of that name is gone. */
    public Json put(String member, Json value) {
        value.placed(this, member);
        members.put(member, value);
        return this;
    }

    /** Puts a string into an object, if there is one. */
    public Json put(String member, @Nullable String value) {
        return value == null ? this : put(member, string(value));
    }

    /** Puts an array or object into an object, if there is anything in it. */
    public Json putUnlessEmpty(String member, Json value) {
        return value.isEmpty() ? this : put(member, value);
    }

    /** Adds an item to an array. */
    public Json add(Json item) {
        item.placed(this, Integer.toString(items.size()));
        items.add(item);
        return this;
    }

    /** Says that this value was made of another, and stands where that does. */
    public Json at(Json origin) {
        offset = origin.offset;
        parent = origin.parent;
        name = origin.name;
        return this;
    }

    /** A value of a document stays where it was, wherever else it is put. */
    private void placed(Json holder, String as) {
        if (parent == null) {
            parent = holder;
            name = as;
        }
    }

    /** The first byte in the document, or -1 if it is of none. */
    public int offset() {
        return offset;
    }

    /** The JSON pointer from the root of the document. */
    public String pointer() {
        Json above = parent;
        return above == null
                ? ""
                : above.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** What it is, in words for a message. */
    public String described() {
        return switch (kind) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "the string " + Text.quote(text);
            case NUMBER -> "the number " + text;
            case BOOLEAN, NULL -> text;
        };
    }

    /** The value as text, without white space between tokens: that which {@link RawJson#capture} gives. */
    public String raw() {
        StringBuilder raw = new StringBuilder();
        raw(raw);
        return raw.toString();
    }

    private void raw(StringBuilder raw) {
        switch (kind) {
            case OBJECT -> {
                raw.append('{');
                members.forEach((member, value) -> {
                    if (raw.charAt(raw.length() - 1) != '{') {
                        raw.append(',');
                    }
                    RawJson.quote(member, raw);
                    raw.append(':');
                    value.raw(raw);
                });
                raw.append('}');
            }
            case ARRAY -> {
                raw.append('[');
                for (int i = 0; i < items.size(); i++) {
                    raw.append(i == 0 ? "" : ",");
                    items.get(i).raw(raw);
                }
                raw.append(']');
            }
            case STRING -> RawJson.quote(text, raw);
            default -> raw.append(text);
        }
    }

    /** Whether another value is the same, the order of members aside. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json that
                && kind == that.kind
                && text.equals(that.text)
                && members.equals(that.members)
                && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text, members, items);
    }

    @Override
    public String toString() {
        return raw();
    }
}
