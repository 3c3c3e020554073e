package news.stet.ninjs;

import java.util.Map;
import java.util.Objects;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import news.stet.ninjs.Grammar.Member;
import org.jspecify.annotations.Nullable;

/**
 * Gives a document of any line, or of several at once, the shape of 3.x. What is not ninjs stays as it is. The way back is
 * {@link Downgrade}.
 */
final class Upgrade {
    private static final Grammar THREE = Grammar.of(3);

    /** What has another shape in an older version, in small letters. */
    private static final Map<String, String> SHAPED = Map.of(
            "representationtype", "representationType",
            "renditions", "renditions",
            "associations", "associations",
            "altids", "altIds");

    private static final Map<String, String> LISTS =
            Map.of("headline", "headlines", "description", "descriptions", "body", "bodies");

    private final Reading reading;

    Upgrade(Reading reading) {
        this.reading = reading;
    }

    /** An item in the shape of 3.x. Its values are those of the document, and stand where they stood. */
    Json item(Json item) {
        return object(item, "item");
    }

    private Json value(Json value, Grammar.Type type) {
        if (type instanceof Grammar.Type.Kind kind && value.isObject()) {
            return object(value, kind.kind());
        }
        if (type instanceof Grammar.Type.Array array && value.isArray()) {
            Json items = Json.array().at(value);
            value.items().forEach(item -> items.add(value(item, array.items())));
            return items;
        }
        if (type instanceof Grammar.Type.Array array && value.isObject()) {
            return value(value, array.items());
        }
        return value;
    }

    private Json object(Json object, String kind) {
        Json upgraded = Json.object().at(object);
        for (Map.Entry<String, Json> entry : object.members().entrySet()) {
            String name = entry.getKey();
            Json value = entry.getValue();
            if (isItem(kind) && older(name, value, object, upgraded)) {
                continue;
            }
            Member member = THREE.member(kind, name);
            if (member == null) {
                String newer = Aliases.newer(kind, name);
                if (newer != null && !object.has(newer) && !upgraded.has(newer)) {
                    member = THREE.member(kind, newer);
                } else if (newer != null) {
                    reading.warn(
                            ProblemCodes.DUPLICATE,
                            value,
                            "the member " + Text.quote(name) + " is an older name of " + Text.quote(newer)
                                    + ", which is here too; it was kept apart");
                }
            }
            if (member == null) {
                upgraded.put(name, value);
            } else {
                put(upgraded, member.name(), value(value, member.type()));
            }
        }
        if (Aliases.isTag(kind)) {
            identity(upgraded, "uri", "literal");
        } else if (kind.equals("trust")) {
            identity(upgraded, "role", "literal");
        }
        return upgraded;
    }

    /** Texts of 1.x may be there already, under the name that the newer ones have. */
    private static void put(Json upgraded, String name, Json value) {
        Json there = upgraded.get(name);
        if (there == null || !there.isArray()) {
            upgraded.put(name, value);
        } else if (value.isArray()) {
            value.items().forEach(there::add);
        } else {
            there.add(value);
        }
    }

    private static boolean isItem(String kind) {
        return kind.equals("item") || kind.equals("association");
    }

    /** What 1.x has in another shape; true if the member was that. */
    private boolean older(String name, Json value, Json item, Json upgraded) {
        String small = name.toLowerCase(java.util.Locale.ROOT);
        String newer = SHAPED.get(small);
        if (newer != null && !name.equals(newer) && (item.has(newer) || upgraded.has(newer))) {
            return false;
        }
        switch (small) {
            case "headline" -> {
                if (!isOpen(item, "headlines")) {
                    return false;
                }
                text(upgraded, "headlines", null, value, true);
            }
            case "representationtype" -> upgraded.put("representationType", completeness(value));
            case "renditions" -> upgraded.put(small, named(value, "rendition"));
            case "associations" -> upgraded.put(small, named(value, "association"));
            case "altids" -> upgraded.put("altIds", alternatives(value));
            case "mimetype", "charcount", "wordcount" -> {
                return name.equals(small) && isOnlyBody(item);
            }
            default -> {
                return prefixed(name, value, item, upgraded);
            }
        }
        return true;
    }

