package news.stet.newsml;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attribute;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/** Plain attributes of elements in the namespace of Stet, which hold any text. */
final class Elements {
    private Elements() {}

    static void set(Tag element, String name, @Nullable Object value) {
        if (value != null) {
            element.set(name, value.toString());
        }
    }

    /** Ids, which have no blanks. */
    static void set(Tag element, String name, List<String> ids) {
        if (!ids.isEmpty()) {
            element.set(name, joined(ids));
        }
    }

    /** Ids in one attribute. */
    static String joined(List<String> ids) {
        return ids.size() == 1 ? ids.get(0) : String.join(" ", ids);
    }

    static List<String> ids(Attributed element, String name) {
        String ids = element.take(name);
        return ids == null || ids.isBlank() ? List.of() : List.of(ids.strip().split(" +"));
    }

    /** A word of an enum in lower case. */
    static <T extends Enum<T>> @Nullable T word(Attributed element, String name, T[] values, Reading reading) {
        String word = element.take(name);
        if (word == null) {
            return null;
        }
        for (T value : values) {
            if (value.name().length() == word.length() && word(value).equals(word)) {
                return value;
            }
        }
        reading.fault(
                ProblemCodes.VALUE,
                element.place().inside("@" + name),
                "must be one of "
                        + Stream.of(values)
                                .map(value -> Text.quote(word(value)))
                                .collect(Collectors.joining(", "))
                        + ", found " + Text.quote(word));
        return null;
    }

    /** True or false; false where nothing is said. */
    static boolean flag(Attributed element, String name, Reading reading) {
        String word = element.take(name);
        return word != null && isTrue(word, element, name, reading);
    }

    /** True or false; false for anything else. */
    static boolean isTrue(String word, Attributed element, String name, Reading reading) {
        if (!word.equals("true") && !word.equals("false")) {
            reading.fault(
                    ProblemCodes.TYPE,
                    element.place().inside("@" + name),
                    "must be true or false, found " + Text.quote(word));
        }
        return word.equals("true");
    }

    /** The words of an enum in an attribute, which are few and come again and again. */
    static <E extends Enum<E>> Map<E, Attribute> words(String name, Class<E> values, String before) {
        Map<E, Attribute> words = new EnumMap<>(values);
        for (E value : values.getEnumConstants()) {
            words.put(value, new Attribute(name, before + word(value)));
        }
        return words;
    }

    static <E extends Enum<E>> void set(Tag element, Map<E, Attribute> words, @Nullable E value) {
        Attribute word = value == null ? null : words.get(value);
        if (word != null) {
            element.set(word);
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
