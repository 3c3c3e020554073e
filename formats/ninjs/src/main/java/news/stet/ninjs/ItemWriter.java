package news.stet.ninjs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.stet.Article;
import news.stet.io.Loss;
import news.stet.json.JsonFormat;
import news.stet.json.syntax.Json;
import news.stet.ninjs.Grammar.Member;

/** An article as an item of the version asked for. */
final class ItemWriter {
    private final NinjsOptions options;
    private final JsonFormat whole;

    /**
     * An item, and what of the article it does not hold.
     *
     * @param whole whether all of the article is in it, by way of Stet's own body
     */
    record Item(Json json, boolean whole, Writing writing) {
        List<Loss> losses() {
            return whole ? List.of() : writing.losses();
        }
    }

    ItemWriter(NinjsOptions options) {
        this.options = options;
        this.whole = StetBody.format(options);
    }

    Item write(Article article) {
        Writing writing = new Writing(article, options);
        Json item = item(writing);
        Json versioned = new Downgrade(options.version(), writing).item(item);
        Json written;
        if (options.faithful()) {
            writing.keptAll(versioned);
            written = versioned;
        } else {
            Conformance conformance = new Conformance(options.version(), (code, value, message) -> {});
            Json conforming = conformance.item(versioned);
            if (conforming == null) {
                throw new IllegalStateException("an item without what every item must have");
            }
            writing.kept(conformance.kept());
            writing.present(conformance.present());
            written = conforming;
        }
        return new Item(written, options.lossless(), writing);
    }

    /** In the shape of 3.x, in its order, and behind that what is not ninjs. */
    private Json item(Writing writing) {
        Json item = Json.object();
        Basics.write(writing, item);
        RightsMembers.write(writing, item);
        HeadTexts.write(writing, item);
        Bodies.write(writing, item);
        if (options.lossless()) {
            Json bodies = item.get("bodies");
            item.put("bodies", (bodies == null ? Json.array() : bodies).add(StetBody.write(writing.article(), whole)));
        }
        Tags.write(writing, item);
        Sources.write(writing, item);
        Associations.write(writing, item);
        if (!options.faithful()) {
            item.put("standard", standard());
        }
        writing.extensions(writing.article().extensions(), "", item);
        if (!item.has("standard")) {
            item.put("standard", standard());
        }
        return ordered(item, new Grammar.Type.Kind("item"), writing);
    }

    private Json standard() {
        return Json.object()
                .put("name", "ninjs")
                .put("version", options.version().number())
                .put("schema", options.version().schema());
    }

    private static Json ordered(Json value, Grammar.Type type, Writing writing) {
        if (writing.isWhole(value)) {
            return value;
        }
        if (type instanceof Grammar.Type.Array array && value.isArray()) {
            Json items = Json.array();
            value.items().forEach(item -> items.add(ordered(item, array.items(), writing)));
            return writing.again(value, items);
        }
        if (!(type instanceof Grammar.Type.Kind kind) || !value.isObject()) {
            return value;
        }
        Map<String, Json> left = new LinkedHashMap<>(value.members());
        Json ordered = Json.object();
        for (Member member : Grammar.of(3).members(kind.kind()).values()) {
            Json part = left.remove(member.name());
            if (part != null) {
                ordered.put(member.name(), ordered(part, member.type(), writing));
            }
        }
        left.forEach(ordered::put);
        return writing.again(value, ordered);
    }
}
