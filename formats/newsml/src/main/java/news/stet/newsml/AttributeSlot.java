package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.util.function.Predicate;
import javax.xml.namespace.QName;
import news.stet.Text;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of the standard, and the attribute of Stet that holds what it may not.
 *
 * @param name the attribute
 * @param exact the attribute of Stet
 * @param fits what the schema lets into the standard's
 */
record AttributeSlot(QName name, QName exact, Predicate<String> fits) {
    static final AttributeSlot LANGUAGE = new AttributeSlot(XmlNames.LANG, stet("lang"), Lexical::isLanguage);
    static final AttributeSlot HREF = of("href", Lexical::isReference);
    static final AttributeSlot VERSION = of("version", Lexical::isPositive);
    static final AttributeSlot JOB_TITLE = of("jobtitle", Lexical::isQcode);

    private static AttributeSlot of(String name, Predicate<String> fits) {
        return new AttributeSlot(new QName(name), stet(name), fits);
    }

    void write(Attributed element, @Nullable String value) {
        if (value != null) {
            element.set(fits.test(value) ? name : exact, value);
        }
    }

    @Nullable
    String read(Attributed element, Reading reading) {
        String visible = element.take(name);
        String beside = element.take(exact);
        if (visible != null && visible.isEmpty()) {
            visible = null;
        }
        if (visible != null && beside != null) {
            reading.stale(
                    element.place().inside("@" + name.getLocalPart()),
                    "was added: it is " + Text.quote(visible) + ", where Stet's own attribute has " + Text.quote(beside)
                            + "; the former was taken");
        }
        return visible != null ? visible : beside;
    }
}
