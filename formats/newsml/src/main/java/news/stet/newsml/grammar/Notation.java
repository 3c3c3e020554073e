package news.stet.newsml.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Reads a grammar from its notation, which the file itself explains. */
final class Notation {
    private record Entry(@Nullable String base, String attributes, String content) {}

    private final Map<String, String> sets = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> elements = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Datatype> datatypes = new HashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();

    private Notation(List<String> lines) {
        for (String line : whole(lines)) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "set" ->
                    sets.put(
                            words[1],
                            words[2].substring(1, words[2].length() - 1).strip());
                case "group" -> groups.put(words[1], words[2]);
                case "type" -> entries.put(words[1], entry(words[2]));
                case "element" -> {
                    entries.put(words[1], entry(words[2]));
                    elements.put(words[1], words[1]);
                }
                case "elements" -> {
                    String type = words[1].substring(0, words[1].length() - 1);
                    for (String name : words[2].split(" ", -1)) {
                        elements.put(name, type);
                    }
                    if (type.startsWith("=")) {
                        entries.put(type, new Entry(null, "", "text " + type.substring(1)));
                    }
                }
                default -> throw new IllegalStateException(line);
            }
        }
        entries.forEach((name, entry) -> types.put(name, type(entry)));
    }

    static Grammar read(List<String> lines) {
        Notation notation = new Notation(lines);
        return new Grammar(notation.elements, notation.types);
    }

    /** Without comments, and with what was broken put together again. */
    private static List<String> whole(List<String> lines) {
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(" ")) {
                whole.set(whole.size() - 1, whole.get(whole.size() - 1) + " " + line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                whole.add(line.strip());
            }
        }
        return whole;
    }

    private static Entry entry(String text) {
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        String base = text.startsWith("<") ? text.substring(1, open).strip() : null;
        return new Entry(
                base,
                text.substring(open + 1, close).strip(),
                text.substring(close + 1).strip());
    }

    private Type type(Entry entry) {
        Map<QName, Type.Attribute> attributes = new LinkedHashMap<>();
        Type.Others others = null;
        List<Particle> parts = new ArrayList<>();
        Datatype text = null;
        boolean mixed = false;
        for (Entry level : levels(entry)) {
            Type.Others own = attributes(level.attributes(), attributes);
            others = own == null ? others : own;
            String content = level.content();
            if (content.startsWith("text ")) {
                text = datatype(content.substring(5));
            } else {
                mixed |= content.startsWith("mixed");
                parts.add(new Reader(content.startsWith("mixed") ? content.substring(5) : content).model());
            }
        }
        return new Type(attributes, others, new Model(new Particle.Sequence(parts)), text, mixed);
    }

    /** The base of the base first. */
    private List<Entry> levels(Entry entry) {
        List<Entry> levels = new ArrayList<>();
        for (Entry level = entry; level != null; level = level.base() == null ? null : entries.get(level.base())) {
            levels.add(0, level);
        }
        return levels;
    }

    private Type.@Nullable Others attributes(String text, Map<QName, Type.Attribute> attributes) {
        Type.Others others = null;
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            if (word.startsWith("+")) {
                String set = sets.get(word.substring(1));
                attributes(String.valueOf(set), attributes);
            } else if (word.startsWith("*")) {
                others = new Type.Others(
                        word.startsWith("*local") ? Particle.Namespaces.LOCAL : Particle.Namespaces.OTHER,
                        word.endsWith("!") ? Type.Care.STRICT : word.endsWith("~") ? Type.Care.SKIP : Type.Care.LAX);
            } else if (word.startsWith("xml:")) {
                String name = word.substring(4);
                attributes.put(
                        new QName(XMLConstants.XML_NS_URI, name),
                        new Type.Attribute(Objects.requireNonNull(Datatypes.ofXml(name)), false, null));
            } else if (word.indexOf('=') > 0) {
                int sign = word.indexOf('=');
                attributes.put(
                        new QName(word.substring(0, sign)),
                        new Type.Attribute(datatype("string"), false, word.substring(sign + 1)));
            } else {
                int colon = word.indexOf(':');
                boolean required = word.charAt(colon - 1) == '!';
                attributes.put(
                        new QName(word.substring(0, required ? colon - 1 : colon)),
                        new Type.Attribute(datatype(word.substring(colon + 1)), required, null));
            }
        }
        return others;
    }

    private Datatype datatype(String notation) {
        return datatypes.computeIfAbsent(notation, Datatypes::parse);
    }

    /** Reads a model. */
    private final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text.strip();
        }

        Particle model() {
            if (text.isEmpty()) {
                return Particle.NOTHING;
            }
            Particle model = sequence();
            if (at < text.length()) {
                throw new IllegalStateException(text);
            }
            return model;
        }

        private Particle sequence() {
            List<Particle> parts = new ArrayList<>();
            parts.add(repeated());
            while (is(' ')) {
                at++;
                parts.add(repeated());
            }
            return parts.size() == 1 ? parts.get(0) : new Particle.Sequence(parts);
        }

        private Particle repeated() {
            Particle part = single();
            if (is('?') || is('*') || is('+')) {
                char sign = text.charAt(at++);
                return new Particle.Repeated(part, sign != '+', sign != '?');
            }
            return part;
        }

        private Particle single() {
            if (is('(')) {
                at++;
                List<Particle> parts = new ArrayList<>();
                parts.add(sequence());
                while (is('|')) {
                    at++;
                    parts.add(sequence());
                }
                at++;
                return parts.size() == 1 ? parts.get(0) : new Particle.Choice(parts);
            }
            String word = word();
            if (word.startsWith("$")) {
                return new Reader(String.valueOf(groups.get(word.substring(1)))).model();
            }
            if (word.startsWith("##")) {
                boolean strict = word.endsWith("!");
                String namespaces = word.substring(2, word.length() - (strict ? 1 : 0));
                return new Particle.Wildcard(
                        switch (namespaces) {
                            case "other" -> Particle.Namespaces.OTHER;
                            case "any" -> Particle.Namespaces.ANY;
                            case "nar" -> Particle.Namespaces.NAR;
                            case "dsig" -> Particle.Namespaces.DSIG;
                            default -> throw new IllegalStateException(text);
                        },
                        strict);
            }
            int colon = word.indexOf(':');
            String name = colon < 0 ? word : word.substring(0, colon);
            String type = colon < 0 ? elements.get(word) : word.substring(colon + 1);
            if (type == null || !entries.containsKey(type)) {
                throw new IllegalStateException("no type of " + word);
            }
            return new Particle.Named(name, type);
        }

        private String word() {
            int from = at;
            while (at < text.length() && " ()|?*+".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private boolean is(char c) {
            return at < text.length() && text.charAt(at) == c;
        }
    }
}
