package news.stet.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.stet.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article of one collection, and the one of another that stands for it.
 *
 * @param before the one as it was, or null if there was none
 * @param after the one as it is, or null if there is none
 */
record Pair(@Nullable Article before, @Nullable Article after) {

    /** All articles of both, in the order of the second one; what is gone comes last. */
    static List<Pair> of(List<Article> before, List<Article> after) {
        if (before.size() == 1 && after.size() == 1) {
            return List.of(new Pair(before.get(0), after.get(0)));
        }
        Map<String, List<Article>> left = new LinkedHashMap<>();
        before.forEach(article ->
                left.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(article));
        @Nullable Article[] found = new Article[after.size()];
        // The same version first, so that one that is new does not push the others along.
        for (int i = 0; i < found.length; i++) {
            String version = after.get(i).version();
            found[i] = take(left, after.get(i).id(), version, true);
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null) {
                found[i] = take(left, after.get(i).id(), null, false);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            pairs.add(new Pair(found[i], after.get(i)));
        }
        left.values().forEach(rest -> rest.forEach(article -> pairs.add(new Pair(article, null))));
        return pairs;
    }

    private static @Nullable Article take(
            Map<String, List<Article>> left, String id, @Nullable String version, boolean exactly) {
        List<Article> candidates = left.getOrDefault(id, List.of());
        for (Article candidate : candidates) {
            if (!exactly || Objects.equals(candidate.version(), version)) {
                candidates.remove(candidate);
                return candidate;
            }
        }
        return null;
    }
}
