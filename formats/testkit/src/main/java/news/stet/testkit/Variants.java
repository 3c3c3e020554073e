package news.stet.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import news.stet.Article;
import news.stet.Embargo;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/**
 * The articles that differ from one in a single place, and the places: for each value several others, for what is
 * optional its absence, for an element of a list the list without it.
 */
final class Variants {
    /** What became of the value at a path. */
    enum Kind {
        /** It is another. */
        OTHER,
        /** It is gone. */
        GONE,
        /** All elements of the list are gone, which is one place only for what is said of the list. */
        EMPTIED
    }

    /** A variant that may be; the model's rules decide when it is made. */
    record Attempt(String path, Kind kind, Supplier<Article> article) {
        Optional<Article> make() {
            try {
                return Optional.of(article.get());
            } catch (IllegalArgumentException | NullPointerException e) {
                // The rules do not allow this one.
                return Optional.empty();
            }
        }
    }

    private final List<Attempt> attempts = new ArrayList<>();
    private final Set<String> leaves = new LinkedHashSet<>();
    private final OtherValues others;

    private Variants(Article article) {
        others = new OtherValues(article);
        visit("", article, changed -> (Article) Objects.requireNonNull(changed));
    }

    static Variants of(Article article) {
        return new Variants(article);
    }

    List<Attempt> attempts() {
        return attempts;
    }

    /** The paths of what is there and has nothing under it; what is absent or empty is not. */
    Set<String> leaves() {
        return leaves;
    }

    private void visit(String path, Object value, Function<@Nullable Object, Article> put) {
        if (value instanceof List<?> list) {
            elements(path, list, put);
        } else if (Shape.isLeaf(value)) {
            if (!value.equals("")) {
                leaves.add(path);
            }
        } else {
            components(path, (Record) value, put);
        }
    }

    private void elements(String path, List<?> list, Function<@Nullable Object, Article> put) {
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            Object element = list.get(i);
            String at = path + "/" + Shape.step(element, i);
            attempt(at, Kind.GONE, () -> put.apply(without(list, index)));
            Function<@Nullable Object, Article> replace = changed -> put.apply(with(list, index, changed));
            if (Shape.isLeaf(element)) {
                others.of(null, "", element).forEach(other -> attempt(at, Kind.OTHER, () -> replace.apply(other)));
            }
            visit(at, element, replace);
        }
        if (!list.isEmpty()) {
            attempt(path, Kind.EMPTIED, () -> put.apply(List.of()));
        }
    }

    private void components(String path, Record record, Function<@Nullable Object, Article> put) {
        int before = leaves.size();
        List<String> names = Shape.names(record);
        @Nullable Object[] values = Shape.values(record);
        for (int i = 0; i < values.length; i++) {
            Object component = values[i];
            if (component == null) {
                continue;
            }
            int index = i;
            String name = names.get(i);
            String at = path.isEmpty() ? name : path + "/" + name;
            Function<@Nullable Object, Article> replace = changed -> put.apply(Shape.with(record, index, changed));
            if (!(component instanceof List<?>) && !Shape.isPart(component)) {
                attempt(at, Kind.GONE, () -> replace.apply(null));
            }
            if (Shape.isLeaf(component)) {
                others.of(record, name, component)
                        .forEach(other -> attempt(at, Kind.OTHER, () -> replace.apply(other)));
                others.texts(record, name, component).forEach(other -> attempt(at, Kind.OTHER, other));
            }
            visit(at, component, replace);
        }
        if (leaves.size() == before && !Shape.isPart(record)) {
            leaves.add(path);
            if (record instanceof Embargo) {
                // Until further notice: a view without a place for that may show it as one until some day.
                attempt(path, Kind.OTHER, () -> put.apply(new Embargo(When.of("2024-05-23"))));
            }
        }
    }

    private void attempt(String path, Kind kind, Supplier<Article> article) {
        attempts.add(new Attempt(path, kind, article));
    }

    private static List<?> without(List<?> list, int index) {
        List<Object> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }

    private static List<?> with(List<?> list, int index, @Nullable Object element) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(index, Objects.requireNonNull(element));
        return changed;
    }
}
