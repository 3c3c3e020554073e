package news.stet.newsml.validation;

import news.stet.markup.xml.Place;
import news.stet.newsml.grammar.Atom;

/** Rules that belong together. Told of a document as it goes by. */
interface Check {
    /** An element starts. */
    default void start(Open element) {}

    /** It ends. */
    default void end(Open element) {}

    /** A value of a type that means something. */
    default void atom(Atom atom, String text, Place place) {}

    /** An item starts, the document itself or one of a message. */
    default void startItem(Open item) {}

    /** It ends. */
    default void endItem(Open item) {}

    /** The document ends. */
    default void finish() {}
}
