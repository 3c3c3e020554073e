package news.stet.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Source;

/** What the entities of an article are called, for readers, who do not know ids. */
final class EntityNames {
    private final Map<String, String> names = new HashMap<>();

    EntityNames(Article article) {
        article.entities()
                .forEach(entity -> names.put(entity.id(), entity.name().orElse(entity.id())));
    }

    String of(String id) {
        return names.getOrDefault(id, id);
    }

    String of(List<String> ids, String between) {
        return ids.stream().map(this::of).collect(Collectors.joining(between));
    }

    String of(Source source) {
        if (source instanceof Source.OwnVoice) {
            return "the article";
        }
        return source instanceof Source.Unspecified ? "somebody unnamed" : of(source.ids(), " and ");
    }
}
