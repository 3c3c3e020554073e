package news.stet.markup.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/**
 * The one place where XML is read: the parser of the JDK, whatever else is on the class path, with every limit set and
 * nothing fetched. Knows the path and the start of the element it stands on, and turns whatever goes wrong into a located
 * problem.
 */
public final class XmlInput extends StreamReaderDelegate {
    /** How deep elements are nested at most in what is written, so that it can be read again. */
    public static final int DEPTH = Limits.USUAL.depth();

    // What cannot be told apart by our own count stops the parser itself.
    private static final int DEEPEST = 2_000;
    private static final int PATH_SHOWN = 20;
    // The parser may have looked at a bracket or two that belong to what comes.
    private static final int AHEAD = 16;
    // How wrong the offsets of the parser may be; its lines and columns are right.
    private static final int DRIFT = 1 << 16;

    private final XmlSource characters;
    private final @Nullable String source;
    private final Deque<String> path = new ArrayDeque<>();
    // What prefixes mean outside each open element, and inside the innermost.
    private final Deque<Map<String, String>> outer = new ArrayDeque<>();
    private Map<String, String> scope = Map.of();
    private final Deque<Element> recording = new ArrayDeque<>();
    private @Nullable AttributeFilter filter;
    private @Nullable String unscoped;
    private final List<Problem> warnings = new ArrayList<>();
    private int line = 1;
    private int column = 1;
    private boolean leaving;
    private boolean rootSeen;
    private final Limits limits;
    // The offset of the parser is an int, which a long document overflows.
    private long offset;
    private boolean broken;
    private boolean leavingArticle;
    // Of the article that was begun; without one the whole document is the article.
    private int articleDepth;
    private Window.Point articleStart = Window.Point.START;
    private Window.@Nullable Point articleEnd;
    private long articleOffset;
    private boolean between;
    // Of one that is longer than is allowed.
    private @Nullable String beginning;
    private long textLength;

    /**
     * Opens a document.
     *
     * @param in the bytes
     * @param source a name for messages, or null
     */
    public XmlInput(InputStream in, @Nullable String source) throws IOException {
        this(in, source, Limits.USUAL);
    }

