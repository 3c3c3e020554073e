package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.stet;

import java.util.function.Predicate;
import javax.xml.namespace.QName;
import news.stet.Text;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Tag;
import news.stet.markup.xml.XmlNames;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of the standard, and the attribute of Stet that holds what it may not.
 *
 * @param name the attribute
 * @param exact the attribute of Stet
 * @param fits what is written into the standard's: never more than the schema lets in
 * @param faulty what the schema does not let into it, in what others wrote
 * @param expected what it does let in, in words
 */
record AttributeSlot(QName name, QName exact, Predicate<String> fits, Predicate<String> faulty, String expected) {
    static final AttributeSlot LANGUAGE = new AttributeSlot(
            XmlNames.LANG,
            constant(stet("lang")),
            Lexical::isLanguage,
            language -> !language.isEmpty() && !Lexical.isLanguage(language.strip()),
            "a language tag such as en-GB");
    static final AttributeSlot HREF = of("href", Lexical::isReference, address -> false, "an address");
    static final AttributeSlot VERSION = of("version", Lexical::isPositive, AttributeSlot::isNoVersion, "1, 2, 3 …");
    static final AttributeSlot JOB_TITLE = of(
            "jobtitle",
            Lexical::isQcode,
            title -> !Lexical.isQcode(title),
            "an alias, a colon and a code without blanks");

    private static AttributeSlot of(String name, Predicate<String> fits, Predicate<String> faulty, String expected) {
        return new AttributeSlot(constant(new QName(name)), constant(stet(name)), fits, faulty, expected);
    }

    /** With a sign or zeros in front it is one all the same. */
    private static boolean isNoVersion(String text) {
        String digits = text.strip();
        int start = digits.startsWith("+") ? 1 : 0;
        return digits.length() == start
                || digits.chars().skip(start).anyMatch(c -> c < '0' || c > '9')
                || digits.chars().skip(start).allMatch(c -> c == '0');
    }

    void write(Tag element, @Nullable String value) {
        if (value != null) {
            element.set(fits.test(value) ? name : exact, value);
        }
    }

    @Nullable
    String read(Attributed element, Reading reading) {
        String visible = element.take(name);
        String beside = element.take(exact);
        if (visible != null && faulty.test(visible)) {
            reading.odd(element.place().inside("@" + name.getLocalPart()), visible, expected);
        }
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
