package news.stet.ninjs;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.stet.Article;
import news.stet.Extension;
import news.stet.io.Coverage;
import news.stet.io.Loss;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The writing of one article: which of its values each value of the document shows. What is not in the document in the end
 * shows nothing.
 */
final class Writing {
    private final Article article;
    private final NinjsOptions options;
    private final Coverage coverage;
    private final IdentityHashMap<Json, Set<Shown>> shown = new IdentityHashMap<>();
    private final IdentityHashMap<Json, Set<Shown>> named = new IdentityHashMap<>();

    /** A value of the article that a value of the document shows: as it is, or as something else. */
    private record Shown(String path, @Nullable String instead) {}

    Writing(Article article, NinjsOptions options) {
        this.article = article;
        this.options = options;
        this.coverage = Coverage.of(article);
    }

    Article article() {
        return article;
    }

    NinjsOptions options() {
        return options;
    }

    Coverage coverage() {
        return coverage;
    }

    /** A string that shows a value. */
    Json string(String text, String path) {
        return shows(Json.string(text), path);
    }

    /** A value of the document shows one of the article. */
    Json shows(Json value, String path) {
        shown.computeIfAbsent(value, key -> new LinkedHashSet<>()).add(new Shown(path, null));
        return value;
    }

    /** A string that shows the first of some values: not exactly if the next one would look the same in its place. */
    Json first(String text, String path, boolean repeated) {
        return repeated ? changes(Json.string(text), path) : string(text, path);
    }

    /** A value of the document stands for one of the article, which it does not show exactly. */
    Json changes(Json value, String path) {
        shown.computeIfAbsent(value, key -> new LinkedHashSet<>()).add(new Shown(path, value.text()));
        return value;
    }

    /** Whether a value, or anything in it, shows something of the article. */
    boolean isAnyShown(Json value) {
        return shown.containsKey(value)
                || value.members().values().stream().anyMatch(this::isAnyShown)
                || value.items().stream().anyMatch(this::isAnyShown);
    }

    /** The same object with its members in another order, or made another way. */
    Json again(Json before, Json after) {
        became(before, after);
        Set<Shown> names = named.get(before);
        if (names != null) {
            named.computeIfAbsent(after, key -> new LinkedHashSet<>()).addAll(names);
        }
        return after;
    }

    /** What a value shows, another that it was made into shows too. */
    Json became(Json before, Json after) {
        Set<Shown> all = shown.get(before);
        if (all != null) {
            shown.computeIfAbsent(after, key -> new LinkedHashSet<>()).addAll(Set.copyOf(all));
        }
        return after;
    }

    /** Puts what an owner keeps back into its object, where it came from one like it and no other member has the name. */
    void extensions(List<Extension> extensions, String owner, Json object) {
        for (int i = 0; i < extensions.size(); i++) {
            Extension extension = extensions.get(i);
            if (extension.path() != null
                    || extension.position() != null
                    || !extension.mediaType().equals(Reading.JSON)) {
                continue;
            }
            Json value = Json.parse(extension.content());
            if (value == null || !value.raw().equals(extension.content())) {
                continue;
            }
            shows(value, owner + "extensions/" + i);
            Json there = object.get(extension.name());
            if (value.isObject() && isItem(owner) && isArray(extension.name()) && (there == null || there.isArray())) {
                object.put(extension.name(), (there == null ? Json.array() : there).add(value));
            } else if (there == null) {
                object.put(extension.name(), value);
            }
        }
    }

    /** What a value shows, an object shows by its name, whatever is in it. */
    void named(Json before, Json object) {
        named.computeIfAbsent(object, key -> new LinkedHashSet<>()).addAll(shown.getOrDefault(before, Set.of()));
    }

    private static boolean isItem(String owner) {
        return owner.isEmpty() || owner.matches("(?:media|metadata/links)/[^/]*/");
    }

    /** Of the arrays of an item the single objects that were not understood are kept. */
    private static boolean isArray(String name) {
        Grammar.Member member = Grammar.of(3).member("item", name);
        return member != null && member.type() instanceof Grammar.Type.Array;
    }

    /** Whether a value with parts shows something as a whole: it is somebody else's, and stays as it is. */
    boolean isWhole(Json value) {
        return shown.containsKey(value);
    }

    /** These values are in the document just as they are. */
    void kept(List<Json> values) {
        values.forEach(value -> show(shown.getOrDefault(value, Set.of())));
    }

    /** These objects are in the document, be it without some of their parts. */
    void present(List<Json> objects) {
        objects.forEach(object -> show(named.getOrDefault(object, Set.of())));
    }

    private void show(Set<Shown> all) {
        for (Shown each : all) {
            if (each.instead == null) {
                coverage.shown(each.path);
            } else {
                coverage.changed(each.path, each.instead, null);
            }
        }
    }

    /** Everything is in the document. */
    void keptAll(Json value) {
        kept(List.of(value));
        present(List.of(value));
        value.members().values().forEach(this::keptAll);
        value.items().forEach(this::keptAll);
    }

    List<Loss> losses() {
        return coverage.losses();
    }
}
