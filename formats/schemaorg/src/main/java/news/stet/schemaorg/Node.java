package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.stet.Extension;
import news.stet.Name;
import news.stet.Text;
import news.stet.When;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A node of JSON-LD as documents have it: its properties by their plain names, however they are spelled, one value or many,
 * text or object. What is taken out of it is understood; what is left is kept.
 */
final class Node {
    static final String ID = "@id";
    static final String TYPE = "@type";

    private static final List<String> SPELLINGS = List.of("", "schema:", Types.VOCABULARY, "https://schema.org/");

    private static final List<String> WRAPPERS = List.of("@list", "@set", "@value");

    private final Json json;
    private final Reading reading;

    Node(Json json, Reading reading) {
        this.json = json;
        this.reading = reading;
    }

    Json json() {
        return json;
    }

    /** Its name, or null if it has none. */
    @Nullable
    String id() {
        return id(json);
    }

    /** The name of an object, or null if it has none. */
    static @Nullable String id(Json object) {
        Json id = object.members().get(ID);
        if (id == null) {
            id = object.members().get("id");
        }
        return id != null && id.isString() && !id.text().isEmpty() && Text.isLegal(id.text()) ? id.text() : null;
    }

    /** What names the node and its types, which is no property of it. */
    private static Set<String> silent(Json object) {
        Set<String> silent = new HashSet<>(Set.of("@context", ID, TYPE));
        if (!object.has(ID) && id(object) != null) {
            silent.add("id");
        }
        if (!object.has(TYPE) && !types(object).isEmpty()) {
            silent.add("type");
        }
        return silent;
    }

    /** Whether an object says no more than which node it means. */
    static boolean isReference(Json object) {
        return object.isObject() && object.members().size() == 1 && id(object) != null;
    }

    /** The name that an object is no more than, or null. */
    static @Nullable String reference(Json object) {
        return isReference(object) ? id(object) : null;
    }

    /** Its types, by their plain names. */
    List<String> types() {
        return types(json);
    }

    /** The types of an object, by their plain names. */
    static List<String> types(Json object) {
        Json type = object.members().get(TYPE);
        if (type == null) {
            type = object.members().get("type");
        }
        List<String> types = new ArrayList<>();
        if (type != null) {
            for (Json one : type.isArray() ? type.items() : List.of(type)) {
                if (one.isString() && !one.text().isBlank() && Text.isLegal(one.text())) {
                    types.add(plain(one.text()));
                }
            }
        }
        return types;
    }

    private static String plain(String name) {
        for (String spelling : SPELLINGS) {
            if (!spelling.isEmpty() && name.startsWith(spelling)) {
                return name.substring(spelling.length());
            }
        }
        return name;
    }

    /** Whether it has a property that was not taken. */
    boolean has(String property) {
        return SPELLINGS.stream().anyMatch(spelling -> json.get(spelling + property) != null);
    }

    /** The values of a property that was not taken. */
    List<Json> values(String property) {
        List<Json> values = new ArrayList<>();
        for (String spelling : SPELLINGS) {
            Json value = json.get(spelling + property);
            if (value != null) {
                unwrap(value, values);
            }
        }
        return values;
    }

    private static void unwrap(Json value, List<Json> values) {
        if (value.isArray()) {
            value.items().forEach(item -> unwrap(item, values));
            return;
        }
        for (String wrapper : WRAPPERS) {
            Json inside = value.members().get(wrapper);
            if (inside != null) {
                unwrap(inside, values);
                return;
            }
        }
        if (value.kind() != Json.Kind.NULL) {
            values.add(value);
        }
    }

    /** Says that a property is understood. */
    void take(String property) {
        SPELLINGS.forEach(spelling -> json.take(spelling + property));
    }

    /** Takes the texts of a property, if all its values are texts or are named by one and say nothing else. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (Json value : values(property)) {
            String text = text(value);
            if (text == null) {
                reading.odd(value, "a text", "; the property was kept apart");
                return List.of();
            }
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        take(property);
        return texts;
    }

    private @Nullable String text(Json value) {
        if (value.kind() == Json.Kind.NUMBER || value.kind() == Json.Kind.BOOLEAN) {
            return value.text();
        }
        if (value.isString()) {
            return reading.text(value);
        }
        Set<String> members = new LinkedHashSet<>(value.members().keySet());
        members.removeAll(silent(value));
        Json name = value.members().get("name");
        return name != null && name.isString() && members.size() == 1 ? reading.text(name) : null;
    }

    /** Takes the one text of a property; of several the first, and says so. */
    @Nullable
    String text(String property) {
        Json first = values(property).isEmpty() ? null : values(property).get(0);
        List<String> texts = texts(property);
        if (texts.size() > 1 && first != null) {
            reading.warn(
                    ProblemCodes.DUPLICATE,
                    first,
                    "one value of " + property + " is expected, found " + texts.size() + "; the first was taken");
        }
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** Takes an address: of a text, or of a node its name or its url. */
    @Nullable
    String address(String property) {
        for (Json value : values(property)) {
            String address = address(value);
            if (address != null) {
                take(property);
                return address;
            }
        }
        return null;
    }

    /** Takes addresses and names of nodes, if all values are such and nothing else. */
    List<String> addresses(String property) {
        List<String> addresses = new ArrayList<>();
        for (Json value : values(property)) {
            String address = value.isString() ? reading.text(value) : reference(value);
            if (address == null || address.isEmpty()) {
                reading.odd(value, "an address", "; the property was kept apart");
                return List.of();
            }
            addresses.add(address);
        }
        take(property);
        return addresses;
    }

    private @Nullable String address(Json value) {
        if (value.isString()) {
            String text = reading.text(value);
            return text == null || text.isEmpty() ? null : text;
        }
        if (!value.isObject()) {
            return null;
        }
        String id = id(value);
        if (Names.isAbsolute(id)) {
            return id;
        }
        Json url = value.members().get("url");
        return url != null && url.isString() && Names.isAbsolute(url.text()) ? url.text() : null;
    }

    /** Takes a time, as it stands. */
    @Nullable
    When time(String property) {
        String text = text(property);
        return text == null ? null : When.of(text);
    }

    /** Takes its name and its other names. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        texts("name").forEach(name -> names.add(Name.of(name)));
        texts("alternateName").forEach(name -> names.add(Name.of(name)));
        return names;
    }

    /** What was not taken out of it. */
    List<Extension> rest() {
        return reading.rest(json, null, silent(json));
    }

    /** What was not taken out of it, for an owner that has it at a path. */
    List<Extension> rest(String path) {
        return reading.rest(json, path, silent(json));
    }

    /** Puts the values of a property, one or many. */
    static void put(Json node, String property, List<Json> values) {
        if (values.size() == 1) {
            node.put(property, values.get(0));
        } else if (!values.isEmpty()) {
            node.put(property, Json.array(values));
        }
    }

    /** A node by its name. */
    static Json referring(String name) {
        return Json.object().put(ID, Json.string(name));
    }
}
