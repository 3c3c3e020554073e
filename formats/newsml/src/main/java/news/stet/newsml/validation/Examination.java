package news.stet.newsml.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.validation.Schema;
import news.stet.io.ArticleFormatException;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlInput;
import news.stet.newsml.grammar.Atom;
import news.stet.newsml.grammar.Finding;
import news.stet.newsml.grammar.Grammar;
import news.stet.newsml.grammar.Rule;
import news.stet.newsml.grammar.Walk;
import org.jspecify.annotations.Nullable;

/**
 * One pass through one document. The elements that are open are in memory, the identifiers, and the guids of a message's
 * items: nothing else grows with it.
 */
public final class Examination implements Walk.Listener {
    static final Set<String> ITEMS =
            Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");
    private static final Set<String> TEXTS = Set.of("embargoed", "expires");

    private final Findings findings;
    private final List<Check> checks;
    private final Walk walk = new Walk(Grammar.power(), this);
    private final @Nullable SchemaPass schema;
    private @Nullable Open open;

    /**
     * Of one document.
     *
     * @param findings what takes note
     * @param schema the official schema, whose verdict counts then; null for the grammar
     * @param aliases those that are known whatever a document declares
     */
    public Examination(Findings findings, @Nullable Schema schema, Predicate<String> aliases) {
        this.findings = findings;
        this.schema = schema == null ? null : new SchemaPass(schema, findings);
        this.checks = List.of(
                new Identity(findings),
                new Moments(findings),
                new Aliases(findings, aliases),
                new Globe(findings),
                new Ranks(findings),
                new Targets(findings));
    }

    /** Reads the document to its end, or to where it is no XML any more. */
    public void run(InputStream stream, @Nullable String source) throws IOException {
        try {
            XmlInput in = new XmlInput(stream, source);
            in.end(); // nothing of it is held, however long it is
            while (in.getEventType() != XMLStreamConstants.END_DOCUMENT) {
                step(in);
            }
            in.warnings().forEach(findings::add);
            walk.finish();
            if (schema != null) {
                schema.finish();
            }
            checks.forEach(Check::finish);
        } catch (ArticleFormatException e) {
            e.problems().forEach(findings::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | StackOverflowError e) {
            // A parser that gives up in its own way: what it says is of no use to anybody.
            Place place = open == null ? Place.NONE : open.place();
            findings.add(Problem.error(ProblemCodes.SYNTAX, place.in(source), "cannot be read any further as XML"));
        }
    }

    private void step(XmlInput in) {
        switch (in.next()) {
            case XMLStreamConstants.START_ELEMENT -> start(in);
            case XMLStreamConstants.END_ELEMENT -> end(in);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (open != null) {
                    text(open, in.getText());
                }
            }
            default -> {}
        }
    }

    private void start(XmlInput in) {
        Map<QName, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            attributes.put(
                    new QName(namespace == null ? "" : namespace, in.getAttributeLocalName(i)),
                    in.getAttributeValue(i));
        }
        QName name = in.getName();
        Place at = in.place();
        walk.start(name, attributes, at, prefix -> in.getNamespaceURI(prefix) != null);
        Open element = new Open(name, attributes, new Place(at.line(), at.column(), walk.path()), open);
        open = element;
        if (schema != null) {
            schema.start(in, element);
        }
        if (isItem(element)) {
            checks.forEach(check -> check.startItem(element));
        }
        checks.forEach(check -> check.start(element));
    }

    private static boolean isItem(Open element) {
        return element.isOfStandard()
                && ITEMS.contains(element.name().getLocalPart())
                && (element.parent() == null || element.isIn("itemSet"));
    }

    private void text(Open element, String text) {
        walk.text(text);
        if (schema != null) {
            schema.text(text);
        }
        if (TEXTS.contains(element.name().getLocalPart())) {
            element.text().append(text);
        }
    }

    private void end(XmlInput in) {
        walk.end();
        Open element = open;
        if (element == null) {
            return;
        }
        if (schema != null) {
            schema.end(in, element);
        }
        checks.forEach(check -> check.end(element));
        if (isItem(element)) {
            checks.forEach(check -> check.endItem(element));
        }
        open = element.parent();
    }

    @Override
    public void finding(Finding finding) {
        if (schema == null) {
            findings.add(finding.rule(), finding.place(), finding.message(), finding.hint());
        } else if (finding.rule() == Rule.REFERENCE) {
            schema.reference(finding);
        }
    }

    @Override
    public void atom(Atom atom, String text, Place place) {
        checks.forEach(check -> check.atom(atom, text, place));
    }
}
