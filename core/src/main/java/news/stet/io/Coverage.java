package news.stet.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.stet.Article;
import news.stet.Block;
import news.stet.Change;
import news.stet.Changes;
import news.stet.Claim;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Mark;
import news.stet.Span;
import news.stet.Text;
import org.jspecify.annotations.Nullable;

/**
 * How much of an article a view shows. Its writer says, while it maps, which values it has put into the document; all
 * others are lost, and need not be thought of. For one article and one thread.
 * <pre>{@code
 * Coverage coverage = Coverage.of(article);
 * coverage.shown("id");
 * coverage.shown("body/b1/text");
 * coverage.changed("body/b2/text", "a b", "line 3"); // a line end became a blank
 * List<Loss> losses = coverage.losses();
 * }</pre>
 * <p>A value is shown if the document would be another were the value another: not if it only decided something that
 * other values decide as well. Paths are those of {@link Change#path()}.
 */
public final class Coverage {
    private final Article article;
    private final Set<String> shown = new HashSet<>();
    private final Map<String, Instead> changed = new HashMap<>();
    // The paths above those changed.
    private final Set<String> partly = new HashSet<>();

    private record Instead(@Nullable String after, @Nullable String target) {}

    private Coverage(Article article) {
        this.article = article;
    }

    /**
     * Nothing is shown yet.
     *
     * @param article the article that is written
     * @return a new coverage
     */
    public static Coverage of(Article article) {
        return new Coverage(Objects.requireNonNull(article, "article"));
    }

    /**
     * The document has this value exactly, with all that is under it.
     *
     * @param path the path of a value of the article
     */
    public void shown(String path) {
        shown.add(path);
    }

    /**
     * The document has another value instead: shortened, folded.
     *
     * @param path the path of a value of the article
     * @param after what the document has, or null if that says nothing
     * @param target where it has it, in the document's own terms, or null if that is not known
     */
    public void changed(String path, @Nullable String after, @Nullable String target) {
        changed.put(path, new Instead(after, target));
        partly.add("");
        for (int i = path.lastIndexOf('/'); i > 0; i = path.lastIndexOf('/', i - 1)) {
            partly.add(path.substring(0, i));
        }
    }

    /**
     * What the document does not have: everything that was not said to be shown, by the shallowest paths under which
     * nothing is. Where something of it was changed, it is {@link Loss.Kind#CHANGED}, else {@link Loss.Kind#DROPPED}.
     *
     * @return the losses, in the order of the article's components; 0..n
     */
    public List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        for (Change gone : Changes.keeping(article, shown)) {
            losses.add(loss(gone.path(), gone.before()));
        }
        return List.copyOf(losses);
    }

    private Loss loss(String path, @Nullable Object before) {
        Instead instead = changed.get(path);
        if (instead != null) {
            String after = instead.after();
            return new Loss(
                    Loss.Kind.CHANGED,
                    path,
                    instead.target(),
                    text(before).orElse(null),
                    after == null ? null : Text.quote(after));
        }
        return new Loss(
                partly.contains(path) ? Loss.Kind.CHANGED : Loss.Kind.DROPPED,
                path,
                null,
                text(before).orElse(null),
                null);
    }

    /** A value in words; of a list the first of its elements stands for all. */
    private static Optional<String> text(@Nullable Object value) {
        if (value instanceof Collection<?> all && !all.isEmpty()) {
            String more = all.size() == 1 ? "" : " and " + (all.size() - 1) + " more";
            return text(all.iterator().next()).map(first -> first + more);
        }
        if (value instanceof String || value instanceof Code) {
            return Optional.of(Text.quote(value.toString()));
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
            return Optional.of(value.toString());
        }
        if (value instanceof Span span) {
            return Optional.of(Text.quote(span.exact()));
        }
        if (value instanceof Mark mark) {
            return Optional.of(mark.role() + " " + Text.quote(mark.span().exact()));
        }
        if (value instanceof Block block) {
            return Optional.of(Text.quote(block.text().isEmpty() ? block.id() : block.text()));
        }
        if (value instanceof Claim claim) {
            return Optional.of(Text.quote(claim.proposition() == null ? claim.id() : claim.proposition()));
        }
        if (value instanceof Entity entity) {
            return Optional.of(Text.quote(entity.name().orElse(entity.id())));
        }
        return Optional.empty();
    }
}
