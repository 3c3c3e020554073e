package news.stet.newsml.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import news.stet.Text;
import news.stet.io.Problem.Severity;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlInput;
import news.stet.newsml.grammar.Finding;
import news.stet.newsml.grammar.Rule;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Hands a document on to a schema, and says what that says in our words, with the places that it does not know. */
final class SchemaPass implements ErrorHandler {
    private static final Pattern MESSAGE = Pattern.compile("([a-zA-Z-]+[.0-9a-zA-Z-]*): (.*)", Pattern.DOTALL);
    private static final Pattern DANGLING = Pattern.compile(".*IDREF ['\"‘’“”„»«](.+)['\"‘’“”„»«].*", Pattern.DOTALL);

    private static final int LENGTH = 400;

    private final Findings findings;
    private final ValidatorHandler handler;
    private final List<Finding> references = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private Place place = Place.NONE;
    private boolean started;

    SchemaPass(Schema schema, Findings findings) {
        this.findings = findings;
        this.handler = schema.newValidatorHandler();
        handler.setErrorHandler(this);
    }

    void start(XmlInput in, Open element) {
        place = element.place();
        said.clear();
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String local = in.getAttributeLocalName(i);
            attributes.addAttribute(
                    orEmpty(in.getAttributeNamespace(i)),
                    local,
                    qualified(in.getAttributePrefix(i), local),
                    "CDATA",
                    in.getAttributeValue(i));
        }
        try {
            if (!started) {
                started = true;
                handler.startDocument();
            }
            for (int i = 0; i < in.getNamespaceCount(); i++) {
                handler.startPrefixMapping(orEmpty(in.getNamespacePrefix(i)), orEmpty(in.getNamespaceURI(i)));
            }
            handler.startElement(
                    orEmpty(in.getNamespaceURI()),
                    in.getLocalName(),
                    qualified(in.getPrefix(), in.getLocalName()),
                    attributes);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(String text) {
        try {
            handler.characters(text.toCharArray(), 0, text.length());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    void end(XmlInput in, Open element) {
        place = element.place();
        said.clear();
        try {
            handler.endElement(
                    orEmpty(in.getNamespaceURI()),
                    in.getLocalName(),
                    qualified(in.getPrefix(), in.getLocalName()));
            for (int i = 0; i < in.getNamespaceCount(); i++) {
                handler.endPrefixMapping(orEmpty(in.getNamespacePrefix(i)));
            }
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    void finish() {
        try {
            handler.endDocument();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a reference stands that leads nowhere: a schema tells of it when all is over. */
    void reference(Finding finding) {
        references.add(finding);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String qualified(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) {
        Matcher matcher = MESSAGE.matcher(String.valueOf(exception.getMessage()));
        String key = matcher.matches() ? matcher.group(1) : "";
        String message = matcher.matches() ? matcher.group(2) : "is not valid";
        if (key.equals("cvc-id.1")) {
            dangling(message);
            return;
        }
        Rule rule = rule(key, message);
        // That the attribute or element is wrong because its value is says nothing new.
        boolean echo = key.equals("cvc-attribute.3") || key.startsWith("cvc-type.3.1.3") || key.startsWith("cvc-complex-type.2.2");
        if (echo && !said.isEmpty()) {
            return;
        }
        said.add(key);
        findings.add(rule.name(), Severity.ERROR, place, "the schema says: " + shown(message), null);
    }

    private void dangling(String message) {
        Matcher matcher = DANGLING.matcher(message);
        if (matcher.matches()) {
            String quoted = Text.quote(matcher.group(1));
            List<Finding> known = references.stream()
                    .filter(finding -> finding.message().contains(" " + quoted + ","))
                    .toList();
            known.forEach(finding -> findings.add(
                    Rule.REFERENCE.name(), Severity.ERROR, finding.place(), finding.message(), finding.hint()));
            if (!known.isEmpty()) {
                return;
            }
        }
        findings.add(Rule.REFERENCE.name(), Severity.ERROR, place, "the schema says: " + shown(message), null);
    }

    /** It quotes what it was given. */
    private static String shown(String message) {
        String cut = message.length() > LENGTH ? message.substring(0, LENGTH) + "…" : message;
        StringBuilder text = new StringBuilder();
        cut.strip().codePoints().forEach(c -> text.appendCodePoint(isPlain(c) ? c : ' '));
        return text.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static Rule rule(String key, String message) {
        return switch (key) {
            case "cvc-elt.1", "cvc-elt.1.a" -> Rule.ROOT;
            case "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i", "cvc-complex-type.2.4.j" -> Rule.ELEMENT_MISSING;
            case "cvc-complex-type.2.3" -> Rule.TEXT_MISPLACED;
            case "cvc-complex-type.3.2.2", "cvc-complex-type.3.2.1", "cvc-elt.3.1", "cvc-elt.4.2" -> Rule.ATTRIBUTE_UNKNOWN;
            case "cvc-complex-type.4" -> Rule.ATTRIBUTE_MISSING;
            case "cvc-complex-type.5.1", "cvc-complex-type.5.2" -> Rule.ID_SECOND;
            case "cvc-id.2" -> Rule.ID_DUPLICATE;
            case "cvc-pattern-valid" -> message.contains("[\\S ]*") ? Rule.LINE_BREAK : Rule.VALUE;
            default -> key.startsWith("cvc-complex-type.2") ? Rule.ELEMENT_UNKNOWN : Rule.VALUE;
        };
    }

    @Override
    public void fatalError(SAXParseException exception) {
        error(exception);
    }
}
