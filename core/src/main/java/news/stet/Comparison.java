package news.stet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The walk through two articles that finds their {@link Changes}. */
final class Comparison {
    /** What every article has: their components change, they themselves are never another. */
    private static final Set<Class<?>> PARTS = Set.of(
            Article.class, Status.class, Head.class, Metadata.class, Dates.class, Credits.class, Classification.class);

    private final EditedTexts edited;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    /** A component, or an element of the list that is one, of two values that stand for each other. */
    record Place(String path, Record before, Record after, String component) {
        Place element(Object indexOrId) {
            return new Place(path + "/" + indexOrId, before, after, component);
        }
    }

    /** How much of a value stayed. */
    private enum Stayed {
        ALL,
        SOME,
        NONE,
        /** There was nothing and is nothing. */
        NOTHING;

        boolean isAny() {
            return this == ALL || this == SOME;
        }
    }

    private Comparison(EditedTexts edited) {
        this.edited = edited;
    }

    static Changes of(Article before, Article after) {
        if (before.equals(after)) {
            return new Changes(List.of(), List.of());
        }
        Comparison comparison = new Comparison(new EditedTexts(before, after));
        comparison.components(new Place("", before, after, ""), before, after);
        return new Changes(comparison.changes, comparison.paths);
    }

    private Stayed value(Place place, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return isNothing(before) ? Stayed.NOTHING : Stayed.ALL;
        }
        if (before instanceof List<?> list && after instanceof List<?> list2) {
            return id((list.isEmpty() ? list2 : list).get(0)) == null
                    ? indices(place, list, list2)
                    : ids(place, list, list2);
        }
        if (before instanceof Record record
                && after instanceof Record record2
                && record.getClass() == record2.getClass()
                && !isOneValue(record)) {
            return components(place, record, record2);
        }
        add(place, before, after);
        return Stayed.NONE;
    }

    private Stayed components(Place place, Record before, Record after) {
        int firstChange = changes.size();
        int firstPath = paths.size();
        boolean stayed = false;
        Shape shape = Shape.of(before);
        for (int i = 0; i < shape.names().size(); i++) {
            String name = shape.names().get(i);
            String path = place.path().isEmpty() ? name : place.path() + "/" + name;
            int first = changes.size();
            stayed |= value(new Place(path, before, after, name), shape.get(before, i), shape.get(after, i))
                    .isAny();
            if (before instanceof Claim claim && after instanceof Claim claim2 && name.equals("attributions")) {
                originator(path, claim, claim2, first);
            }
        }
        if (stayed) {
            return Stayed.SOME;
        }
        clear(paths, firstPath);
        if (PARTS.contains(before.getClass())) {
            paths.add(place.path());
        } else {
            clear(changes, firstChange);
            add(place, before, after);
        }
        return Stayed.NONE;
    }

    private Stayed ids(Place place, List<?> before, List<?> after) {
        Map<String, Object> old = byId(before);
        Map<String, Object> now = byId(after);
        List<String> oldOrder = old.keySet().stream().filter(now::containsKey).toList();
        List<String> order = now.keySet().stream().filter(old::containsKey).toList();
        int firstPath = paths.size();
        if (!oldOrder.equals(order)) {
            changes.add(new Change(Change.Kind.REORDERED, place.path(), oldOrder, order));
            paths.add(place.path());
        }
        old.forEach((id, element) -> value(place.element(id), element, now.get(id)));
        now.forEach((id, element) -> {
            if (!old.containsKey(id)) {
                add(place.element(id), null, element);
            }
        });
        return list(place, firstPath, !order.isEmpty());
    }

    private Stayed indices(Place place, List<?> before, List<?> after) {
        int firstPath = paths.size();
        boolean stayed = false;
        for (Alignment.Pair pair : Alignment.of(before, after)) {
            if (pair.after() < 0) {
                add(place.element(pair.before()), before.get(pair.before()), null);
            } else if (pair.before() < 0) {
                add(place.element(pair.after()), null, after.get(pair.after()));
            } else {
                stayed |= value(place.element(pair.before()), before.get(pair.before()), after.get(pair.after()))
                        .isAny();
            }
        }
        return list(place, firstPath, stayed);
    }

    private Stayed list(Place place, int firstPath, boolean stayed) {
        if (stayed) {
            return Stayed.SOME;
        }
        clear(paths, firstPath);
        paths.add(place.path());
        return Stayed.NONE;
    }

    private void add(Place place, @Nullable Object before, @Nullable Object after) {
        Change.Kind explained = before == null ? null : edited.explain(before, after);
        Change.Kind kind = explained == null ? Meaning.of(place, before, after) : explained;
        changes.add(new Change(kind, place.path(), before, after));
        paths.add(place.path());
    }

    /** Of the changes of a chain, the last one that touches its last step is the one that changed the originator. */
    private void originator(String path, Claim before, Claim after, int first) {
        if (before.originator().equals(after.originator())) {
            return;
        }
        String last = path + "/" + (before.attributions().size() - 1);
        String added = path + "/" + (after.attributions().size() - 1);
        for (int i = changes.size() - 1; i >= first; i--) {
            Change change = changes.get(i);
            String at = change.path();
            if (change.before() == null ? at.equals(added) : at.equals(last) || at.equals(last + "/source")) {
                changes.set(i, new Change(Change.Kind.ORIGINATOR_CHANGED, at, change.before(), change.after()));
                return;
            }
        }
    }

    /** A value that is never compared by its components. */
    static boolean isOneValue(Record value) {
        return value instanceof Code || value instanceof Span || value instanceof Source;
    }

    /** Absent in both articles: null, an empty list, a part that says nothing. */
    static boolean isNothing(@Nullable Object value) {
        if (value instanceof Record part && PARTS.contains(part.getClass())) {
            Shape shape = Shape.of(part);
            for (int i = 0; i < shape.names().size(); i++) {
                if (!isNothing(shape.get(part, i))) {
                    return false;
                }
            }
            return true;
        }
        return value == null || (value instanceof List<?> list && list.isEmpty());
    }

    private static Map<String, Object> byId(List<?> elements) {
        Map<String, Object> byId = new LinkedHashMap<>();
        for (Object element : elements) {
            byId.put(Objects.requireNonNull(id(element)), element);
        }
        return byId;
    }

    /** The id by which an element of a list is named in paths, if it has one. */
    static @Nullable String id(Object element) {
        return element instanceof Block block
                ? block.id()
                : element instanceof Media medium
                        ? medium.id()
                        : element instanceof Entity entity
                                ? entity.id()
                                : element instanceof Claim claim ? claim.id() : null;
    }

    private static void clear(List<?> list, int from) {
        list.subList(from, list.size()).clear();
    }
}
