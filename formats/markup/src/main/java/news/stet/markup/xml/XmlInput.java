package news.stet.markup.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
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

    private final XmlSource characters;
    private final @Nullable String source;
    // Until something is met that it does not know.
    private @Nullable QuickReader quick;
    private Trail trail = Trail.start();
    // What prefixes mean outside each open element, and inside the innermost.
    private final Deque<Map<String, String>> outer = new ArrayDeque<>();
    private Map<String, String> scope = Map.of();
    private final Recording recording = new Recording();
    private @Nullable AttributeFilter filter;
    private @Nullable String unscoped;
    private final List<Problem> warnings = new ArrayList<>();
    private int line = 1;
    private int column = 1;
    private boolean leaving;
    private boolean rootSeen;
    private final Limits limits;
    private final ArticleBounds article;
    private boolean broken;
    private final Ancestors ancestors = new Ancestors();
    // Where the text of the document begins for the parser, which is not the first one after an article was broken.
    private int linesBefore;
    private int columnsBefore;
    private Window.@Nullable Point brokenAt;

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
        this.article = new ArticleBounds(characters, limits);
        QuickReader reader = new QuickReader(characters, limits);
        if (begins(reader)) {
            quick = reader;
            article.exact();
            setParent(reader);
        } else {
            handOver("", Window.Point.START);
        }
    }

    private boolean begins(QuickReader reader) {
        try {
            return reader.begin();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private RuntimeException broken(IOException e) {
        broken = true;
        return new UncheckedIOException(characters.failure() == null ? e : characters.failure());
    }

    /** What the quick parser does not know begins at a place: from there on, that of the JDK reads. */
    private void handOver(String tags, Window.Point from) {
        quick = null;
        boolean rootIsOver = rootSeen && trail.depth == 0;
        String around = rootIsOver ? "<x></x>" : tags;
        int events = rootIsOver ? 2 : trail.depth;
        linesBefore = from.line() - 1;
        columnsBefore = around.length() - from.column() + 1;
        characters.reread(around + characters.window().rest(from));
        try {
            setParent(Parsers.of(characters, limits));
            for (int i = 0; i < events; i++) {
                super.next();
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        article.reset(super.getLocation());
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
        return trail.text();
    }

    /** What was passed over before the root element. */
    public List<Problem> warnings() {
        return warnings;
    }

    @Override
    public int next() {
        if (leaving) {
            leaveElement();
        }
        QuickReader reader = quick;
        int event = reader == null ? QuickParser.UNUSUAL : next(reader);
        if (event == QuickParser.UNUSUAL) {
            return nextOfAny();
        }
        return event;
    }

    private void leaveElement() {
        if (trail.parent != null) {
            trail = trail.parent;
        }
        scope = outer.pop();
        leaving = false;
    }

    private int next(QuickReader reader) {
        line = reader.line();
        column = reader.column();
        if (rootSeen) { // before it, all is kept for the other parser
            article.before(line, column, (int) reader.offset());
        }
        int event;
        try {
            event = reader.advance();
        } catch (IOException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            broken = true;
            throw e;
        }
        if (event == QuickParser.UNUSUAL) {
            Window.Point from = rootSeen ? new Window.Point(line, column) : Window.Point.START;
            handOver(reader.tags(), from);
            return event;
        }
        line = reader.startLine;
        column = reader.startColumn;
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (!rootSeen) {
                characters.prologIsOver();
                rootSeen = true;
            }
            enter();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            leaving = true;
        }
        return passed(event, article.after(event, trail.depth, reader, reader.line(), reader.column(), (int)
                reader.offset()));
    }

    private void enter() {
        if (article.depth() == 0 || trail.depth < article.depth()) {
            ancestors.enter(trail.depth, this);
        }
        trail = trail.child(getLocalName());
        enterScope();
        if (trail.depth > limits.depth() && !article.isLeft()) {
            throw limit("elements nested deeper than " + limits.depth(), "depth");
        }
    }

    private int passed(int event, ArticleBounds.@Nullable Excess excess) {
        if (excess != null) {
            throw limit(excess.message(), excess.limit());
        }
        if (recording.isOpen()) {
            recording.take(event, this);
        }
        return event;
    }

    private int nextOfAny() {
        // The parser says where an event ends, which is where the next one starts.
        Location start = getLocation();
        line = start.getLineNumber();
        column = start.getColumnNumber();
        int before = start.getCharacterOffset();
        boolean afterText = isCharacters();
        article.before(start);
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
                if (trail.depth == 0) {
                    startInProlog(before);
                    characters.prologIsOver();
                    rootSeen = true;
                } else if (afterText) {
                    column--; // it looked at the bracket to see that the text was over
                }
                enter();
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
        return passed(event, article.after(event, trail.depth, getParent(), getLocation()));
    }

    /**
     * With the element on whose start the reader stands an article begins, of as many in a document: the limits of an
     * article count from here, and what it is made of can be had while it is read.
     */
    public void begin() {
        article.begin(
                trail.depth, Ancestors.name(this), new Window.Point(line, column), quick == null ? 0 : quick.length());
    }

    /** What follows is of no article: it is passed over, however long it is. */
    public void end() {
        article.end();
    }

    /** The text of the article that was begun last, as far as it was read; of one beyond its limit, the beginning. */
    public String article() {
        return article.text(getLocation());
    }

    /**
     * After a failure within the article that was begun last: moves behind its end.
     *
     * @return false if that cannot be done, since the document is not well-formed and the end of the article not to be found
     */
    public boolean leave() {
        recording.end();
        filter = null;
        article.leave(true);
        try {
            while (!article.isOver() && !broken) {
                next();
            }
            if (!broken && leaving && trail.depth == article.depth()) {
                next(); // from its end to behind it
            }
        } catch (ArticleFormatException e) {
            if (!broken) {
                throw e;
            }
        } finally {
            article.leave(false);
        }
        return !broken || goOn();
    }

    /**
     * Behind an article that is not well-formed, of which an end tag is left, another parser goes on.
     */
    private boolean goOn() {
        Window.Point from = brokenAt;
        String around = article.depth() > 0 ? ancestors.tags(article.depth() - 1) : "";
        if (from == null || around.isEmpty() || article.isOver()) {
            return false;
        }
        try {
            characters.reread(""); // what the last parser was still to be given is here too
            Window.Point end = characters.window().behindEndTag(article.name(), from);
            // Twice as much each time: the search begins anew, and must not grow with the square of what it goes
            // through.
            while (end == null
                    && characters.readOn(Math.max(1 << 13, characters.window().size()))) {
                end = characters.window().behindEndTag(article.name(), from);
            }
            if (end == null) {
                return false;
            }
            article.overAt(end);
            while (trail.depth >= article.depth()) {
                leaveElement();
            }
            leaving = false;
            brokenAt = null;
            linesBefore = end.line() - 1;
            columnsBefore = around.length() - end.column() + 1;
            characters.reread(around + characters.window().rest(end));
            setParent(Parsers.of(characters, limits));
            for (int i = 1; i < article.depth(); i++) {
                super.next();
            }
            article.reset(super.getLocation());
            broken = false;
            next();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            if (characters.failure() != null) {
                throw new UncheckedIOException(characters.failure());
            }
            return false;
        } catch (ArticleFormatException e) {
            return false;
        }
    }

    /** The place in the document, whichever parser it is. */
    @Override
    public Location getLocation() {
        return shifted(super.getLocation());
    }

    private Location shifted(Location location) {
        return linesBefore == 0 && columnsBefore == 0 ? location : Here.shifted(location, linesBefore, columnsBefore);
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
        return recording.begin(started());
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
            throw new ArticleFormatException(Refusals.declarations(place().in(source)));
        }
        warnings.add(Refusals.documentType(place().in(source)));
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
        Recording whole = new Recording();
        Element root = whole.begin(started());
        while (whole.isOpen()) {
            whole.take(next(), this);
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
        QuickReader reader = quick;
        if (reader != null && filter == null) {
            element.attributeList().take(reader.attributes, reader.values, reader.attributeCount);
            return declared(element);
        }
        for (int i = 0; i < getAttributeCount(); i++) {
            element.set(attributeName(i), getAttributeValue(i));
        }
        return declared(element);
    }

    private Element declared(Element element) {
        for (int i = 0; i < getNamespaceCount(); i++) {
            String prefix = getNamespacePrefix(i);
            if (prefix != null && !prefix.isEmpty()) {
                element.declare(prefix, getNamespaceURI(i));
            }
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

    private boolean isDeclared(String prefix) {
        return getNamespaceContext().getNamespaceURI(prefix) != null;
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
        Location at = e.getLocation() == null ? null : shifted(e.getLocation());
        brokenAt = at == null ? null : ArticleBounds.point(at);
        int atLine = at == null ? line : at.getLineNumber();
        int atColumn = at == null ? column : at.getColumnNumber();
        news.stet.io.Location place = new news.stet.io.Location(source, atLine, atColumn, path());
        Problem problem = new Refusals(characters, limits)
                .problem(e, place, trail, rootSeen && trail.depth == 0, this::isDeclared);
        return new ArticleFormatException(List.of(problem), e);
    }
}
