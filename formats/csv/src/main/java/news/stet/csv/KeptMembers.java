package news.stet.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.Extension;
import news.stet.Text;
import org.jspecify.annotations.Nullable;

/**
 * Members of a data package that are not Stet's, such as titles, licences and descriptions: extensions of the envelope,
 * whose path says where they stood, and members there again. Their JSON is kept as it was spelled.
 */
final class KeptMembers {
    private static final String TOP = "datapackage";
    private static final String RESOURCES = TOP + "/resources";
    private static final String SCHEMA = "/" + Resource.SCHEMA;
    private static final String FIELDS = SCHEMA + "/" + Resource.FIELDS + "/";
    private static final String JSON = "application/json";
    private static final Set<String> NEVER_ON_TOP = Set.of(EnvelopeMember.NAME, FormulaGuard.MEMBER);

    private final List<Extension> kept = new ArrayList<>();
    private final boolean guarded;

    private KeptMembers(boolean guarded) {
        this.guarded = guarded;
    }

    static boolean isMember(Extension extension) {
        String path = extension.path();
        return path != null
                && (path.equals(TOP) || path.equals(RESOURCES) || path.startsWith(RESOURCES + "/"))
                && extension.position() == null
                && extension.mediaType().equals(JSON);
    }

    /**
     * What a data package says besides what Stet would say of the same tables.
     *
     * @param said the data package
     * @param tree what Stet would write
     */
    static List<Extension> read(Json.Members said, Map<String, Object> tree) {
        KeptMembers members = new KeptMembers(tree.containsKey(FormulaGuard.MEMBER));
        members.read(said, tree, TOP);
        Set<Object> seen = new HashSet<>();
        List<Json.Members> others = new ArrayList<>();
        for (Json.Members resource : objects(said.get("resources"))) {
            Object path = resource.get(Resource.PATH);
            Map<String, Object> known = find(tree.get("resources"), Resource.PATH, path);
            if (known != null && seen.add(path)) {
                members.resource(resource, known, RESOURCES + "/" + path);
            } else if (known == null && isElsewhere(resource)) {
                others.add(resource);
            }
        }
        for (Json.Members other : others) {
            members.add(RESOURCES, String.valueOf(other.get(Resource.NAME)), other.raw());
        }
        return members.kept;
    }

    /** A resource that is whole without a file beside the data package. */
    private static boolean isElsewhere(Json.Members resource) {
        return resource.containsKey("data")
                || (resource.get(Resource.PATH) instanceof String path && path.contains("://"));
    }

    private void resource(Json.Members said, Map<String, Object> tree, String path) {
        read(said, tree, path);
        Map<String, Object> schema = object(tree.get(Resource.SCHEMA));
        if (schema == null || !(said.get(Resource.SCHEMA) instanceof Json.Members saidSchema)) {
            return;
        }
        read(saidSchema, schema, path + SCHEMA);
        Set<Object> seen = new HashSet<>();
        for (Json.Members field : objects(saidSchema.get(Resource.FIELDS))) {
            Object name = field.get(Resource.NAME);
            Map<String, Object> known = find(schema.get(Resource.FIELDS), Resource.NAME, name);
            if (known != null && seen.add(name)) {
                read(field, known, path + FIELDS + (guarded ? FormulaGuard.bare(String.valueOf(name)) : name));
            }
        }
    }

    private void read(Json.Members said, Map<String, Object> tree, String path) {
        for (Map.Entry<String, Object> usual : tree.entrySet()) {
            String name = usual.getKey();
            if (usual.getValue() instanceof Json.Usual value
                    && said.containsKey(name)
                    && !value.value().equals(said.get(name))) {
                add(path, name, said.raw(name));
            }
        }
        for (String name : said.keySet()) {
            if (!tree.containsKey(name) && mayKeep(tree, name)) {
                add(path, name, said.raw(name));
            }
        }
    }

    private static boolean mayKeep(Map<String, Object> tree, String name) {
        if (tree.containsKey("resources")) {
            return !NEVER_ON_TOP.contains(name);
        }
        if (tree.containsKey(Resource.PATH)) {
            return Resource.mayKeep(tree, name);
        }
        return tree.containsKey(Resource.FIELDS) || !name.equals(Resource.EXTENSION);
    }

    private void add(String path, String name, String json) {
        if (!name.isEmpty() && Text.isLegal(name) && Text.isLegal(path)) {
            // All that JSON may spell out and XML may not have: in JSON it may be escaped as well.
            kept.add(new Extension(
                    path, null, name, JSON, json.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff")));
        }
    }

    /**
     * Puts members where they stood.
     *
     * @param members the extensions
     * @param tree what Stet writes
     * @return the tree with them; null if one of them has no place there
     */
    static @Nullable Map<String, Object> place(List<Extension> members, Map<String, Object> tree) {
        Map<String, Object> copy = copy(tree);
        for (Extension member : members) {
            String path = String.valueOf(member.path());
            Json.Raw value = new Json.Raw(member.content());
            if (path.equals(RESOURCES)) {
                list(copy.get("resources")).add(value);
                continue;
            }
            Map<String, Object> target = target(copy, path);
            Object there = target == null ? null : target.get(member.name());
            boolean fits =
                    target != null && (there == null ? mayKeep(target, member.name()) : there instanceof Json.Usual);
            if (target == null || !fits) {
                return null;
            }
            target.put(member.name(), value);
        }
        return copy;
    }

    private static @Nullable Map<String, Object> target(Map<String, Object> tree, String path) {
        if (path.equals(TOP)) {
            return tree;
        }
        String rest = path.substring(RESOURCES.length() + 1);
        int slash = rest.indexOf('/');
        String file = slash < 0 ? rest : rest.substring(0, slash);
        Map<String, Object> resource = find(tree.get("resources"), Resource.PATH, file);
        if (resource == null || slash < 0) {
            return resource;
        }
        Map<String, Object> schema = object(resource.get(Resource.SCHEMA));
        String inner = rest.substring(slash);
        if (schema == null || inner.equals(SCHEMA)) {
            return schema;
        }
        if (!inner.startsWith(FIELDS)) {
            return null;
        }
        // A field is called as its column in the file, which may be guarded.
        String column = inner.substring(FIELDS.length());
        boolean guarded = tree.containsKey(FormulaGuard.MEMBER);
        return find(schema.get(Resource.FIELDS), Resource.NAME, guarded ? FormulaGuard.guard(column) : column);
    }

    private static List<Json.Members> objects(@Nullable Object value) {
        List<Json.Members> objects = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Json.Members object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    private static @Nullable Map<String, Object> find(@Nullable Object list, String member, @Nullable Object value) {
        for (Object element : list(list)) {
            Map<String, Object> object = object(element);
            if (object != null && value != null && value.equals(object.get(member))) {
                return object;
            }
        }
        return null;
    }

    // A tree is made of ordered maps and lists of Stet's own.

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : null;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> ? (List<Object>) value : List.of();
    }

    private static Map<String, Object> copy(Map<String, Object> tree) {
        Map<String, Object> copy = new LinkedHashMap<>();
        tree.forEach((name, value) -> copy.put(name, copy(value)));
        return copy;
    }

    private static Object copy(Object value) {
        Map<String, Object> object = object(value);
        if (object != null) {
            return copy(object);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return value;
    }
}
