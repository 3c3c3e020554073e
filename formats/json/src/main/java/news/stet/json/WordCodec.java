package news.stet.json;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import news.stet.Commitment;
import news.stet.Conveyed;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A word of a closed set, in lower case.
 *
 * @param <E> the set
 */
final class WordCodec<E extends Enum<E>> implements Codec<E> {
    static final WordCodec<Commitment> COMMITMENT = new WordCodec<>(Commitment.class);
    static final WordCodec<Conveyed> CONVEYED = new WordCodec<>(Conveyed.class);

    private final Map<String, E> values = new LinkedHashMap<>();
    private final Map<E, SerializableString> encoded;

    private WordCodec(Class<E> type) {
        encoded = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            String word = value.name().toLowerCase(Locale.ROOT);
            values.put(word, value);
            encoded.put(value, new SerializedString(word));
        }
    }

    Collection<String> words() {
        return values.keySet();
    }

    @Override
    public @Nullable E read(Input in) {
        String text = in.word();
        if (text == null) {
            return null;
        }
        E value = values.get(text);
        if (value == null) {
            String expected = values.keySet().stream().map(Text::quote).collect(Collectors.joining(", "));
            in.findings()
                    .atToken(ProblemCodes.VALUE, "must be one of " + expected + ", found " + Text.quote(text), null);
        }
        return value;
    }

    @Override
    public void write(Output out, E value) {
        out.string(Objects.requireNonNull(encoded.get(value)));
    }
}
