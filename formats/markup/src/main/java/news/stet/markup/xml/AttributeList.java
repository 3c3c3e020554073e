package news.stet.markup.xml;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The attributes of an element, in order: few, so that looking through them is faster than any table, and smaller. */
final class AttributeList extends AbstractMap<QName, String> {
    private static final QName[] NO_NAMES = {};
    private static final String[] NO_VALUES = {};
    private static final int FIRST = 6;
    // More than anybody writes; who does it on purpose must not make the search among them dear.
    private static final int FEW = 32;

    private QName[] names = NO_NAMES;
    private String[] values = NO_VALUES;
    private int size;
    private @Nullable Set<QName> many;

    private int index(QName name) {
        if (many != null && !many.contains(name)) {
            return -1;
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int index(String local) {
        if (many != null) {
            return index(new QName(local));
        }
        for (int i = 0; i < size; i++) {
            QName name = names[i];
            if (name.getLocalPart().equals(local) && name.getNamespaceURI().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** An attribute without namespace, removed. */
    @Nullable
    String removeLocal(String local) {
        return removeAt(index(local));
    }

    /** Takes over attributes of which no two have one name; it has none yet. */
    void take(QName[] given, String[] with, int count) {
        names = Arrays.copyOf(given, count);
        values = Arrays.copyOf(with, count);
        size = count;
        indexMany();
    }

    /** Takes over all attributes of another; it has none yet. */
    void take(AttributeList other) {
        take(other.names, other.values, other.size);
    }

    private void indexMany() {
        if (size > FEW && many == null) {
            many = new HashSet<>(Arrays.asList(names).subList(0, size));
        }
    }

    QName name(int index) {
        return names[index];
    }

    String value(int index) {
        return values[index];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof AttributeList list)) {
            return super.equals(other);
        }
        boolean same = size == list.size;
        for (int i = 0; i < size && same; i++) {
            same = values[i].equals(list.get(names[i]));
        }
        return same;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof QName known && index(known) >= 0;
    }

    @Override
    public @Nullable String get(Object name) {
        int index = name instanceof QName known ? index(known) : -1;
        return index < 0 ? null : values[index];
    }

    @Override
    public @Nullable String put(QName name, String value) {
        int index = index(name);
        if (index >= 0) {
            String before = values[index];
            values[index] = value;
            return before;
        }
        if (size == names.length) {
            int larger = Math.max(FIRST, size * 2);
            names = Arrays.copyOf(names, larger);
            values = Arrays.copyOf(values, larger);
        }
        names[size] = name;
        values[size++] = value;
        if (many != null) {
            many.add(name);
        }
        indexMany();
        return null;
    }

    @Override
    public @Nullable String remove(Object name) {
        return removeAt(name instanceof QName known ? index(known) : -1);
    }

    private @Nullable String removeAt(int index) {
        if (index < 0) {
            return null;
        }
        String value = values[index];
        if (many != null) {
            many.remove(names[index]);
        }
        size--;
        System.arraycopy(names, index + 1, names, index, size - index);
        System.arraycopy(values, index + 1, values, index, size - index);
        return value;
    }

    @Override
    public Set<Map.Entry<QName, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<QName, String>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<QName, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<QName, String> next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            int at = next++;
            return new SimpleEntry<>(names[at], values[at]) {
                @Override
                public String setValue(String value) {
                    put(getKey(), value);
                    return super.setValue(value);
                }
            };
        }

        @Override
        public void remove() {
            removeAt(--next);
        }
    }
}
