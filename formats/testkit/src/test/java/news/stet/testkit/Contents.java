package news.stet.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.stet.Article;
import org.jspecify.annotations.Nullable;

/** What articles hold, and what of the model they leave out, by reflection. */
final class Contents {
    private final Set<String> filled = new TreeSet<>();
    private final Set<String> plural = new TreeSet<>();
    private final Set<Object> constants = new LinkedHashSet<>();
    private final Set<String> absent = new TreeSet<>();

    static Contents of(Collection<Article> articles) {
        Contents contents = new Contents();
        articles.forEach(contents::visit);
        return contents;
    }

    /** Components that no value fills. */
    Set<String> unfilled() {
        return missing(filled, component -> true);
    }

    /** Lists that never have two elements. */
    Set<String> withoutPlural() {
        return missing(plural, component -> component.getType() == List.class);
    }

    /** Optional components that are always there. */
    Set<String> neverAbsent() {
        return missing(absent, Contents::isOptional);
    }

    /** Values of enums, of booleans, and cases of sealed types that never occur. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>();
        for (Class<?> type : types()) {
            for (RecordComponent component : components(type)) {
                for (Object constant : constants(component.getType())) {
                    if (!constants.contains(constant)) {
                        unused.add(component.getType().getSimpleName() + "." + constant);
                    }
                }
                if (component.getType() == boolean.class) {
                    for (boolean value : new boolean[] {false, true}) {
                        if (!constants.contains(name(type, component) + "=" + value)) {
                            unused.add(name(type, component) + "=" + value);
                        }
                    }
                }
            }
            if (!type.isInterface() && !constants.contains(type)) {
                unused.add(type.getSimpleName());
            }
        }
        return unused;
    }

    /** Every record of the model that an article can hold. */
    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>(List.of(Article.class));
        while (!open.isEmpty()) {
            Type next = open.remove();
            if (next instanceof ParameterizedType list) {
                open.addAll(List.of(list.getActualTypeArguments()));
            } else if (next instanceof Class<?> type && (type.isRecord() || type.isSealed()) && types.add(type)) {
                components(type).forEach(component -> open.add(component.getGenericType()));
                if (type.isSealed()) {
                    open.addAll(List.of(type.getPermittedSubclasses()));
                }
            }
        }
        return types;
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
    }

    private static List<Object> constants(Class<?> type) {
        return type.isEnum() ? List.of(type.getEnumConstants()) : List.of();
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    private static Set<String> missing(Set<String> found, Predicate<RecordComponent> asked) {
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : types()) {
            for (RecordComponent component : components(type)) {
                if (asked.test(component) && !found.contains(name(type, component))) {
                    missing.add(name(type, component));
                }
            }
        }
        return missing;
    }

    private void visit(Object value) {
        if (value instanceof Collection<?> list) {
            list.forEach(this::visit);
        } else if (value instanceof Record record) {
            constants.add(value.getClass());
            for (RecordComponent component : components(record.getClass())) {
                visit(record, component);
            }
        } else if (value instanceof Enum<?>) {
            constants.add(value);
        }
    }

    private void visit(Record record, RecordComponent component) {
        String name = name(record.getClass(), component);
        Object value = get(record, component);
        if (value == null) {
            absent.add(name);
            return;
        }
        boolean empty = value instanceof Collection<?> list
                ? list.isEmpty()
                : value instanceof String text ? text.isEmpty() : value instanceof Record inner && isEmpty(inner);
        if (!empty) {
            filled.add(name);
        }
        if (value instanceof Collection<?> list && new ArrayList<>(list).size() > 1) {
            plural.add(name);
        }
        if (value instanceof Boolean) {
            constants.add(name + "=" + value);
        }
        visit(value);
    }

    /** A group of components none of which says anything, such as {@code Dates.NONE}. */
    private static boolean isEmpty(Record record) {
        List<RecordComponent> components = components(record.getClass());
        return !components.isEmpty()
                && components.stream()
                        .map(component -> get(record, component))
                        .allMatch(value -> value == null || (value instanceof Collection<?> list && list.isEmpty()));
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
