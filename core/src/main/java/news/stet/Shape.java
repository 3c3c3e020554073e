package news.stet;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a record of the model, for what treats all of them alike: comparing articles, moving spans. */
final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<String> names;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        names = Arrays.stream(components).map(RecordComponent::getName).toList();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    static Shape of(Record value) {
        return SHAPES.get(value.getClass());
    }

    /** The names of the components, in order. */
    List<String> names() {
        return names;
    }

    @Nullable
    Object get(Record value, int component) {
        try {
            return accessors[component].invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component that cannot be read: " + accessors[component], e);
        }
    }

    @Nullable
    Object[] values(Record value) {
        @Nullable Object[] values = new Object[accessors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(value, i);
        }
        return values;
    }

    /**
     * A new record of these components.
     *
     * @throws RuntimeException what the constructor throws: {@link InvalidValueException} if a rule of the type is broken
     */
    Record make(@Nullable Object[] components) {
        try {
            return (Record) constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw new IllegalStateException("a record that cannot be made: " + constructor, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be made: " + constructor, e);
        }
    }
}
