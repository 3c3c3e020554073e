package news.stet.newsml;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.stet.Block;
import news.stet.Code;
import news.stet.Label;
import news.stet.Name;
import news.stet.When;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model by its path, as in {@link news.stet.Change#path()}: component names (or other methods without
 * arguments), in lists an id or an index, or {@code #} for the number of elements.
 */
final class ModelPath {
    private ModelPath() {}

    /** What stands there, in words: codes in {@link CodeNotation}, texts as they are, {@code -} for nothing. */
    static String show(Object root, String path) {
        Object value = root;
        for (String step : path.split("/")) {
            value = value == null ? null : step(value, step);
        }
        return show(value);
    }

    private static @Nullable Object step(Object value, String step) {
        if (value instanceof List<?> list) {
            if (step.equals("#")) {
                return list.size();
            }
            return step.chars().allMatch(Character::isDigit)
                    ? Integer.parseInt(step) < list.size() ? list.get(Integer.parseInt(step)) : null
                    : list.stream()
                            .filter(element -> step.equals(call(element, "id")))
                            .findFirst()
                            .orElse(null);
        }
        return call(value, step);
    }

    private static @Nullable Object call(Object value, String method) {
        try {
            Object result = value.getClass().getMethod(method).invoke(value);
            return result instanceof Optional<?> optional ? optional.orElse(null) : result;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError("no " + method + " in " + value, e);
        }
    }

    private static String show(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof Code code) {
            return CodeNotation.PLAIN.write(code);
        }
        if (value instanceof When when && when.value() != null) {
            return when.value();
        }
        if (value instanceof Block block) {
            return block.text();
        }
        if (value instanceof Label label) {
            return label.text();
        }
        if (value instanceof Name name) {
            return name.text();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ModelPath::show).collect(Collectors.joining(" | "));
        }
        return value.toString();
    }
}
