package news.stet.markup;

import java.util.Locale;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/** What an element is called and says of itself. Attributes that nobody takes are kept in the end. */
final class Attributes {
    private Attributes() {}

    /** The local name in lower case: old HTML has them in capitals. */
    static String name(Element element) {
        return element.name().getLocalPart().toLowerCase(Locale.ROOT);
    }

    /** Whether the source calls an element anything. */
    static boolean hasId(Element element) {
        return element.peek(XmlNames.ID) != null || element.peek(new QName("id")) != null;
    }

    /** What the source calls an element; an {@code id} beside another {@code xml:id} stays an attribute. */
    static @Nullable String takeId(Element element) {
        String id = element.take(XmlNames.ID);
        if (id == null) {
            return element.take("id");
        }
        if (id.equals(element.peek(new QName("id")))) {
            element.take("id");
        }
        return id;
    }

    /** The language an element says that it is in. */
    static @Nullable String takeLanguage(Element element) {
        String language = peek(element, XmlNames.LANG);
        if (language == null) {
            return filled(element, "lang");
        }
        element.take(XmlNames.LANG);
        if (language.equals(element.peek(new QName("lang")))) {
            element.take("lang");
        }
        return language;
    }

    /** An attribute that says something, left where it is. */
    static @Nullable String peek(Element element, QName name) {
        String value = element.peek(name);
        return value == null || value.isEmpty() ? null : value;
    }

    static @Nullable String peek(Element element, String name) {
        return peek(element, new QName(name));
    }

    /** Takes an attribute that says something. */
    static @Nullable String filled(Element element, String name) {
        return peek(element, name) == null ? null : element.take(name);
    }

    /** How many columns or rows a cell covers; what is no such number stays an attribute. */
    static int number(Element element, String name) {
        String text = peek(element, name);
        if (text == null || text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int number = Integer.parseInt(text);
        if (number > 0) {
            element.take(name);
        }
        return Math.max(number, 1);
    }
}
