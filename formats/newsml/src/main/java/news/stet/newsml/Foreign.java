package news.stet.newsml;

import java.util.List;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Element;
import news.stet.newsml.binding.Bindings;
import news.stet.newsml.binding.Bound;

/** What a bound element holds that has no place in the model: it is kept with the value, as XML. */
final class Foreign {
    private Foreign() {}

    /** A free element of either kind; a bound one is copied whole. */
    static Element free(Attributed element) {
        if (element instanceof Element free) {
            return free;
        }
        return Bindings.free((Bound) element);
    }

    static void keep(Attributed element, List<Object> others, String path, Reading reading) {
        reading.keepAttributes(path, element);
        for (Object other : others) {
            if (other instanceof org.w3c.dom.Element node) {
                reading.keep(path, Element.of(node, element.place()));
            }
        }
    }
}
