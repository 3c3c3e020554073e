package news.stet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article taken apart: what stands at which path. Written apart from the walk of the main code, to check it. */
final class Leaves {
    private Leaves() {}

    /** Every value that has no components of its own, by path; what is absent is not listed. */
    static Map<String, Object> of(Article article) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        collect(article, "", leaves);
        return leaves;
    }

    private static void collect(@Nullable Object value, String path, Map<String, Object> leaves) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "/" + id(list.get(i)).orElse(String.valueOf(i)), leaves);
            }
        } else if (value instanceof Record record && !isLeaf(record)) {
            Shape shape = Shape.of(record);
            for (int i = 0; i < shape.names().size(); i++) {
                String name = shape.names().get(i);
                collect(shape.get(record, i), path.isEmpty() ? name : path + "/" + name, leaves);
            }
        } else if (value != null) {
            leaves.put(path, value);
        }
    }

    /** The value at a path, of whatever type; empty if there is none. */
    static Optional<Object> at(Article article, String path) {
        Object at = article;
        for (String step : path.split("/")) {
            if (at instanceof List<?> list) {
                at = element(list, step);
            } else if (at instanceof Record record) {
                Shape shape = Shape.of(record);
                at = shape.get(record, shape.names().indexOf(step));
            }
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    private static @Nullable Object element(List<?> list, String step) {
        for (int i = 0; i < list.size(); i++) {
            if (id(list.get(i)).orElse(String.valueOf(i)).equals(step)) {
                return list.get(i);
            }
        }
        return null;
    }

    private static boolean isLeaf(Record record) {
        return record instanceof Code || record instanceof Span || record instanceof Source;
    }

    static Optional<String> id(Object element) {
        if (!(element instanceof Record record)
                || !(record instanceof Block
                        || record instanceof Media
                        || record instanceof Entity
                        || record instanceof Claim)) {
            return Optional.empty();
        }
        return Optional.of(String.valueOf(Shape.of(record).get(record, 0)));
    }
}
