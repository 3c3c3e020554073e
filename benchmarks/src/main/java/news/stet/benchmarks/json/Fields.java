package news.stet.benchmarks.json;

import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Members of objects as fastjson2's streaming interface reads and writes them; names are encoded once. */
final class Fields {
    private Fields() {}

    static byte[] name(String name) {
        return ('"' + name + "\":").getBytes(StandardCharsets.UTF_8);
    }

    static JSONException unknown(String name) {
        return new JSONException("unknown member: " + name);
    }

    static <T> T said(@Nullable T value, String name) {
        if (value == null) {
            throw new JSONException("missing member: " + name);
        }
        return value;
    }

    static <T> List<T> list(JSONReader r, Function<JSONReader, T> item) {
        List<T> list = new ArrayList<>();
        r.nextIfArrayStart();
        while (!r.nextIfArrayEnd()) {
            list.add(item.apply(r));
        }
        return list;
    }

    static <T> void list(JSONWriter w, byte[] name, List<T> values, BiConsumer<JSONWriter, T> item) {
        if (values.isEmpty()) {
            return;
        }
        w.writeNameRaw(name);
        w.startArray();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                w.writeComma();
            }
            item.accept(w, values.get(i));
        }
        w.endArray();
    }

    static <T> void value(JSONWriter w, byte[] name, @Nullable T value, BiConsumer<JSONWriter, T> writer) {
        if (value != null) {
            w.writeNameRaw(name);
            writer.accept(w, value);
        }
    }

    static void string(JSONWriter w, byte[] name, @Nullable String value) {
        if (value != null) {
            w.writeNameRaw(name);
            w.writeString(value);
        }
    }

    /** The constants of an enum by what they are called in a document. */
    static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(value -> value.name().toLowerCase(Locale.ROOT), value -> value));
    }

    static <E extends Enum<E>> E word(JSONReader r, Map<String, E> words) {
        return said(words.get(r.readString()), "a word that is known");
    }

    static <E extends Enum<E>> void word(JSONWriter w, byte[] name, @Nullable E value, Map<E, String> words) {
        if (value != null) {
            string(w, name, words.get(value));
        }
    }

    /** The other direction of {@link #words}. */
    static <E extends Enum<E>> Map<E, String> texts(Class<E> type) {
        Map<E, String> texts = new EnumMap<>(type);
        words(type).forEach((word, value) -> texts.put(value, word));
        return texts;
    }

    static void integer(JSONWriter w, byte[] name, @Nullable Integer value) {
        if (value != null) {
            w.writeNameRaw(name);
            w.writeInt32(value.intValue());
        }
    }

    static void whole(JSONWriter w, byte[] name, @Nullable Long value) {
        if (value != null) {
            w.writeNameRaw(name);
            w.writeInt64(value.longValue());
        }
    }

    static void number(JSONWriter w, byte[] name, @Nullable Double value) {
        if (value != null) {
            w.writeNameRaw(name);
            w.writeDouble(value.doubleValue());
        }
    }

    static void flag(JSONWriter w, byte[] name, boolean value, boolean usual) {
        if (value != usual) {
            w.writeNameRaw(name);
            w.writeBool(value);
        }
    }
}
