package news.stet.newsml.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Element;

/** What may stand in an element, and in which order. Immutable. */
public final class Children {
    private final Grammar grammar;
    private final Type type;
    private final QName parent;

    Children(Grammar grammar, Type type, QName parent) {
        this.grammar = grammar;
        this.type = type;
        this.parent = parent;
    }

    /** Whether a child of this name is known here; one that merely passes as foreign is not. */
    public boolean knows(QName child) {
        return type.model().named(child) != null;
    }

    /** Whether a child of this name may stand here, known or not. */
    public boolean allows(QName child) {
        return type.model().anywhere(child) != Model.NONE;
    }

    /**
     * Where a child of this name stands among the others: behind those of a smaller order, before those of a greater.
     * Those of one order may be mixed as one likes. Empty if none of this name may stand here.
     */
    public OptionalInt order(QName child) {
        int at = type.model().anywhere(child);
        return at == Model.NONE
                ? OptionalInt.empty()
                : OptionalInt.of(type.model().order(at));
    }

    /** Whether more than one child of this name may stand here. */
    public boolean isRepeatable(QName child) {
        int at = type.model().anywhere(child);
        return at != Model.NONE && type.model().isRepeatable(at);
    }

    /**
     * Where to insert a child so that the order holds: behind the last of those that are not to stand after it. Children
     * that may not stand here at all do not count.
     *
     * @param siblings the names of those that are there
     * @param child the name of the one to come
     * @return an index into the siblings, from 0 to their number
     */
    public int insertAt(List<QName> siblings, QName child) {
        int mine = order(child).orElse(Integer.MAX_VALUE);
        for (int i = siblings.size(); i > 0; i--) {
            OptionalInt other = order(siblings.get(i - 1));
            if (other.isPresent() && other.getAsInt() <= mine) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Checks one child as if it stood where it belongs; references that lead out of it are not followed.
     *
     * @param child the child
     * @param prefixes whether a namespace prefix that the child does not declare is declared
     */
    public List<Finding> check(Element child, Predicate<String> prefixes) {
        List<Finding> findings = new ArrayList<>();
        Walk walk = new Walk(grammar, findings::add);
        walk.within(parent, type);
        Grammar.walk(walk, child, prefixes);
        return Grammar.sorted(findings);
    }
}
