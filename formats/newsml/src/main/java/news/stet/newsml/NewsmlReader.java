package news.stet.newsml;

import static news.stet.newsml.Namespaces.NAR;
import static news.stet.newsml.Namespaces.nar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import news.stet.Article;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.ArticleReader;
import news.stet.io.BadRecord;
import news.stet.io.Envelope;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Position;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/** A {@code newsItem}, or a {@code newsMessage} item by item: one of them in memory. */
final class NewsmlReader implements ArticleReader {
    private final XmlInput in;
    private final Findings findings;
    private final boolean message;
    private Envelope envelope = Envelope.NONE;
    private boolean inItems;
    private boolean done;
    // Those given out and the bad ones.
    private long articles;
    private Location location = Location.UNKNOWN;
    private @Nullable ArticleFormatException failure;

    NewsmlReader(InputStream stream, @Nullable String source, Options options) throws IOException {
        this.findings = new Findings(options.strict());
        XmlInput opened = located(source, null, () -> open(stream, source, options.limits()));
        this.in = opened;
        this.message = located(source, in, () -> {
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            }
            return root();
        });
        in.warnings().forEach(findings::note);
    }

    static XmlInput open(InputStream stream, @Nullable String source, Limits limits) {
        try {
            XmlInput in = new XmlInput(stream, source, limits);
            in.unscope(Namespaces.STET); // every message of ours declares its prefix, whatever is in it
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing but what the door promises comes out. */
    static <T> T located(@Nullable String source, @Nullable XmlInput in, Supplier<T> step) throws IOException {
        try {
            return step.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ArticleFormatException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            Place place = in == null ? Place.NONE : in.place();
            throw new ArticleFormatException(
                    List.of(Problem.error(ProblemCodes.SYNTAX, place.in(source), "cannot be read as NewsML-G2")), e);
        }
    }

    /** Whether the root is a message; refuses all roots but two. */
    private boolean root() {
        QName name = in.getName();
        if (name.equals(nar("newsItem"))) {
            return false;
        }
        if (name.equals(nar("newsMessage"))) {
            String format = in.getAttributeValue(Namespaces.STET, "format");
            ModelItem.check(format, "message", in.place().in(in.source()));
            return true;
        }
        String local = name.getLocalPart();
        String namespace = name.getNamespaceURI();
        if (local.equals("NewsML")) {
            throw refuse(
                    ProblemCodes.VERSION,
                    "this is NewsML 1, another format than NewsML-G2, and is not read",
                    "ask for the feed in NewsML-G2.");
        }
        if (local.equals("newsItem") || local.equals("newsMessage")) {
            throw refuse(
                    ProblemCodes.NAMESPACE,
                    "the root is " + local + " of the namespace " + Text.quote(namespace) + ", expected "
                            + Text.quote(NAR),
                    "add xmlns=\"" + NAR + "\".");
        }
        throw refuse(
                ProblemCodes.UNKNOWN,
                "the root is " + Text.quote(local) + holds(name) + "; expected newsItem or newsMessage",
                KnowledgeItemReader.isItem(name)
                        ? "KnowledgeFormat reads the entities of a " + local + "."
                        : "of the items of NewsML-G2, newsItem alone is read.");
    }

    private static String holds(QName root) {
        if (KnowledgeItemReader.isItem(root)) {
            return ", which holds entities and no article";
        }
        return root.getNamespaceURI().equals(NAR) ? ", which holds no article" : "";
    }

    private ArticleFormatException refuse(String code, String message, String hint) {
        return new ArticleFormatException(Problem.error(code, in.place().in(in.source()), message, hint));
    }

    @Override
    public Optional<Article> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        boolean read = false;
        try {
            Optional<Article> article = located(in.source(), in, this::advance);
            read = true;
            done = article.isEmpty() || !message;
            return article;
        } finally {
            done |= !read; // whoever goes on in spite of a failure would lose an article in silence
        }
    }

    @Override
    public Optional<BadRecord> recover() throws IOException {
        ArticleFormatException failed = failure;
        failure = null;
        if (failed == null) {
            return Optional.empty();
        }
        boolean left = located(in.source(), in, in::leave);
        if (!left) {
            return Optional.empty();
        }
        byte[] content = in.article().getBytes(StandardCharsets.UTF_8);
        if (message) {
            done = false;
        } else {
            located(in.source(), in, () -> {
                finish();
                return true;
            });
        }
        return Optional.of(new BadRecord(articles, failed.problems(), content));
    }

    private Optional<Article> advance() {
        if (!message) {
            Article article = item();
            finish();
            return Optional.of(article);
        }
        if (!inItems) {
            inItems = true;
            enter();
        }
        do {
            while (in.getEventType() != XMLStreamConstants.END_ELEMENT) {
                if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    if (in.getName().equals(nar("newsItem"))) {
                        Article article = item();
                        in.next();
                        return Optional.of(article);
                    }
                    other();
                } else {
                    if (in.isCharacters() && !in.isWhiteSpace()) {
                        misplaced(ProblemCodes.UNKNOWN, "text between items was left out");
                    }
                    in.next();
                }
            }
        } while (furtherItems());
        finish();
        return Optional.empty();
    }

    /** From the end of a set of items into the next one, which should not be there. */
    private boolean furtherItems() {
        in.next();
        while (in.getEventType() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            } else if (in.getName().equals(nar("itemSet"))) {
                misplaced(ProblemCodes.DUPLICATE, "a second itemSet, where one is allowed; its items were read too");
                in.next();
                return true;
            } else if (in.getName().equals(nar("header"))) {
                misplaced(
                        ProblemCodes.REPAIRED,
                        "the header stands behind the items, expected before them; what it says was left out");
                in.skip();
            } else {
                other();
            }
        }
        return false;
    }

    private Article item() {
        articles++;
        in.begin();
        location = in.place().in(in.source());
        try {
            List<Problem> found = new ArrayList<>();
            Article article;
            try {
                article = ItemReader.read(in, found::add);
            } catch (ArticleFormatException e) {
                throw findings.refused(found, e);
            }
            findings.tell(found);
            in.end();
            return article;
        } catch (ArticleFormatException e) {
            failure = e;
            throw e;
        }
    }

    /** An item of another kind, or what is none: named by its kind, its identifier and its version. */
    private void other() {
        if (!"true".equals(in.getAttributeValue(Namespaces.STET, "empty"))) {
            String kind = Namespaces.show(in.getName());
            String guid = in.getAttributeValue(null, "guid");
            String version = in.getAttributeValue(null, "version");
            findings.passedOver(
                    kind,
                    Problem.warning(
                            ProblemCodes.UNKNOWN,
                            in.place().in(in.source()),
                            "the item " + Text.quote(kind)
                                    + (guid == null ? " without a guid" : ", guid " + Text.quote(guid))
                                    + (version == null ? "," : ", version " + Text.quote(version) + ",")
                                    + " holds no article, expected a newsItem; it was passed over"
                                    + (KnowledgeItemReader.isItem(in.getName())
                                            ? "; KnowledgeFormat reads its entities"
                                            : "")));
        }
        in.skip();
    }

    private void misplaced(String code, String message) {
        findings.tell(List.of(Problem.warning(code, in.place().in(in.source()), message)));
    }

    /** Reads the header and stops inside the set of items. */
    private void enter() {
        boolean own = in.getAttributeValue(Namespaces.STET, "format") != null;
        // What stands around the items, as others wrote it.
        Element around = in.started();
        Namespaces.PREFIXES.forEach(
                (namespace, prefix) -> around.undeclare(prefix, namespace)); // every message of ours has
        in.next();
        while (in.getEventType() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                in.next();
            } else if (in.getName().equals(nar("header"))) {
                around.add(in.record());
                Element header = in.element();
                Reading reading = new Reading(in.source(), own, "");
                envelope = MessageHeader.read(header, reading);
                findings.tell(reading.problems());
                reading.throwErrors();
            } else if (in.getName().equals(nar("itemSet"))) {
                if (!own) {
                    around.add(in.started());
                    envelope = MessageHeader.keep(envelope, around);
                }
                in.next();
                return;
            } else {
                other();
            }
        }
        throw refuse(
                ProblemCodes.REQUIRED,
                "the message has no itemSet, and so nothing in it is an article",
                "a message without articles has an itemSet all the same.");
    }

    /** To the end of the document: what is behind the articles must be well-formed too. */
    private void finish() {
        while (in.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            in.next();
        }
    }

    @Override
    public Optional<Position> position() {
        return Optional.of(new Position(articles, -1, 0));
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public List<Problem> problems() {
        return findings.problems(in.source());
    }

    @Override
    public Map<String, Long> passedOver() {
        return findings.passedOver();
    }

    @Override
    public Envelope envelope() {
        return envelope;
    }

    @Override
    public void close() throws IOException {
        located(in.source(), in, () -> {
            in.close();
            return true;
        });
    }
}