    /**
     * Opens a document.
     *
     * @param in the bytes
     * @param source a name for messages, or null
     * @param limits how much is taken in; an article is the whole document unless {@link #begin()} says otherwise
     */
    public XmlInput(InputStream in, @Nullable String source, Limits limits) throws IOException {
        this.source = source;
        this.limits = limits;
        this.characters = new XmlSource(in, source, limits.articleLength());
        try {
            setParent(factory(limits).createXMLStreamReader(characters));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory(Limits limits) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The defaults of these differ between JDKs. IS_REPLACING_ENTITY_REFERENCES stays true: false would make an
        // undeclared entity an event that the bindings drop in silence.
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
        factory.setProperty("jdk.xml.elementAttributeLimit", Integer.toString(limits.members()));
        factory.setProperty("jdk.xml.entityExpansionLimit", "1000");
        factory.setProperty("jdk.xml.entityReplacementLimit", "10000");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "100000");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "100000");
        factory.setProperty("jdk.xml.maxParameterEntitySizeLimit", "100000");
        factory.setProperty("jdk.xml.maxXMLNameLimit", Integer.toString(limits.nameLength()));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory;
    }

    /** The name of the input, or null. */
    public @Nullable String source() {
        return source;
    }

    /** Where the element starts that the reader stands on. */
    public Place place() {
        return new Place(line, column, path());
    }

    private String path() {
        StringBuilder text = new StringBuilder();
        int index = 0;
        for (Iterator<String> names = path.descendingIterator(); names.hasNext(); index++) {
            String name = names.next();
            if (index < PATH_SHOWN || path.size() - index <= 2) {
                text.append(text.isEmpty() ? "" : "/").append(name);
            } else if (index == PATH_SHOWN) {
                text.append("/…");
            }
        }
        return text.toString();
    }

    /** What was passed over before the root element. */
    public List<Problem> warnings() {
        return warnings;
    }

    @Override
    public int next() {
        if (leaving) {
            path.pop();
            scope = outer.pop();
            leaving = false;
        }
        // The parser says where an event ends, which is where the next one starts.
        Location start = getLocation();
        line = start.getLineNumber();
        column = start.getColumnNumber();
        int before = start.getCharacterOffset();
        boolean afterText = isCharacters();
        count(before);
        characters
                .window()
                .forgetBefore((articleDepth > 0 && beginning == null ? articleStart : point(start)).before(AHEAD));
        int event;
        try {
            event = super.next();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            broken = true;
            throw e;
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (path.isEmpty()) {
                    startInProlog(before);
                    characters.prologIsOver();
                    rootSeen = true;
                } else if (afterText) {
                    column--; // it looked at the bracket to see that the text was over
                }
                path.push(getLocalName());
                enterScope();
                if (path.size() > limits.depth() && !leavingArticle) {
                    throw limit("elements are nested deeper than " + limits.depth(), "depth");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> leaving = true;
            case XMLStreamConstants.DTD -> {
                startInProlog(before);
                documentType();
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new ArticleFormatException(Problem.error(
                        ProblemCodes.SYNTAX,
                        place().in(source),
                        "the entity " + Text.quote(getLocalName()) + " is not declared"));
            default -> {}
        }
        count(getLocation().getCharacterOffset());
        if (event == XMLStreamConstants.END_ELEMENT && path.size() == articleDepth && articleEnd == null) {
            articleEnd = point(getLocation());
            requireArticle(characters.window().length(articleStart, articleEnd));
        } else if (articleEnd == null && offset > articleOffset + limits.articleLength() + DRIFT) {
            requireArticle(offset - articleOffset);
        }
        requireStrings(event);
        if (!recording.isEmpty()) {
            record(event);
        }
        return event;
    }

    private void count(int at) {
        offset += at - (int) offset;
        if (leavingArticle && beginning == null && offset - articleOffset > limits.articleLength()) {
            beginning = characters.window().text(articleStart, point(getLocation()));
            characters.begin(Long.MAX_VALUE);
        }
    }

    private static Window.Point point(Location location) {
        return new Window.Point(location.getLineNumber(), location.getColumnNumber());
    }

    private void requireArticle(long length) {
        if (length > limits.articleLength() && !leavingArticle && !between) {
            throw limit("the article has more than " + limits.articleLength() + " characters", "articleLength");
        }
    }

    private void requireStrings(int event) {
        // No text is longer than what it is in.
        if (leavingArticle || between || limits.stringLength() >= limits.articleLength()) {
            return;
        }
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                textLength += getTextLength();
                requireString(textLength, "a text");
            }
            case XMLStreamConstants.START_ELEMENT -> {
                textLength = 0;
                for (int i = 0; i < getAttributeCount(); i++) {
                    requireString(super.getAttributeValue(i).length(), "an attribute");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> textLength = 0;
            default -> {}
        }
    }

    private void requireString(long length, String what) {
        if (length > limits.stringLength()) {
            throw limit(what + " has more than " + limits.stringLength() + " characters", "stringLength");
        }
    }

    /**
     * With the element on whose start the reader stands an article begins, of as many in a document: the limits of an
     * article count from here, and what it is made of can be had while it is read.
     */
    public void begin() {
        between = false;
        beginning = null;
        articleDepth = path.size();
        articleStart = new Window.Point(line, column);
        articleEnd = null;
        articleOffset = offset;
        characters.begin(offset);
    }

    /** What follows is of no article: it is passed over, however long it is. */
    public void end() {
        between = true;
        articleDepth = 0;
        characters.begin(Long.MAX_VALUE);
    }

    /** The text of the article that was begun last, as far as it was read; of one beyond its limit, the beginning. */
    public String article() {
        return beginning != null
                ? beginning
                : characters.window().text(articleStart, articleEnd == null ? point(getLocation()) : articleEnd);
    }

    /**
     * After a failure within the article that was begun last: moves behind its end.
     *
     * @return false if that cannot be done, since the document is not well-formed
     */
    public boolean leave() {
        recording.clear();
        filter = null;
        leavingArticle = true;
        try {
            while (articleEnd == null && !broken) {
                next();
            }
            if (!broken && leaving && path.size() == articleDepth) {
                next(); // from its end to behind it
            }
        } catch (ArticleFormatException e) {
            if (!broken) {
                throw e;
            }
        } finally {
            leavingArticle = false;
        }
        return !broken;
    }

    /** What prefixes mean in the element that the reader stands on; an immutable map. */
    public Map<String, String> scope() {
        return scope;
    }

    /** From here on, prefixes for a namespace are of those elements alone that declare them, and not of what is in these. */
    public void unscope(String namespace) {
        unscoped = namespace;
    }

    private void enterScope() {
        outer.push(scope);
        if (getNamespaceCount() > 0) {
            Map<String, String> inner = new LinkedHashMap<>(scope);
            for (int i = 0; i < getNamespaceCount(); i++) {
                if (getNamespacePrefix(i) != null && !getNamespaceURI(i).equals(unscoped)) {
                    inner.put(getNamespacePrefix(i), getNamespaceURI(i));
                }
            }
            scope = Collections.unmodifiableMap(inner);
        }
    }

    /**
     * Copies the element on whose start the reader stands, while it is read by whatever means; complete once the reader is
     * behind its end.
     */
    public Element record() {
        Element root = started();
        recording.push(root);
        return root;
    }

    private void record(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                Element child = started();
                recording.element().add(child);
                recording.push(child);
            }
            case XMLStreamConstants.END_ELEMENT -> recording.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                recording.element().add(getText());
            default -> {}
        }
    }

    /** White space before the root is no event. */
    private void startInProlog(int offset) {
        int[] start = characters.startInProlog(offset);
        if (start.length == 2) {
            line = start[0];
            column = start[1];
        }
    }

    private void documentType() {
        if (characters.hasInternalSubset(getLocation().getCharacterOffset())) {
            throw new ArticleFormatException(Problem.error(
                    ProblemCodes.FORBIDDEN,
                    place().in(source),
                    "a document type declaration with declarations of its own is refused, as protection from entities that"
                            + " read files or grow without bound",
                    "remove the <!DOCTYPE …>; there is no switch for it."));
        }
        warnings.add(Problem.warning(
                ProblemCodes.FORBIDDEN,
                place().in(source),
                "the document type declaration was passed over; nothing it names is fetched"));
    }

    /** Moves to the next start or end of an element; false at the end of the document. */
    public boolean nextElement() {
        while (hasMore()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMore() {
        try {
            return hasNext();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Reads the element on whose start the reader stands, and moves behind its end. */
    public Element element() {
        Deque<Element> open = new ArrayDeque<>();
        Element root = started();
        open.push(root);
        while (!open.isEmpty()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element child = started();
                    open.element().add(child);
                    open.push(child);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().add(getText());
                default -> {}
            }
        }
        next();
        return root;
    }

    /** Gives the value of an attribute that is to be taken for the one that was read. */
    @FunctionalInterface
    public interface AttributeFilter {
        /** The value to take. */
        String value(QName element, QName attribute, String value);
    }

    /** From here on, attributes have the values that a filter gives; null for those that were read. */
    public void filter(@Nullable AttributeFilter values) {
        filter = values;
    }

    @Override
    public String getAttributeValue(int index) {
        String value = super.getAttributeValue(index);
        return filter == null ? value : filter.value(getName(), attributeName(index), value);
    }

    @Override
    public @Nullable String getAttributeValue(@Nullable String namespace, String name) {
        String value = super.getAttributeValue(namespace, name);
        return filter == null || value == null
                ? value
                : filter.value(getName(), new QName(namespace == null ? "" : namespace, name), value);
    }

    /** The start of the element on whose start the reader stands: without content. */
    public Element started() {
        Element element = new Element(getName(), place()).within(outer.element());
        for (int i = 0; i < getNamespaceCount(); i++) {
            String prefix = getNamespacePrefix(i);
            if (prefix != null && !prefix.isEmpty()) {
                element.declare(prefix, getNamespaceURI(i));
            }
        }
        for (int i = 0; i < getAttributeCount(); i++) {
            element.set(attributeName(i), getAttributeValue(i));
        }
        return element;
    }

    private QName attributeName(int index) {
        String namespace = getAttributeNamespace(index);
        return new QName(namespace == null ? "" : namespace, getAttributeLocalName(index));
    }

    /** Passes over the element on whose start the reader stands, and moves behind its end. */
    public void skip() {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        next();
    }

    @Override
    public void close() {
        try {
            super.close();
            characters.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArticleFormatException limit(String message, String limit) {
        return new ArticleFormatException(Limits.exceeded(place().in(source), message, limit));
    }

    /** Which limit it was, the parser says by a number. */
    private Problem beyond(String message, news.stet.io.Location place) {
        if (message.contains("JAXP00010002")) {
            return Limits.exceeded(place, "an element has more than " + limits.members() + " attributes", "members");
        }
        if (message.contains("JAXP00010005")) {
            return Limits.exceeded(place, "a name has more than " + limits.nameLength() + " characters", "nameLength");
        }
        return message.contains("JAXP00010006")
                ? Limits.exceeded(place, "elements are nested deeper than " + limits.depth(), "depth")
                : Problem.error(ProblemCodes.LIMIT, place, "more or larger than the parser allows");
    }

    /** What the parser says, in our words: its own depend on the locale and the release. */
    private RuntimeException broken(XMLStreamException e) {
        broken = true;
        if (characters.failure() != null) {
            return new UncheckedIOException(characters.failure());
        }
        if (e.getNestedException() instanceof ArticleFormatException known) {
            return known;
        }
        Location at = e.getLocation();
        int atLine = at == null ? line : at.getLineNumber();
        int atColumn = at == null ? column : at.getColumnNumber();
        news.stet.io.Location place = new news.stet.io.Location(source, atLine, atColumn, path());
        String message = String.valueOf(e.getMessage());
        Problem problem;
        if (message.contains("JAXP0001")) {
            problem = beyond(message, place);
        } else if (rootSeen && path.isEmpty()) {
            problem = Problem.error(ProblemCodes.TRAILING, place, "there is more behind the end of the root element");
        } else if (characters.endsAt(atLine, atColumn)) {
            problem = Problem.error(
                    ProblemCodes.TRUNCATED,
                    place,
                    path.isEmpty()
                            ? "the input ends before its root element"
                            : "the input ends inside " + path() + ", which is not closed");
        } else if (message.contains("was referenced, but not declared")) {
            problem = Problem.error(ProblemCodes.SYNTAX, place, "refers to an entity that is not declared");
        } else {
            problem = Problem.error(
                    ProblemCodes.SYNTAX,
                    place,
                    "is not well-formed XML",
                    "look for a tag that is not closed, a stray & or <, or a character that XML does not allow.");
        }
        return new ArticleFormatException(List.of(problem), e);
    }
}
