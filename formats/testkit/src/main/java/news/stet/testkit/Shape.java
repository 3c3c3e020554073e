package news.stet.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Credits;
import news.stet.Dates;
import news.stet.Entity;
import news.stet.Head;
import news.stet.Media;
import news.stet.Metadata;
import news.stet.Source;
import news.stet.Span;
import news.stet.Status;
import org.jspecify.annotations.Nullable;

/** The records of the model taken apart and put together again, whatever their components. */
final class Shape {
    // What every article has: only their components can be there or not.
    private static final Set<Class<?>> PARTS = Set.of(
            Article.class, Status.class, Head.class, Metadata.class, Dates.class, Credits.class, Classification.class);

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getConstructor(Arrays.stream(COMPONENTS.get(type))
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }
    };

    private Shape() {}

    static List<String> names(Record record) {
        return Arrays.stream(COMPONENTS.get(record.getClass()))
                .map(RecordComponent::getName)
                .toList();
    }

    static @Nullable Object[] values(Record record) {
        RecordComponent[] components = COMPONENTS.get(record.getClass());
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(record);
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record whose components are not public: " + record, e);
        }
        return values;
    }

    /**
     * A record of the same type with other components.
     *
     * @throws IllegalArgumentException if the model's rules do not allow it
     * @throws NullPointerException if a component may not be absent
     */
    static Record make(Record like, @Nullable Object[] values) {
        try {
            return (Record) CONSTRUCTORS.get(like.getClass()).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record that cannot be made: " + like, e);
        }
    }

    static Record with(Record record, int component, @Nullable Object value) {
        @Nullable Object[] values = values(record);
        values[component] = value;
        return make(record, values);
    }

    /** Whether a value is one, for paths: it has no components, or they are not counted one by one. */
    static boolean isLeaf(Object value) {
        return !(value instanceof List<?>)
                && (!(value instanceof Record)
                        || value instanceof Code
                        || value instanceof Span
                        || value instanceof Source);
    }

    static boolean isPart(Object value) {
        return PARTS.contains(value.getClass());
    }

    /** How paths name an element of a list: by its id if it has one, else by its index. */
    static String step(Object element, int index) {
        if (element instanceof Block block) {
            return block.id();
        }
        if (element instanceof Media medium) {
            return medium.id();
        }
        if (element instanceof Entity entity) {
            return entity.id();
        }
        return element instanceof Claim claim ? claim.id() : String.valueOf(index);
    }
}
