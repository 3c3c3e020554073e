package news.stet.newsml.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import news.stet.Text;
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

    private final Findings findings;
    private final ValidatorHandler handler;
    private final List<Finding> references = new ArrayList<>();
    private final Set<String> dangling = new LinkedHashSet<>();
    private @Nullable Open element;
    private @Nullable Open root;
    private boolean told; // that the value of the element or attribute is wrong
    private boolean started;

    SchemaPass(Schema schema, Findings findings) {
        this.findings = findings;
        this.handler = schema.newValidatorHandler();
        handler.setErrorHandler(this);
    }

    void start(XmlInput in, Open opened) {
        element = opened;
        told = false;
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

    void end(XmlInput in, Open ended) {
        element = ended;
        told = false;
        try {
            handler.endElement(
                    orEmpty(in.getNamespaceURI()), in.getLocalName(), qualified(in.getPrefix(), in.getLocalName()));
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
        Place otherwise = root == null ? Place.NONE : root.place();
        dangling.forEach(id -> tellDangling(id, otherwise));
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
        SchemaWords words = SchemaWords.of(String.valueOf(exception.getMessage()));
        if (element == null || (words.isEcho() && told)) {
            return;
        }
        if (words.isDangling()) {
            dangling.add(
                    words.quoted().isEmpty()
                            ? ""
                            : words.quoted().get(words.quoted().size() - 1));
            root = element;
            return;
        }
        told = true;
        findings.add(words.rule(), words.place(element), words.message(element), null);
    }

    /** A schema tells of it when all is over, and not where: the walk knows. */
    private void tellDangling(String id, Place otherwise) {
        List<Finding> known = references.stream()
                .filter(finding -> finding.message().contains(" " + Text.quote(id) + ","))
                .toList();
        known.forEach(finding -> findings.add(finding.rule(), finding.place(), finding.message(), finding.hint()));
        if (known.isEmpty()) {
            findings.add(
                    Rule.REFERENCE,
                    otherwise,
                    "found a reference to " + Text.quote(id) + ", expected the identifier of an element",
                    null);
        }
    }

    @Override
    public void fatalError(SAXParseException exception) {
        error(exception);
    }
}
