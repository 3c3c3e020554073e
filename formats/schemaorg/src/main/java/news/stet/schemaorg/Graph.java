package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** The nodes of a document: those that stand side by side, and all that have a name. */
final class Graph {
    private final List<Json> top = new ArrayList<>();
    private final Set<Json> tops = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Json> named = new HashMap<>();

    private Graph() {}

    static Graph of(Json root) {
        Graph graph = new Graph();
        graph.stand(root);
        graph.index(root);
        return graph;
    }

    private void stand(Json value) {
        if (value.isArray()) {
            value.items().forEach(this::stand);
        } else if (value.isObject()) {
            Json inside = value.members().get("@graph");
            if (inside == null || !Node.types(value).isEmpty()) {
                top.add(value);
                tops.add(value);
            }
            if (inside != null) {
                stand(inside);
            }
        }
    }

    /** Of several with one name that which says most. */
    private void index(Json value) {
        value.items().forEach(this::index);
        value.members().forEach((name, member) -> index(member));
        String id = value.isObject() && !Node.isReference(value) ? Node.id(value) : null;
        if (id != null) {
            named.merge(id, value, (a, b) -> b.members().size() > a.members().size() ? b : a);
        }
    }

    /** The nodes that stand side by side. */
    List<Json> top() {
        return top;
    }

    boolean isTop(Json value) {
        return tops.contains(value);
    }

    @Nullable
    Json named(String name) {
        return named.get(name);
    }
}
