package news.stet.newsml;

import static news.stet.newsml.Namespaces.SUPPLIED;

import java.util.HashMap;
import java.util.Map;
import news.stet.Article;
import news.stet.Code;
import news.stet.Entity;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Lexical;
import org.jspecify.annotations.Nullable;

/** The writing of one article: how its parts are called in the document. */
final class Writing {
    private final Article article;
    private final String prefix;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Code> identities = new HashMap<>();
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
    void identify(Attributed element, Entity entity) {
        if (entity.identity() != null) {
            CodeSlot.IDENTITY.show(element, entity.identity());
        } else {
            identify(element, entity.id());
        }
    }

    /** Names something of this article that has no identity beyond it: by the article's id if that is a URI. */
    void identify(Attributed element, String id) {
        CodeSlot.IDENTITY.show(element, identity(id));
    }

    private Code identity(String id) {
        return identities.computeIfAbsent(id, this::made);
    }

    private Code made(String id) {
        String made = article.id() + "#" + id;
        return uri && Lexical.isUri(made) ? Code.uri(made) : Code.literal(id);
    }

    /** Supplies the identity of the entity that a party or concept is, where it has none itself. */
    void supply(Attributed element, @Nullable Code identity, @Nullable String entityId) {
        Entity entity = entityId == null ? null : entities.get(entityId);
        if (identity == null && entity != null) {
            identify(element, entity);
            element.set(SUPPLIED, "identity");
        }
    }
}
