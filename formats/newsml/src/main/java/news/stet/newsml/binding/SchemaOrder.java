package news.stet.newsml.binding;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.namespace.QName;
import news.stet.newsml.grammar.Children;
import news.stet.newsml.grammar.Grammar;
import org.jspecify.annotations.Nullable;

/** Watches the children of one element: the schema wants them in groups, one behind the other. */
public final class SchemaOrder {
    private static final String NAR = Bound.NAR;

    private final String parent;
    // Asked for when it is needed: what Stet wrote is in order, and the grammar takes a moment to load.
    private @Nullable Children children;
    private final Set<String> told = new HashSet<>();
    private int last = -1;
    private String lastName = "";

    private SchemaOrder(String parent) {
        this.parent = parent;
    }

    /** The children of an element of NewsML-G2. */
    public static SchemaOrder of(String parent) {
        return new SchemaOrder(parent);
    }

    /**
     * The next child: the name of the one that it should stand before and does not, once for each name; else null.
     *
     * @param name its local name; one that is not known here may stand anywhere
     */
    public @Nullable String next(String name) {
        if (children == null) {
            children = Grammar.power().children(new QName(NAR, parent));
        }
        QName child = new QName(NAR, name);
        OptionalInt order = children.knows(child) ? children.order(child) : OptionalInt.empty();
        if (order.isEmpty()) {
            return null;
        }
        if (order.getAsInt() < last) {
            return told.add(name) ? lastName : null;
        }
        last = order.getAsInt();
        lastName = name;
        return null;
    }
}
