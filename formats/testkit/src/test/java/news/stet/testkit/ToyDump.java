package news.stet.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import news.stet.Article;
import org.jspecify.annotations.Nullable;

/** Any record in one line of words, by reflection. */
final class ToyDump {
    private ToyDump() {}

    static String encode(Record record) {
        StringBuilder line = new StringBuilder();
        write(record, line);
        return line.append('.').toString();
    }

    static Article decode(String line) {
        Iterator<String> words = Arrays.asList(line.split(" ", -1)).iterator();
        Article article = (Article) read(Article.class, words);
        if (article == null || !next(words).equals(".") || words.hasNext()) {
            throw new IllegalArgumentException("no article");
        }
        return article;
    }

    private static void write(@Nullable Object value, StringBuilder line) {
        if (value == null) {
            line.append("_ ");
        } else if (value instanceof List<?> list) {
            line.append(list.size()).append(' ');
            list.forEach(element -> write(element, line));
        } else if (value instanceof Record record) {
            line.append(record.getClass().getSimpleName()).append(' ');
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                write(get(record, component), line);
            }
        } else {
            line.append('=').append(escape(value.toString())).append(' ');
        }
    }

    private static @Nullable Object read(Type type, Iterator<String> words) {
        String word = next(words);
        if (word.equals("_")) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            List<Object> elements = new ArrayList<>();
            for (int left = Integer.parseInt(word); left > 0; left--) {
                Object element = read(list.getActualTypeArguments()[0], words);
                if (element == null) {
                    throw new IllegalArgumentException("no element");
                }
                elements.add(element);
            }
            return elements;
        }
        Class<?> declared = (Class<?>) type;
        if (declared.isRecord() || declared.isSealed()) {
            Class<?> given = Stream.of(
                            declared.isSealed() ? declared.getPermittedSubclasses() : new Class<?>[] {declared})
                    .filter(candidate -> candidate.getSimpleName().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word));
            return make(given, words);
        }
        if (!word.startsWith("=")) {
            throw new IllegalArgumentException(word);
        }
        return value(declared, unescape(word.substring(1)));
    }

    private static Object value(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == Double.class) {
            return Double.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        for (Object constant : type.getEnumConstants()) {
            if (constant.toString().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static Object make(Class<?> type, Iterator<String> words) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(components[i].getGenericType(), words);
            if (values[i] == null && !Contents.isOptional(components[i])) {
                throw new IllegalArgumentException(components[i].getName());
            }
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException invalid) {
                throw invalid;
            }
            throw new IllegalArgumentException(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String next(Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException("the line ends");
        }
        return words.next();
    }

    private static String escape(String text) {
        return text.replace("~", "~0").replace(" ", "~1").replace("\n", "~2");
    }

    private static String unescape(String text) {
        return text.replace("~2", "\n").replace("~1", " ").replace("~0", "~");
    }
}
