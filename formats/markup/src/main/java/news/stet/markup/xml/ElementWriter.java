package news.stet.markup.xml;

import javax.xml.namespace.QName;

/**
 * Where elements go in the order of a document: into one ({@link XmlOutput}), or into a tree for those who look at it
 * first ({@link ElementTree}). Attributes are those of the element that was opened last, before anything else is in it.
 */
public interface ElementWriter extends Tag {
    /**
     * Opens an element.
     *
     * @param mixed whether white space in it counts, so that none may be added
     */
    void start(QName name, boolean mixed);

    /** Opens an element of which white space does not count. */
    default void start(QName name) {
        start(name, false);
    }

    /** Adds text to the element that is open. */
    void text(String text);

    /** Closes the element that is open. */
    void end();

    /** Writes an element that holds text alone. */
    default void element(QName name, String text) {
        start(name, false);
        text(text);
        end();
    }
}
