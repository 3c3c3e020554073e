package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/** A document that is a {@code conceptItem} or a {@code knowledgeItem}, or a {@code newsMessage} that may hold some. */
final class KnowledgeInput implements Closeable {
    private final XmlInput in;
    private final Findings findings;
    private final boolean message;
    private boolean inItems;
    private boolean done;

    KnowledgeInput(InputStream stream, @Nullable String source, boolean strict) throws IOException {
        this.findings = new Findings(strict);
        XmlInput opened = NewsmlReader.located(source, null, () -> NewsmlReader.open(stream, source, Limits.USUAL));
        opened.end(); // concepts are read one by one, and there may be very many
        this.in = opened;
        this.message = step(() -> {
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            }
            in.warnings().forEach(findings::note);
            return root();
        });
    }

    /** Nothing but what the door promises comes out, and nothing more after it. */
    <T> T step(Supplier<T> step) throws IOException {
        boolean read = false;
        try {
            T result = NewsmlReader.located(in.source(), in, step);
            read = true;
            return result;
        } finally {
            done |= !read;
        }
    }

    XmlInput xml() {
        return in;
    }

    List<Problem> problems() {
        return findings.problems(in.source());
    }

    Map<String, Long> passedOver() {
        return findings.passedOver();
    }

    /** Reads a part of the document, which says what was mended in it. */
    <T> T part(Function<List<Problem>, T> reading) throws IOException {
        return step(() -> {
            List<Problem> found = new ArrayList<>();
            T part;
            try {
                part = reading.apply(found);
            } catch (ArticleFormatException e) {
                throw findings.refused(found, e);
            }
            findings.tell(found);
            return part;
        });
    }

    private boolean root() {
        QName name = in.getName();
        if (KnowledgeItemReader.isItem(name)) {
            return false;
        }
        if (name.equals(nar("newsMessage"))) {
            return true;
        }
        String local = name.getLocalPart();
        String namespace = name.getNamespaceURI();
        boolean known = KnowledgeItemReader.isItem(nar(local)) || local.equals("newsMessage");
        if (known) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.NAMESPACE,
                    in.place().in(in.source()),
                    "the root is " + local + " of the namespace " + Text.quote(namespace) + ", expected "
                            + Text.quote(Namespaces.NAR),
                    "add xmlns=\"" + Namespaces.NAR + "\"."));
        }
        throw new ArticleFormatException(Problem.error(
                ProblemCodes.UNKNOWN,
                in.place().in(in.source()),
                "the root is " + Text.quote(local) + "; expected conceptItem, knowledgeItem or newsMessage",
                name.equals(nar("newsItem"))
                        ? "NewsmlFormat reads the article of a newsItem."
                        : "of the items of NewsML-G2, these hold concepts."));
    }

    /** Moves to the start of the next item that holds concepts; false at the end of the document. */
    boolean toItem() throws IOException {
        return !done && step(this::advance);
    }

    private boolean advance() {
        if (!message && !inItems) {
            inItems = true;
            return true;
        }
        if (!inItems) {
            inItems = true;
            enter();
        } else if (in.getEventType() == XMLStreamConstants.END_ELEMENT) {
            in.next(); // of the item before
        }
        while (message && in.getEventType() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            } else if (KnowledgeItemReader.isItem(in.getName())) {
                return true;
            } else {
                pass();
            }
        }
        // What is behind the items must be well-formed too.
        while (in.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            in.next();
        }
        done = true;
        return false;
    }

    private void enter() {
        in.next();
        while (in.getEventType() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            } else if (in.getName().equals(nar("itemSet"))) {
                in.next();
                return;
            } else if (in.getName().equals(nar("header"))) {
                in.skip();
            } else {
                pass();
            }
        }
    }

    private void pass() {
        String kind = Namespaces.show(in.getName());
        String guid = in.getAttributeValue(null, "guid");
        findings.passedOver(
                kind,
                Problem.warning(
                        ProblemCodes.UNKNOWN,
                        in.place().in(in.source()),
                        "the item " + Text.quote(kind)
                                + (guid == null ? " without a guid" : ", guid " + Text.quote(guid))
                                + ", holds no concepts; it was passed over"
                                + (in.getName().equals(nar("newsItem")) ? "; NewsmlFormat reads its article" : "")));
        in.skip();
    }

    @Override
    public void close() throws IOException {
        NewsmlReader.located(in.source(), in, () -> {
            in.close();
            return true;
        });
    }
}
