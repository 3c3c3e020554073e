package news.stet.markup.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.namespace.QName;

/** Elements as they would be written, kept as trees. */
public final class ElementTree implements ElementWriter {
    private final List<Element> roots = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();

    /** The one element that a writing gives. */
    public static Element one(Consumer<ElementWriter> writing) {
        return all(writing).get(0);
    }

    /** The elements that a writing gives, one behind the other. */
    public static List<Element> all(Consumer<ElementWriter> writing) {
        ElementTree tree = new ElementTree();
        writing.accept(tree);
        return tree.roots;
    }

    @Override
    public void start(QName name, boolean mixed) {
        Element element = new Element(name);
        if (mixed) {
            element.mixed();
        }
        Element parent = open.peek();
        if (parent == null) {
            roots.add(element);
        } else {
            parent.add(element);
        }
        open.push(element);
    }

    @Override
    public void set(QName name, String value) {
        open.element().set(name, value);
    }

    @Override
    public void text(String text) {
        open.element().add(text);
    }

    @Override
    public void end() {
        open.pop();
    }
}
