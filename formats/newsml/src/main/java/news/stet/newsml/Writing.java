package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;

import java.util.HashMap;
import java.util.Map;
import news.stet.Article;
import news.stet.Code;
import news.stet.Entity;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Tag;
import news.stet.newsml.CodeSlot.Shown;
import org.jspecify.annotations.Nullable;

/** The writing of one article: how its parts are called in the document. */
final class Writing {
    private final Article article;
    private final String prefix;
    private final Map<String, Entity> entities = new HashMap<>();
    // What names entities and other parts of the article, by id: each is named many times.
    private final Map<String, Shown> entitiesShown = new HashMap<>();
    private final Map<String, Shown> othersShown = new HashMap<>();
    private final boolean uri;

    /**
     * @param article the article
     * @param prefix what keeps the ids of several items of one document apart; may be empty
     */
    Writing(Article article, String prefix) {
        this.article = article;
        this.prefix = prefix;
        this.uri = Lexical.isUri(article.id()) && article.id().indexOf('#') < 0;
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
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

    private @Nullable Shown shownAs(Map<String, Shown> known, String id, @Nullable Code identity) {
        Shown shown = known.get(id);
        if (shown == null) {
            shown = CodeSlot.IDENTITY.shown(identity == null ? made(id) : identity);
            if (shown != null) {
                known.put(id, shown);
            }
        }
        return shown;
    }

    private static void set(Tag element, @Nullable Shown shown) {
        if (shown != null) {
            element.set(shown.attribute(), shown.value());
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
