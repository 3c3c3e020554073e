package news.stet.newsml;

import javax.xml.namespace.QName;
import news.stet.Span;
import news.stet.markup.BodyHost;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * The article that somebody else's text is read for.
 *
 * @param path which of its lists the blocks are for
 * @param language its main language, or null
 * @param whole whether the source is kept as it stood ({@link Original}), so that nothing of it is lost
 */
record ForeignBody(Reading reading, String path, @Nullable String language, boolean whole) implements BodyHost {
    @Override
    public void leftOut(Place place, String message) {
        if (!whole) {
            BodyHost.super.leftOut(place, message);
        }
    }

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
        reading.remember(path + "/" + block, place);
        reading.remember(path + "/" + index, place);
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
