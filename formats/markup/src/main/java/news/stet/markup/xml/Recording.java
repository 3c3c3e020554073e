package news.stet.markup.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;

/** A copy of an element, made of the events of a reader. */
final class Recording {
    private final Deque<Element> open = new ArrayDeque<>();

    /** With an element that has started, and is complete once this is no longer open. */
    Element begin(Element root) {
        open.push(root);
        return root;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Takes what a reader has just read. */
    void take(int event, XmlInput in) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                Element child = in.started();
                open.element().add(child);
                open.push(child);
            }
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                open.element().add(in.getText());
            default -> {} // is not kept
        }
    }

    /** Leaves it incomplete. */
    void end() {
        open.clear();
    }
}
