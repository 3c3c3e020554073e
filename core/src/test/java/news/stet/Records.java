package news.stet;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The records an article is made of, for tests that hold for all of them. */
final class Records {
    private Records() {}

    /** Every record within a value, itself among them. */
    static List<Record> of(Object value) {
        List<Record> records = new ArrayList<>();
        collect(value, records);
        return records;
    }

    private static void collect(Object value, List<Record> records) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, records));
        } else if (value instanceof Record record) {
            records.add(record);
            for (Object component : components(record)) {
                collect(component, records);
            }
        }
    }

    /** The types of records that an article can hold, found from the declarations. */
    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        declared(Article.class, types);
        return types;
    }

    private static void declared(Class<?> type, Set<Class<?>> types) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(permitted -> declared(permitted, types));
        } else if (type.isRecord() && types.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                declared(component.getType(), types);
                if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType list) {
                    declared((Class<?>) list.getActualTypeArguments()[0], types);
                }
            }
        }
    }

    static Object[] components(Record value) {
        RecordComponent[] declared = value.getClass().getRecordComponents();
        Object[] components = new Object[declared.length];
        try {
            for (int i = 0; i < components.length; i++) {
                components[i] = declared[i].getAccessor().invoke(value);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return components;
    }

    static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }
}
