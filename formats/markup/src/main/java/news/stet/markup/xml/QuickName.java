package news.stet.markup.xml;

import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A name as it is spelled, and what it means where it was met last. */
final class QuickName {
    final int hash;
    final String spelled;
    final String prefix;
    final String local;
    // In the table of the document's names.
    final boolean kept;
    final @Nullable QuickName next;
    // By which it was followed in the document where it was met last.
    @Nullable
    QuickName followed;

    private final char[] chars;
    // Of which declarations what follows holds.
    private int elementsSince = -1;
    private int attributesSince = -1;
    private @Nullable QName element;
    private @Nullable QName attribute;

    QuickName(int hash, String spelled, boolean kept, @Nullable QuickName next) {
        this.hash = hash;
        this.spelled = spelled;
        int colon = spelled.indexOf(':');
        this.prefix = colon < 0 ? "" : spelled.substring(0, colon);
        this.local = spelled.substring(colon + 1);
        this.kept = kept;
        this.next = next;
        this.chars = spelled.toCharArray();
    }

    int length() {
        return chars.length;
    }

    /** Whether it stands at an index, and something behind it. */
    boolean isAt(int from, char[] buffer, int end) {
        return end - from > chars.length && isSpelled(buffer, from, chars.length);
    }

    boolean isSpelled(char[] buffer, int from, int length) {
        return chars.length == length && Arrays.equals(buffer, from, from + length, chars, 0, length);
    }

    /** Whether an attribute that is so named may be the same as another: not if their names look different without prefix. */
    boolean mayMean(QuickName other) {
        return hash == other.hash || (!prefix.isEmpty() && !other.prefix.isEmpty());
    }

    /** Whether it declares a prefix, or the namespace of names without one. */
    boolean isDeclaration() {
        return prefix.isEmpty()
                ? local.equals(XMLConstants.XMLNS_ATTRIBUTE)
                : prefix.equals(XMLConstants.XMLNS_ATTRIBUTE);
    }

    /** The element's name; null if its prefix is not declared. */
    @Nullable
    QName element(QuickScope scope) {
        if (elementsSince != scope.version()) {
            element = named(element, scope.namespace(prefix));
            elementsSince = scope.version();
        }
        return element;
    }

    /** The attribute's name; null if its prefix is not declared. */
    @Nullable
    QName attribute(QuickScope scope) {
        if (attributesSince != scope.version()) {
            attribute = named(attribute, prefix.isEmpty() ? "" : scope.namespace(prefix));
            attributesSince = scope.version();
        }
        return attribute;
    }

    private @Nullable QName named(@Nullable QName before, @Nullable String namespace) {
        if (namespace == null) {
            return null;
        }
        return before != null && before.getNamespaceURI().equals(namespace)
                ? before
                : new QName(namespace, local, prefix);
    }
}
