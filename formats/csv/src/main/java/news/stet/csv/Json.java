package news.stet.csv;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a data package and no more: objects are ordered maps, arrays lists, numbers longs, text strings. Strict,
 * small and bounded, so that this format needs no other library.
 */
final class Json {
    private static final int MOST_DEPTH = 32;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Not JSON, or not the JSON of a data package. */
    static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;
        private final int offset;

        private Invalid(String message, int offset) {
            super(message);
            this.offset = offset;
        }

        /** Where, in UTF-16 units from the start. */
        int offset() {
            return offset;
        }
    }

    /**
     * A value to be written as it stands.
     *
     * @param text its JSON
     */
    record Raw(String text) {}

    /**
     * A value to be written unless somebody has put it otherwise.
     *
     * @param value the value
     */
    record Usual(Object value) {}

    /** An object that was read: its members, and how each of them was spelled. */
    static final class Members extends AbstractMap<String, Object> {
        private final String text;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, int[]> places = new LinkedHashMap<>();

        private final int from;
        private int to;

        private Members(String text, int from) {
            this.text = text;
            this.from = from;
        }

        /** The JSON of a member's value, as it was given. */
        String raw(String name) {
            int[] place = places.get(name);
            return place == null ? "" : text.substring(place[0], place[1]);
        }

        /** The JSON of the object itself, as it was given. */
        String raw() {
            return text.substring(from, to);
        }

        private boolean add(String name, Object value, int from, int to) {
            places.put(name, new int[] {from, to});
            return values.put(name, value) == null;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return values.entrySet();
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return values.get(name);
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return values.containsKey(name);
        }
    }

    static Object parse(String text) throws Invalid {
        Json json = new Json(text);
        Object value = json.value(0);
        json.blanks();
        if (json.at < text.length()) {
            throw json.invalid("expected nothing more");
        }
        return value;
    }

    static void write(StringBuilder out, Object value, String indent) {
        if (value instanceof Raw raw) {
            out.append(raw.text());
            return;
        }
        if (value instanceof Usual usual) {
            write(out, usual.value(), indent);
            return;
        }
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            String separator = "{\n" + inner;
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(separator);
                quote(out, String.valueOf(member.getKey()));
                out.append(": ");
                write(out, member.getValue(), inner);
                separator = ",\n" + inner;
            }
            out.append(map.isEmpty() ? "{}" : "\n" + indent + "}");
        } else if (value instanceof List<?> list) {
            boolean flat = list.stream()
                    .noneMatch(element -> element instanceof Map || element instanceof List || element instanceof Raw);
            String separator = flat ? "[" : "[\n" + inner;
            for (Object element : list) {
                out.append(separator);
                write(out, element, inner);
                separator = flat ? ", " : ",\n" + inner;
            }
            out.append(list.isEmpty() ? "[]" : flat ? "]" : "\n" + indent + "]");
        } else if (value instanceof String string) {
            quote(out, string);
        } else {
            out.append(value);
        }
    }

    private static void quote(StringBuilder out, String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    private Object value(int depth) throws Invalid {
        if (depth > MOST_DEPTH) {
            throw invalid("nested deeper than " + MOST_DEPTH);
        }
        blanks();
        char c = peek();
        if (c == '{') {
            return object(depth);
        }
        if (c == '[') {
            return array(depth);
        }
        if (c == '"') {
            return string();
        }
        for (Boolean word : List.of(true, false)) {
            if (text.startsWith(word.toString(), at)) {
                at += word.toString().length();
                return word;
            }
        }
        if (text.startsWith("null", at)) {
            at += 4;
            return List.of();
        }
        return number();
    }

    private Members object(int depth) throws Invalid {
        Members members = new Members(text, at);
        at++;
        blanks();
        if (peek() == '}') {
            at++;
            members.to = at;
            return members;
        }
        while (true) {
            blanks();
            int start = at;
            String name = string();
            blanks();
            expect(':');
            blanks();
            int from = at;
            Object value = value(depth + 1);
            if (!members.add(name, value, from, at)) {
                at = start;
                throw invalid("a member is there twice");
            }
            blanks();
            if (peek() == ',') {
                at++;
            } else {
                expect('}');
                members.to = at;
                return members;
            }
        }
    }

    private List<Object> array(int depth) throws Invalid {
        List<Object> elements = new ArrayList<>();
        at++;
        blanks();
        if (peek() == ']') {
            at++;
            return elements;
        }
        while (true) {
            elements.add(value(depth + 1));
            blanks();
            if (peek() == ',') {
                at++;
            } else {
                expect(']');
                return elements;
            }
        }
    }

    private String string() throws Invalid {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw invalid("a control character in a text");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() throws Invalid {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = Character.digit(peek(), 16);
                    if (digit < 0) {
                        throw invalid("expected four hexadecimal digits");
                    }
                    code = code * 16 + digit;
                    at++;
                }
                yield (char) code;
            }
            default -> throw invalid("an unknown escape");
        };
    }

    private Object number() throws Invalid {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        try {
            return number.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(number) : (Object) Double.valueOf(number);
        } catch (NumberFormatException e) {
            at = start;
            throw invalid("expected a value");
        }
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Invalid {
        if (at >= text.length()) {
            throw invalid("ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char expected) throws Invalid {
        if (peek() != expected) {
            throw invalid("expected '" + expected + "'");
        }
        at++;
    }

    private Invalid invalid(String message) {
        return new Invalid(message, at);
    }
}
