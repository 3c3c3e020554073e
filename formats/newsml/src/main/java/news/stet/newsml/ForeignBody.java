package news.stet.newsml;

import javax.xml.namespace.QName;
import news.stet.Span;
import news.stet.markup.BodyHost;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/** The item that somebody else's body is read for. */
record ForeignBody(Reading reading, @Nullable String language) implements BodyHost {
    @Override
    public String id(@Nullable String wanted, String kind, Place place) {
        return reading.ids().block(wanted, kind, place);
    }

    @Override
    public void warn(String code, Place place, String message) {
        reading.warn(code, place, message);
    }

    @Override
    public void keep(Element element) {
        reading.keep("", element);
    }

    @Override
    public void placed(String block, int index, Place place) {
        reading.remember("body/" + block, place);
        reading.remember("body/" + index, place);
    }

    @Override
    public void anchored(String id, Span span) {
        reading.ids().anchor(id, span);
    }

    @Override
    public String show(QName name) {
        return Namespaces.show(name);
    }
}
