package news.stet.markup.xml;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import org.jspecify.annotations.Nullable;

/** What prefixes mean in the elements that are open. */
final class QuickScope implements NamespaceContext {
    private String[] prefixes = new String[16];
    private String[] namespaces = new String[16];
    private int size;
    // Another for every change, and never the same again.
    private int version;

    int version() {
        return version;
    }

    int size() {
        return size;
    }

    String prefix(int index) {
        return prefixes[index];
    }

    String namespace(int index) {
        return namespaces[index];
    }

    void declare(String prefix, String namespace) {
        if (size == prefixes.length) {
            prefixes = Arrays.copyOf(prefixes, size * 2);
            namespaces = Arrays.copyOf(namespaces, size * 2);
        }
        prefixes[size] = prefix;
        namespaces[size++] = namespace;
        version++;
    }

    void shrink(int to) {
        if (to < size) {
            size = to;
            version++;
        }
    }

    /** The namespace of a prefix, which is empty for names without one; null if it is not declared. */
    @Nullable
    String namespace(String prefix) {
        for (int i = size - 1; i >= 0; i--) {
            if (prefixes[i].equals(prefix)) {
                return namespaces[i];
            }
        }
        if (prefix.isEmpty()) {
            return "";
        }
        return prefix.equals(XMLConstants.XML_NS_PREFIX) ? XMLConstants.XML_NS_URI : null;
    }

    @Override
    public @Nullable String getNamespaceURI(String prefix) {
        String namespace = namespace(prefix);
        return namespace == null || namespace.isEmpty() ? null : namespace;
    }

    @Override
    public @Nullable String getPrefix(String namespace) {
        for (int i = size - 1; i >= 0; i--) {
            if (namespaces[i].equals(namespace) && namespace.equals(namespace(prefixes[i]))) {
                return prefixes[i];
            }
        }
        return namespace.equals(XMLConstants.XML_NS_URI) ? XMLConstants.XML_NS_PREFIX : null;
    }

    @Override
    public Iterator<String> getPrefixes(String namespace) {
        String prefix = getPrefix(namespace);
        return prefix == null ? List.<String>of().iterator() : List.of(prefix).iterator();
    }
}
