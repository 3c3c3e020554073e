package news.stet.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.stet.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words by which the values of an enum stand in cells.
 *
 * @param <E> the enum
 */
final class Words<E extends Enum<E>> {
    private final List<E> values;
    private final Map<E, String> words;

    private Words(Map<E, String> words) {
        this.words = words;
        this.values = List.copyOf(words.keySet());
    }

    static <E extends Enum<E>> Words<E> of(Class<E> type) {
        Map<E, String> words = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            words.put(value, value.name().toLowerCase(Locale.ROOT));
        }
        return new Words<>(words);
    }

    @Nullable
    String word(@Nullable E value) {
        return value == null ? null : words.get(value);
    }

    /** The value of a word, or null if there is none. */
    @Nullable
    E value(String word) {
        for (int i = 0; i < values.size(); i++) {
            E value = values.get(i);
            if (word.equals(words.get(value))) {
                return value;
            }
        }
        return null;
    }

    /** All of them, for a message. */
    @Override
    public String toString() {
        StringBuilder known = new StringBuilder();
        for (String word : words.values()) {
            known.append(known.isEmpty() ? "" : ", ").append(Text.quote(word));
        }
        return known.toString();
    }
}
