package news.stet.newsml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an article stood in the document. Most articles break no rule, and nobody asks: what is remembered is
 * put in order when somebody does.
 */
final class Whereabouts {
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Attributed> elements = new HashMap<>();
    private final Map<String, Attributed> records = new HashMap<>();
    private final List<Runnable> unordered = new ArrayList<>();

    /** Where a part stands; the first time counts. */
    void remember(String path, Place place) {
        unordered.add(() -> places.putIfAbsent(path, place));
    }

    /** Where the element of a part stands, whose attributes may be at fault. */
    void remember(String path, Attributed element) {
        unordered.add(() -> put(path, element));
    }

    /** The same of a part by its number in a list. */
    void remember(String list, int index, Attributed element) {
        unordered.add(() -> put(list + "/" + index, element));
    }

    private void put(String path, Attributed element) {
        if (places.putIfAbsent(path, element.place()) == null) {
            elements.put(path, element);
        }
    }

    /** What Stet says of a part stands in an element of its own. */
    void record(String path, Attributed element) {
        unordered.add(() -> {
            places.putIfAbsent(path, element.place());
            records.put(path, element);
        });
    }

    /** The marks of a block were read where its record stands. */
    void rememberMarks(String path, String block) {
        unordered.add(() -> marks(path + "/marks/", "marks/" + block + "/"));
    }

    private void marks(String list, String recorded) {
        Place place = places.get(recorded + 0);
        for (int i = 0; place != null; i++) {
            places.putIfAbsent(list + i, place);
            Attributed element = elements.get(recorded + i);
            if (element != null) {
                elements.put(list + i, element);
            }
            place = places.get(recorded + (i + 1));
        }
    }

    private void order() {
        unordered.forEach(Runnable::run);
        unordered.clear();
    }

    /** Where a part stands, if that is known. */
    @Nullable
    Place place(String path) {
        order();
        return places.get(path);
    }

    /** The element of a part, if it has one. */
    @Nullable
    Attributed element(String path) {
        order();
        return elements.get(path);
    }

    /** What Stet says of a part, if it does. */
    @Nullable
    Attributed record(String path) {
        order();
        return records.get(path);
    }

    /** Nobody will ask any more. */
    void forget() {
        unordered.clear();
        places.clear();
        elements.clear();
        records.clear();
    }
}
