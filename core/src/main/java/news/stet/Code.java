package news.stet;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of an open vocabulary, or the identity of a concept, kept as it was given (NewsML-G2 {@code @qcode},
 * {@code @uri}, {@code @literal}). Unknown codes are legal and survive.
 * <p>A qcode is split at its first colon. What its alias means is for the article's {@link Scheme}s to say: see
 * {@link Article#resolve(Code)}. Stet's own words are URIs, see {@link Vocabulary}, so that no foreign alias can pass
 * for them.
 *
 * @param form how the code was given
 * @param scheme the alias of a qcode, before its first colon; null for other forms, and for a faulty qcode without a
 *     colon
 * @param value the rest of a qcode, the URI or the literal, as given; never normalised
 */
public record Code(Form form, @Nullable String scheme, String value) {

    /** How a code was given. */
    public enum Form {
        /** An alias and a value, joined by a colon. */
        QCODE,
        /** A URI or IRI. */
        URI,
        /** A text that identifies something here and nowhere else. */
        LITERAL
    }

    /**
     * Checks the components.
     *
     * @throws InvalidValueException if a component breaks a rule of this type
     */
    public Code {
        Objects.requireNonNull(form, "form");
        Text.check(value, "value");
        if (scheme != null) {
            Text.check(scheme, "scheme");
            if (form != Form.QCODE) {
                throw new InvalidValueException(Violation.Rule.FORM, "scheme", "only a qcode has a scheme");
            }
            if (scheme.indexOf(':') >= 0) {
                throw new InvalidValueException(
                        Violation.Rule.FORM, "scheme", "a qcode splits at its first colon, found one in the alias");
            }
        } else if (value.isEmpty()) {
            throw new InvalidValueException(Violation.Rule.REQUIRED, "value", "must not be empty");
        } else if (form == Form.QCODE && value.indexOf(':') >= 0) {
            throw new InvalidValueException(Violation.Rule.FORM, "scheme", "a qcode splits at its first colon");
        }
    }

    /**
     * A qcode in one string.
     *
     * @param qcode alias, colon, value; split at the first colon; one without a colon is kept as a faulty qcode
     * @return the code
     * @throws InvalidValueException if it is empty or holds a character that XML 1.0 does not allow
     */
    public static Code qcode(String qcode) {
        int colon = qcode.indexOf(':');
        return colon < 0
                ? new Code(Form.QCODE, null, qcode)
                : new Code(Form.QCODE, qcode.substring(0, colon), qcode.substring(colon + 1));
    }

    /**
     * A qcode in two parts.
     *
     * @param alias the alias, without colon
     * @param value the value
     * @return the code
     * @throws InvalidValueException if the alias has a colon
     */
    public static Code qcode(String alias, String value) {
        return new Code(Form.QCODE, alias, value);
    }

    /**
     * A URI.
     *
     * @param uri the URI, as given
     * @return the code
     * @throws InvalidValueException if it is empty
     */
    public static Code uri(String uri) {
        return new Code(Form.URI, null, uri);
    }

    /**
     * A literal.
     *
     * @param literal the text, as given
     * @return the code
     * @throws InvalidValueException if it is empty
     */
    public static Code literal(String literal) {
        return new Code(Form.LITERAL, null, literal);
    }

    /**
     * The code as one string: a qcode with its colon, a URI, a literal.
     *
     * @return the text as it was given
     */
    public String text() {
        return scheme == null ? value : scheme + ":" + value;
    }

    /**
     * The code as a URI.
     *
     * @return the URI, or empty if this is no URI or not a well-formed one
     */
    public Optional<URI> asUri() {
        return form == Form.URI ? Uris.parse(value) : Optional.empty();
    }

    /** The text of the code, and for words of Stet the word alone; for messages, not for parsing. */
    @Override
    public String toString() {
        return Vocabulary.wordOf(this).orElseGet(this::text);
    }
}