    private boolean prefixed(String name, Json value, Json item, Json upgraded) {
        int underscore = name.indexOf('_');
        if (underscore < 0 || underscore == name.length() - 1) {
            return false;
        }
        String role = name.substring(underscore + 1);
        if (!isOpen(item, LISTS.getOrDefault(name.substring(0, underscore), ""))) {
            return false;
        }
        switch (name.substring(0, underscore)) {
            case "headline" -> text(upgraded, "headlines", role, value, false);
            case "description" -> text(upgraded, "descriptions", role, value, false);
            case "body" -> {
                Json body = text(upgraded, "bodies", role, value, false);
                if (isOnlyBody(item)) {
                    about(item, "mimetype", body, "contentType");
                    about(item, "charcount", body, "charCount");
                    about(item, "wordcount", body, "wordCount");
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What 1.x says of the content is about the body, if there is but one. */
    private static boolean isOnlyBody(Json item) {
        return isOpen(item, "bodies")
                && item.members().keySet().stream()
                                .filter(name -> name.startsWith("body_") && name.length() > "body_".length())
                                .count()
                        == 1;
    }

    /** Whether what the item has of a name, if anything, is a list, or one of its items, and more can be added to it. */
    private static boolean isOpen(Json item, String list) {
        Json there = item.members().get(list);
        return there == null || !there.isScalar();
    }

    private static void about(Json item, String older, Json body, String newer) {
        Json value = item.members().get(older);
        if (value != null) {
            body.put(newer, value);
        }
    }

    private static Json text(Json upgraded, String list, @Nullable String role, Json value, boolean first) {
        Json texts = upgraded.get(list);
        if (texts == null || !texts.isArray()) {
            Json only = texts;
            texts = Json.array();
            if (only != null) {
                texts.add(only);
            }
            upgraded.put(list, texts);
        }
        Json text = Json.object().at(value).put("role", role).put("value", value);
        if (first && !texts.items().isEmpty()) {
            Json reordered = Json.array().add(text);
            texts.items().forEach(reordered::add);
            upgraded.put(list, reordered);
        } else {
            texts.add(text);
        }
        return text;
    }

    private static Json completeness(Json value) {
        return switch (value.text()) {
            case "complete" -> Json.string("full").at(value);
            case "incomplete" -> Json.string("partial").at(value);
            default -> value;
        };
    }

    /** An object whose members have names of their choice becomes an array of objects that say their names. */
    private Json named(Json value, String kind) {
        if (!value.isObject() || value.has("uri") || value.has("href")) {
            return value(value, new Grammar.Type.Array(new Grammar.Type.Kind(kind)));
        }
        Json items = Json.array().at(value);
        for (Map.Entry<String, Json> entry : value.members().entrySet()) {
            Json item = entry.getValue();
            if (item.kind() == Json.Kind.NULL) {
                reading.warn(ProblemCodes.EMPTY, item, "is null, and was taken to be absent");
            } else if (item.isObject()) {
                Json inner = object(item, kind);
                items.add(inner.has("name") ? inner : inner.put("name", Json.string(entry.getKey())));
            } else {
                items.add(item);
            }
        }
        return items;
    }

    private static Json alternatives(Json value) {
        if (!value.isObject()) {
            return value;
        }
        Json ids = Json.array().at(value);
        value.members()
                .forEach((role, id) -> ids.add(
                        Json.object().at(id).put("role", Json.string(role)).put("value", id)));
        return ids;
    }

    /** A scheme and a code in it are one URI, if the scheme ends where a code may begin. */
    private static void identity(Json tag, String uri, String literal) {
        Json scheme = tag.get("scheme");
        Json code = tag.get("code");
        if (tag.has(uri)
                || tag.has(literal)
                || (scheme != null && !scheme.isString())
                || (code != null && !code.isString())) {
            return;
        }
        if (scheme != null
                && code != null
                && joins(scheme.text())
                && !code.text().isEmpty()) {
            tag.put(uri, Json.string(scheme.text() + code.text()).at(scheme));
            tag.remove("scheme");
            tag.remove("code");
        } else if (code != null) {
            tag.put(literal, code);
            tag.remove("code");
        } else if (scheme != null && Conformance.isUri(scheme.text())) {
            tag.put(uri, Objects.requireNonNull(scheme));
            tag.remove("scheme");
        }
    }

    /** Whether a code may stand right behind. */
    static boolean joins(String scheme) {
        return Conformance.isUri(scheme) && (scheme.endsWith("/") || scheme.endsWith("#") || scheme.endsWith(":"));
    }
}
