package news.stet.newsml;

import static news.stet.newsml.Namespaces.constant;
import static news.stet.newsml.Namespaces.stet;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import news.stet.Code;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.Violation;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Attribute;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Lexical;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that hold one code: {@code qcode}, {@code uri} and {@code literal}, or {@code type} and {@code typeuri},
 * and so on. What none of them can hold exactly stands beside them in an attribute of Stet, which counts as long as it
 * still says what they show.
 *
 * @param qcode the attribute for qcodes, or null
 * @param uri the attribute for URIs, or null
 * @param literal the attribute for literals, or null
 * @param exact the attribute of Stet
 * @param notation how a code stands in that one
 */
record CodeSlot(
        @Nullable String qcode,
        @Nullable String uri,
        @Nullable String literal,
        QName exact,
        CodeNotation notation) {
    private static final String QCODE = "an alias, a colon and a code without blanks";
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");

    static final CodeSlot IDENTITY =
            new CodeSlot("qcode", "uri", "literal", constant(stet("identity")), CodeNotation.PLAIN);
    static final CodeSlot QUALIFIED =
            new CodeSlot("qcode", "uri", null, constant(stet("identity")), CodeNotation.PLAIN);
    static final CodeSlot TYPE = pair("type");
    static final CodeSlot ROLE = pair("role");
    static final CodeSlot REL = pair("rel");
    static final CodeSlot SEVERITY = pair("severity");
    static final CodeSlot TYPE_BESIDE = new CodeSlot(null, null, null, constant(stet("type")), CodeNotation.PLAIN);
    static final CodeSlot ROLE_BESIDE = new CodeSlot(null, null, null, constant(stet("role")), CodeNotation.PLAIN);

    private static CodeSlot pair(String name) {
        return new CodeSlot(name, name + "uri", null, constant(stet(name)), CodeNotation.PLAIN);
    }

    /** An attribute of an element of Stet, where any code stands in its notation. */
    static CodeSlot own(String name, @Nullable Vocabulary vocabulary) {
        return new CodeSlot(
                null,
                null,
                null,
                constant(new QName(name)),
                vocabulary == null ? CodeNotation.PLAIN : CodeNotation.of(vocabulary));
    }

    /** An attribute of Stet on an element of NewsML. */
    static CodeSlot beside(String name, @Nullable Vocabulary vocabulary) {
        return new CodeSlot(
                null,
                null,
                null,
                constant(stet(name)),
                vocabulary == null ? CodeNotation.PLAIN : CodeNotation.of(vocabulary));
    }

    /** What the standard's attributes show of a code. */
    record Shown(String attribute, String value) {}

    @Nullable
    Shown shown(@Nullable Code code) {
        if (code == null) {
            return null;
        }
        if (qcode == null && uri == null && literal == null) {
            return null;
        }
        String text = code.text();
        if (qcode != null && code.form() == Code.Form.QCODE && Lexical.isQcode(text)) {
            return new Shown(qcode, text);
        }
        if (uri != null && code.form() == Code.Form.URI && Lexical.isUri(text)) {
            return new Shown(uri, text);
        }
        return literal == null ? null : new Shown(literal, Lexical.normalized(text));
    }

    /** What the standard's attributes show of a code, for those that are shown again and again. */
    @Nullable
    Attribute attribute(Code code) {
        Shown shown = shown(code);
        return shown == null ? null : new Attribute(shown.attribute, shown.value);
    }

    void show(Tag element, @Nullable Code code) {
        if (code != null) {
            shows(element, code);
        }
    }

    void write(Tag element, @Nullable Code code) {
        if (code != null && !shows(element, code)) {
            element.set(exact, notation.write(code));
        }
    }

    /** Shows one code and means another, or none. */
    void write(Tag element, @Nullable Code code, @Nullable Code visible) {
        show(element, visible);
        Shown shown = shown(visible);
        if (code != null && (shown == null || !code.equals(code(shown)))) {
            element.set(exact, notation.write(code));
        }
    }

    /** Shows a code, if it can be shown; whether it comes back from that. */
    private boolean shows(Tag element, Code code) {
        Shown shown = shown(code);
        if (shown == null) {
            return false;
        }
        element.set(shown.attribute, shown.value);
        // A qcode or URI is shown as it is or not at all, and a literal that folds to something else is another one.
        return !shown.attribute.equals(literal)
                || (code.form() == Code.Form.LITERAL && shown.value.equals(code.value()));
    }

    @Nullable
    Code read(Attributed element, Reading reading) {
        Shown shown = take(element, reading);
        Code visible = shown == null ? null : code(shown);
        String beside = element.take(exact);
        if (beside == null) {
            return visible;
        }
        Code code;
        try {
            code = notation.read(beside);
        } catch (InvalidValueException e) {
            Violation violation = e.violations().get(0);
            reading.fault(
                    violation.rule().name(), element.place().inside("@" + exact.getLocalPart()), violation.message());
            return visible;
        }
        Shown expected = shown(code);
        if (shown != null && !shown.equals(expected)) {
            reading.stale(
                    element.place().inside("@" + shown.attribute),
                    "was edited: it is " + Text.quote(shown.value) + ", where Stet's own attribute has "
                            + Text.quote(beside) + "; the former was taken");
            return visible;
        }
        return code;
    }

    private @Nullable Shown take(Attributed element, Reading reading) {
        for (String name : new String[] {qcode, uri, literal}) {
            String value = name == null ? null : element.take(name);
            if (name == null || value == null || value.isEmpty()) {
                if (value != null && !reading.own()) {
                    Place place = element.place().inside("@" + name);
                    if (name.equals(qcode)) {
                        reading.odd(place, value, QCODE);
                    } else {
                        reading.warn(ProblemCodes.EMPTY, place, "is empty");
                    }
                }
                continue;
            }
            if (reading.own()) {
                return new Shown(name, value);
            }
            String plain = value.strip();
            if (name.equals(qcode)) {
                check(plain, value, element, reading);
            }
            if (!plain.isEmpty()) {
                return new Shown(name, name.equals(literal) ? value : plain);
            }
        }
        return null;
    }

    /** White space around a code is no part of it: with it, nobody would see that an item was canceled. */
    private void check(String plain, String given, Attributed element, Reading reading) {
        Place place = element.place().inside("@" + qcode);
        if (!plain.equals(given) && !plain.isEmpty()) {
            reading.warn(
                    ProblemCodes.REPAIRED,
                    place,
                    "must be " + QCODE + ", found " + Text.quote(given) + "; the white space around it was left out");
        }
        boolean list = exact.equals(ROLE.exact); // most roles are lists in the schema
        if (!(list ? Stream.of(SPACE.split(plain)) : Stream.of(plain)).allMatch(Lexical::isQcode)) {
            reading.odd(place, plain, QCODE);
        }
    }

    private Code code(Shown shown) {
        String value = shown.value;
        if (shown.attribute.equals(qcode)) {
            // Some are lists in the schema, and one is what the model has.
            return Code.qcode(value);
        }
        return shown.attribute.equals(uri) ? Code.uri(value) : Code.literal(value);
    }
}
