package news.stet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The walk through an article of which some values were kept that finds what is gone. */
final class Remainder {
    private final Set<String> kept = new HashSet<>();
    // The paths above those kept: what is on none of them is gone as a whole and needs no walk.
    private final Set<String> above = new HashSet<>();
    private final List<Change> gone = new ArrayList<>();

    Remainder(Collection<String> kept) {
        for (String path : kept) {
            if (this.kept.add(path)) {
                above.add("");
                for (int i = path.lastIndexOf('/'); i > 0 && above.add(path.substring(0, i)); ) {
                    i = path.lastIndexOf('/', i - 1);
                }
            }
        }
    }

    Changes of(Article article) {
        Comparison.Place place = new Comparison.Place("", article, article, "");
        value(place, article);
        return new Changes(gone, gone.stream().map(Change::path).toList());
    }

    /** Whether something of a value stayed; false for what is absent, too. */
    private boolean value(Comparison.Place place, @Nullable Object value) {
        if (value == null || value.equals("") || Comparison.isNothing(value)) {
            return false;
        }
        if (kept.contains(place.path())) {
            return true;
        }
        int first = gone.size();
        boolean stayed = false;
        if (above.contains(place.path())) {
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    String id = Comparison.id(list.get(i));
                    stayed |= value(place.element(id == null ? i : id), list.get(i));
                }
            } else if (value instanceof Record record && !Comparison.isOneValue(record)) {
                stayed = components(place.path(), record);
            }
        }
        if (!stayed) {
            gone.subList(first, gone.size()).clear();
            gone.add(new Change(Meaning.of(place, value, null), place.path(), value, null));
        }
        return stayed;
    }

    private boolean components(String path, Record record) {
        boolean stayed = false;
        Shape shape = Shape.of(record);
        for (int i = 0; i < shape.names().size(); i++) {
            String name = shape.names().get(i);
            String at = path.isEmpty() ? name : path + "/" + name;
            stayed |= value(new Comparison.Place(at, record, record, name), shape.get(record, i));
        }
        return stayed;
    }
}
