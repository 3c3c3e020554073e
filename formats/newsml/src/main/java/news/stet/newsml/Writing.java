package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import news.stet.Article;
import news.stet.Code;
import news.stet.Entity;
import news.stet.markup.xml.Attribute;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/** The writing of one article: how its parts are called in the document. */
final class Writing {
    private final Article article;
    private final String prefix;
    private final Map<String, Entity> entities;
    // What names entities and other parts of the article, by id: each is named many times.
    private final Map<String, Attribute> entitiesShown = new HashMap<>();
    private final Map<String, Attribute> othersShown = new HashMap<>();
    // The same of words that are said again and again.
    private final Map<Code, Attribute> terms = new HashMap<>();
    private final IdentityHashMap<CodeSlot, Map<Code, String>> words = new IdentityHashMap<>();
    private final boolean uri;

    /**
     * @param article the article
     * @param prefix what keeps the ids of several items of one document apart; may be empty
     */
    Writing(Article article, String prefix) {
        this.article = article;
        this.prefix = prefix;
        this.uri = Lexical.isUri(article.id()) && article.id().indexOf('#') < 0;
        entities = new HashMap<>(2 * article.entities().size());
        for (Entity entity : article.entities()) {
            entities.put(entity.id(), entity);
        }
    }

    Article article() {
        return article;
    }

    String prefix() {
        return prefix;
    }

    /** The id of a block, entity or claim in the document. */
    String id(String id) {
        return Ids.write(prefix, id);
    }

    @Nullable
    Entity entity(String id) {
        return entities.get(id);
    }

    /** Says of an element that it is about an entity, in the words of the entity's own assert. */
    void identify(Tag element, Entity entity) {
        set(element, shownAs(entitiesShown, entity.id(), entity.identity()));
    }

    /** Names something of this article that has no identity beyond it: by the article's id if that is a URI. */
    void identify(Tag element, String id) {
        set(element, shownAs(othersShown, id, null));
    }

    private @Nullable Attribute shownAs(Map<String, Attribute> known, String id, @Nullable Code identity) {
        Attribute shown = known.get(id);
        if (shown == null) {
            shown = CodeSlot.IDENTITY.attribute(identity == null ? made(id) : identity);
            if (shown != null) {
                known.put(id, shown);
            }
        }
        return shown;
    }

    /** Shows a word of a vocabulary as the identity of an element. */
    void term(Tag element, Code code) {
        Attribute shown = terms.get(code);
        if (shown == null) {
            shown = CodeSlot.IDENTITY.attribute(code);
            if (shown != null) {
                terms.put(code, shown);
            }
        }
        set(element, shown);
    }

    /** Writes a code into an attribute that is for its notation alone. */
    void word(Tag element, CodeSlot slot, @Nullable Code code) {
        if (code != null) {
            element.set(
                    slot.exact(),
                    words.computeIfAbsent(slot, name -> new HashMap<>()).computeIfAbsent(code, slot.notation()::write));
        }
    }

    private static void set(Tag element, @Nullable Attribute shown) {
        if (shown != null) {
            element.set(shown);
        }
    }

    private Code made(String id) {
        String made = article.id() + "#" + id;
        return uri && Lexical.isUri(made) ? Code.uri(made) : Code.literal(id);
    }

    /** Supplies the identity of the entity that a party or concept is, where it has none itself. */
    void supply(Tag element, @Nullable Code identity, @Nullable String entityId) {
        Entity entity = entityId == null ? null : entities.get(entityId);
        if (identity == null && entity != null) {
            identify(element, entity);
            element.set(SUPPLIED, "identity");
        }
    }
}
