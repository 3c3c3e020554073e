package news.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles that differ from one in a single place. */
final class Variants {
    /**
     * A variant.
     *
     * @param path what is other than before: a component, or an element that is gone from its list
     * @param article the whole article
     */
    record Variant(String path, Article article) {}

    private record Attempt(String path, Supplier<Article> article) {
        Optional<Variant> make() {
            try {
                return Optional.of(new Variant(path, article.get()));
            } catch (IllegalArgumentException | NullPointerException e) {
                // The rules do not allow this one.
                return Optional.empty();
            }
        }
    }

    private final List<Attempt> attempts = new ArrayList<>();

    private Variants(Article article) {
        visit("", article, changed -> (Article) Objects.requireNonNull(changed));
    }

    /** Every variant that the rules of the model allow. */
    static List<Variant> of(Article article) {
        return new Variants(article)
                .attempts.stream().map(Attempt::make).flatMap(Optional::stream).toList();
    }

    /** An article that differs from one in a few random places. */
    static Article random(Article article, Random random, int times) {
        Article changed = article;
        for (int i = 0; i < times; i++) {
            List<Attempt> attempts = new Variants(changed).attempts;
            Optional<Variant> variant = Optional.empty();
            while (variant.isEmpty()) {
                variant = attempts.get(random.nextInt(attempts.size())).make();
            }
            changed = variant.get().article();
        }
        return changed;
    }

    /** The article with another value at a path. */
    static Article with(Article article, String path, Object other) {
        return (Article) replaced(article, List.of(path.split("/")), other);
    }

    private static Object replaced(Object value, List<String> path, Object other) {
        if (path.isEmpty()) {
            return other;
        }
        List<String> rest = path.subList(1, path.size());
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (Leaves.id(list.get(i)).orElse(String.valueOf(i)).equals(path.get(0))) {
                    return with(list, i, replaced(list.get(i), rest, other));
                }
            }
            throw new AssertionError("no " + path + " in " + value);
        }
        Record record = (Record) value;
        int component = Shape.of(record).names().indexOf(path.get(0));
        Object inside = Objects.requireNonNull(Shape.of(record).get(record, component));
        return with(record, component, replaced(inside, rest, other));
    }

    private void visit(String path, Object value, Function<@Nullable Object, Article> put) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                String element = path + "/" + Leaves.id(list.get(i)).orElse(String.valueOf(i));
                attempt(element, () -> put.apply(without(list, index)));
                visit(element, list.get(i), changed -> put.apply(with(list, index, changed)));
            }
        } else if (value instanceof Record record) {
            others(record).forEach(other -> attempt(path, () -> put.apply(other)));
            Shape shape = Shape.of(record);
            for (int i = 0; i < shape.names().size(); i++) {
                int index = i;
                Object component = shape.get(record, i);
                if (component != null) {
                    String name = shape.names().get(i);
                    String at = path.isEmpty() ? name : path + "/" + name;
                    visit(at, component, changed -> put.apply(with(record, index, changed)));
                    if (!(component instanceof List<?>)) {
                        attempt(at, () -> put.apply(with(record, index, null)));
                    }
                }
            }
        } else {
            others(value).forEach(other -> attempt(path, () -> put.apply(other)));
        }
    }

    private static Stream<Object> others(Object value) {
        if (value instanceof String text) {
            return text.matches("[ecm][0-9]")
                    ? Stream.<Object>of("e1", "e2", "c3", "m2").filter(other -> !other.equals(value))
                    : Stream.of(text + "x");
        }
        if (value instanceof Integer number) {
            return Stream.of(number + 1);
        }
        if (value instanceof Long number) {
            return Stream.of(number + 1);
        }
        if (value instanceof Double number) {
            return Stream.of(number / 2);
        }
        if (value instanceof Boolean flag) {
            return Stream.of(!flag);
        }
        if (value instanceof Source) {
            return Stream.<Object>of(Source.unspecified(), Source.entities("e1"))
                    .filter(other -> !other.equals(value));
        }
        if (value instanceof Span) {
            return Stream.of(Samples.text().span("Ana"));
        }
        if (value instanceof Record) {
            return Stream.of();
        }
        Enum<?> constant = (Enum<?>) value;
        return Stream.<Object>of((Object[]) constant.getDeclaringClass().getEnumConstants())
                .filter(other -> !other.equals(value));
    }

    private void attempt(String path, Supplier<Article> article) {
        attempts.add(new Attempt(path, article));
    }

    private static List<?> without(List<?> list, int index) {
        List<Object> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }

    private static List<?> with(List<?> list, int index, @Nullable Object element) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    private static Record with(Record record, int index, @Nullable Object component) {
        Shape shape = Shape.of(record);
        Object[] components = new Object[shape.names().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = shape.get(record, i);
        }
        components[index] = component;
        return shape.make(components);
    }
}
