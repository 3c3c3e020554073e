package news.stet.ninjs;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import news.stet.json.syntax.Json;
import news.stet.ninjs.Grammar.Member;
import org.jspecify.annotations.Nullable;

/** Gives a document of the shape of 3.x that of an older line. What that line lacks is left for its grammar to refuse. */
final class Downgrade {
    private static final Grammar THREE = Grammar.of(3);
    private static final Pattern ROLE = Pattern.compile("[a-zA-Z0-9_].*", Pattern.DOTALL);

    private final NinjsVersion version;
    private final int line;
    private final Writing writing;

    Downgrade(NinjsVersion version, Writing writing) {
        this.version = version;
        this.line = version.line();
        this.writing = writing;
    }

    Json item(Json item) {
        return line == 3 ? item : object(item, "item");
    }

    private Json value(Json value, Grammar.Type type) {
        if (type instanceof Grammar.Type.Kind kind && value.isObject()) {
            return object(value, kind.kind());
        }
        if (type instanceof Grammar.Type.Array array && value.isArray()) {
            Json items = Json.array();
            value.items().forEach(item -> items.add(value(item, array.items())));
            return items;
        }
        return value;
    }

    private Json object(Json object, String kind) {
        Json older = Json.object();
        for (Map.Entry<String, Json> entry : object.members().entrySet()) {
            String name = entry.getKey();
            Member member = THREE.member(kind, name);
            if (member == null) {
                older.put(name, entry.getValue());
                continue;
            }
            Json value = entry.getValue();
            if (line > 1 || !reshaped(kind, name, value, older)) {
                older.put(Aliases.older(kind, name, line), value(value, member.type()));
            }
        }
        writing.again(object, older);
        return older;
    }

    /** What 1.x has in another shape; true if it was put there. */
    private boolean reshaped(String kind, String name, Json value, Json older) {
        if (kind.equals("item") || kind.equals("association")) {
            return reshaped(name, value, older);
        }
        boolean identity = Aliases.isTag(kind) && name.equals("uri");
        if (identity || (kind.equals("trust") && name.equals("role"))) {
            split(value, older);
            return true;
        }
        if (Aliases.isTag(kind) && name.equals("literal")) {
            if (!older.has("code")) {
                older.put("code", value);
            }
            return true;
        }
        return false;
    }

    private boolean reshaped(String name, Json value, Json older) {
        switch (name) {
            case "headlines" -> texts("headline", value, older);
            case "descriptions" -> texts("description", value, older);
            case "bodies" -> bodies(value, older);
            case "representationType" -> older.put("representationtype", completeness(value));
            case "altIds" -> alternatives(value, older);
            case "renditions" -> older.put(name, named(value, "rendition"));
            case "associations" -> older.put(name, named(value, "association"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void texts(String prefix, Json texts, Json older) {
        for (Json text : texts.items()) {
            Json value = text.get("value");
            Json role = text.get("role");
            if (value == null) {
                continue;
            }
            boolean main = prefix.equals("headline")
                    && !older.has(prefix)
                    && (role == null || role.text().equals(Words.MAIN));
            if (main) {
                older.put(prefix, role == null ? value : writing.became(role, value));
                continue;
            }
            String word = role != null && ROLE.matcher(role.text()).matches() ? role.text() : "text";
            String key = prefix + "_" + word;
            for (int i = 2; older.has(key); i++) {
                key = prefix + "_" + word + "_" + i;
            }
            older.put(key, value);
            if (role != null && key.equals(prefix + "_" + role.text())) {
                writing.became(role, value);
            }
        }
    }

    private void bodies(Json bodies, Json older) {
        texts("body", bodies, older);
        for (Json body : bodies.items()) {
            Json type = body.get("contentType");
            if (type != null && bodies.items().size() == 1) {
                older.put("mimetype", type);
            }
            for (String count : List.of("charCount", "wordCount")) {
                Json number = body.get(count);
                if (number != null && bodies.items().size() == 1) {
                    older.put(count.toLowerCase(java.util.Locale.ROOT), number);
                }
            }
        }
    }

    private Json completeness(Json value) {
        @Nullable
        String older = switch (value.text()) {
            case "full" -> "complete";
            case "partial" -> "incomplete";
            default -> null;
        };
        return older == null ? value : writing.became(value, Json.string(older));
    }

    private void alternatives(Json ids, Json older) {
        Json all = Json.object();
        for (Json id : ids.items()) {
            Json role = id.get("role");
            Json value = id.get("value");
            if (value == null) {
                continue;
            }
            String key = role == null ? "id" : role.text();
            String free = key;
            for (int i = 2; all.has(free); i++) {
                free = key + "_" + i;
            }
            all.put(free, value);
            if (role != null && free.equals(key)) {
                writing.became(role, value);
            }
        }
        // The members of an open object are no members of ninjs: it stands as a whole, with all that it shows.
        older.put("altids", all);
        all.members().values().forEach(value -> writing.became(value, all));
    }

    private Json named(Json items, String kind) {
        Json all = Json.object();
        for (Json item : items.items()) {
            Json name = item.get("name");
            String given = name == null ? "" : name.text();
            String key = Grammar.isKey(given, version) ? given : "x_" + given;
            String free = key;
            for (int i = 2; all.has(free); i++) {
                free = key + "_" + i;
            }
            Json inner = object(item, kind);
            inner.remove("name");
            all.put(free, inner);
            if (name != null && free.equals(given)) {
                writing.named(name, inner);
            }
        }
        return all;
    }

    /** A URI as a scheme and a code in it, cut where a code may begin. */
    private void split(Json uri, Json older) {
        String text = uri.text();
        int cut = Math.max(text.lastIndexOf('/'), Math.max(text.lastIndexOf('#'), text.lastIndexOf(':'))) + 1;
        if (cut > 0 && cut < text.length() && Upgrade.joins(text.substring(0, cut))) {
            older.put("scheme", writing.became(uri, Json.string(text.substring(0, cut))));
            older.put("code", writing.became(uri, Json.string(text.substring(cut))));
        } else {
            older.put("scheme", uri);
        }
    }
}
