package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Media;
import news.stet.Name;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** An article that is being read: the nodes it comes from, and the parts of it found so far. */
final class Intake {
    private final Reading reading;
    private final Graph graph;
    private final String articleId;
    private final Names names;
    private @Nullable String page;
    private final List<Json> touched = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final IdentityHashMap<Json, String> entityOf = new IdentityHashMap<>();
    private final Map<Json, String> entityLike = new HashMap<>();
    private final Map<String, String> entityNamed = new LinkedHashMap<>();
    private final List<Media> media = new ArrayList<>();
    private final Set<Json> mediaSeen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Json, ClaimDraft> claimOf = new IdentityHashMap<>();
    private final Set<Json> claimsRead = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ClaimDraft> claims = new ArrayList<>();

    Intake(Reading reading, Graph graph, String articleId) {
        this.reading = reading;
        this.graph = graph;
        this.articleId = articleId;
        names = new Names(articleId);
    }

    Reading reading() {
        return reading;
    }

    Graph graph() {
        return graph;
    }

    String articleId() {
        return articleId;
    }

    Node node(Json value) {
        touched.add(value);
        return new Node(value, reading);
    }

    /** Gives back what was taken out of the nodes, for another article that they are of as well. */
    void restore() {
        touched.forEach(Json::restore);
    }

    /** The node that a value means: itself, or that which it names. */
    Json resolve(Json value) {
        String name = Node.isReference(value) ? Node.id(value) : value.isString() ? value.text() : null;
        Json found = name == null ? null : graph.named(name);
        return found == null ? value : found;
    }

    /** The address of the article's page, if it has one. */
    void page(@Nullable String url) {
        page = url;
    }

    boolean isPage(String url) {
        return url.equals(page) || (page == null && url.equals(articleId));
    }

    /** Whether a value means the article that is being read. */
    boolean isArticle(Json value) {
        String name = value.isString() ? value.text() : value.isObject() ? Node.id(value) : null;
        return name != null && (name.equals(articleId) || name.equals(names.article()));
    }

    /** An id that nothing else has. */
    String fresh(String prefix) {
        while (true) {
            String id = prefix + counts.merge(prefix, 1, Integer::sum);
            boolean isReserved = names.spellings(id).stream().anyMatch(name -> graph.named(name) != null);
            if (!isReserved && used.add(id)) {
                return id;
            }
        }
    }

    /** The id of a node: its own, if it is a part of the article, else a new one. */
    private String id(Json node, String prefix) {
        String own = names.id(Node.id(node));
        return own != null && used.add(own) ? own : fresh(prefix);
    }

    /** The identifier of something elsewhere that a node gives: its name, else its identifier, else its address. */
    @Nullable
    Code identity(Node node) {
        String name = node.id();
        if (name != null && Names.isAbsolute(name) && names.id(name) == null) {
            return Code.uri(name);
        }
        for (String property : List.of("identifier", "url")) {
            List<Json> values = node.values(property);
            if (values.size() == 1
                    && values.get(0).isString()
                    && Names.isAbsolute(values.get(0).text())) {
                node.take(property);
                return Code.uri(values.get(0).text());
            }
        }
        return null;
    }

    /** The entity that a node was read as, or will be: one that stands by itself; else null. */
    @Nullable
    String entityOf(Json node) {
        String known = entityOf.get(node);
        if (known != null) {
            return known;
        }
        return graph.isTop(node) && Types.isEntity(Node.types(node)) ? entity(node) : null;
    }

    /** The entity that a value means, which is read if it was not before; null if it means none. */
    @Nullable
    String entity(Json value) {
        Json found = resolve(value);
        if (found.isString() || Node.isReference(found)) {
            return entity(found, found.isString() ? reading.text(found) : Node.id(found));
        }
        if (!found.isObject()) {
            return null;
        }
        String known = entityOf.get(found);
        if (known != null) {
            return known;
        }
        String same = entityLike.get(found);
        if (same != null) {
            return same; // said twice
        }
        String id = id(found, "entity");
        Entity entity = reading.make(found, () -> EntityMapper.read(this, node(found), id));
        if (entity == null) {
            return null;
        }
        entities.put(id, entity);
        entityOf.put(found, id);
        entityLike.put(found, id);
        return id;
    }

    /** The entity of a name or an address alone. */
    private @Nullable String entity(Json value, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return entityNamed.computeIfAbsent(text, name -> {
            String id = fresh("entity");
            Entity.Builder entity = Entity.builder(id, null);
            entities.put(
                    id,
                    value.isString() && !Names.isAbsolute(name)
                            ? entity.name(Name.of(name)).build()
                            : entity.identity(Code.uri(name)).build());
            return id;
        });
    }

    /** What an entity is called first. */
    List<Name> names(String entity) {
        Entity is = entities.get(entity);
        return is == null ? List.of() : is.names().stream().limit(1).toList();
    }

    List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    /** Reads the medium that a value means, if it was not read before. */
    void medium(Json value, String usual) {
        Json found = resolve(value);
        if (!mediaSeen.add(found)) {
            return;
        }
        if (found.isObject() && !Node.isReference(found)) {
            String id = id(found, "media");
            Media medium = reading.make(found, () -> MediaMapper.read(this, node(found), id));
            if (medium != null) {
                media.add(medium);
            }
            return;
        }
        String address = found.isString() ? reading.text(found) : Node.id(found);
        if (address != null && !address.isEmpty()) {
            media.add(MediaMapper.read(fresh("media"), address, usual));
        }
    }

    List<Media> media() {
        return media;
    }

    boolean isClaim(Json value) {
        return value.isObject() && Node.types(value).contains(ClaimMapper.CLAIM);
    }

    /** The claim of a node, which is read if it was not before. */
    ClaimDraft claim(Json value) {
        Json found = resolve(value);
        ClaimDraft claim = wordsAlone(found);
        if (found.isObject() && claimsRead.add(found)) {
            ClaimMapper.read(this, node(found), claim);
        }
        return claim;
    }

    /** The claim that a value stands for, of which nothing is read. */
    ClaimDraft wordsAlone(Json value) {
        return claimOf.computeIfAbsent(value, node -> {
            ClaimDraft claim = new ClaimDraft(id(node, "claim"), node);
            claims.add(claim);
            return claim;
        });
    }

    List<ClaimDraft> claims() {
        return claims;
    }

    /** Whether a node was read as a part of the article. */
    boolean isRead(Json node) {
        return entityOf.containsKey(node) || mediaSeen.contains(node) || claimOf.containsKey(node);
    }
}
