package news.stet.markup.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document the article is that is read: how long it is, and what stands there. Unless one was begun, the
 * whole document is the article.
 */
final class ArticleBounds {
    // The parser may have looked at a bracket or two that belong to what comes.
    private static final int AHEAD = 16;
    // How wrong the offsets of the parser may be; its lines and columns are right.
    private static final int DRIFT = 1 << 16;

    private final XmlSource characters;
    private final Limits limits;
    private int depth;
    private String name = "";
    private Window.Point start = Window.Point.START;
    private Window.@Nullable Point end;
    private long startOffset;
    // The parser's own is an int, which a long document overflows.
    private long offset;
    private int parserOffset;
    private boolean exact;
    private long textLength;
    private boolean between;
    private boolean leaving;
    // Of an article that is longer than is allowed.
    private @Nullable String beginning;

    /**
     * More than a limit allows.
     *
     * @param message what there is more of
     * @param limit the limit's name
     */
    record Excess(String message, String limit) {}

    ArticleBounds(XmlSource characters, Limits limits) {
        this.characters = characters;
        this.limits = limits;
    }

    /**
     * An article begins with an element.
     *
     * @param tagLength how many characters of it were read, if that is known exactly
     */
    void begin(int elementDepth, String elementName, Window.Point tag, int tagLength) {
        between = false;
        beginning = null;
        depth = elementDepth;
        name = elementName;
        start = tag;
        end = null;
        startOffset = offset - tagLength;
    }

    /** What follows is of no article. */
    void end() {
        between = true;
        depth = 0;
    }

    /** How many elements there are down to that of the article, itself included; 0 without one. */
    int depth() {
        return depth;
    }

    /** The element's name, as it is spelled. */
    String name() {
        return name;
    }

    boolean isOver() {
        return end != null;
    }

    /** Whoever looks for the end of a broken article saw it there. */
    void overAt(Window.Point place) {
        end = place;
    }

    /** From now on the article is passed over, however long it may be. */
    void leave(boolean on) {
        leaving = on;
    }

    /** Whether the article is passed over. */
    boolean isLeft() {
        return leaving;
    }

    /** The text, up to its end or to where the parser is; of one beyond its limit, the beginning. */
    String text(Location at) {
        return beginning != null ? beginning : characters.window().text(start, end == null ? point(at) : end);
    }

    /** The parser goes on from a place. */
    void before(Location at) {
        before(at.getLineNumber(), at.getColumnNumber(), at.getCharacterOffset());
    }

    /** The parser goes on from a place. */
    void before(int line, int column, int characterOffset) {
        count(line, column, characterOffset);
        if (depth > 0 && beginning == null) {
            characters.window().forgetBefore(start.line(), start.column() - AHEAD);
        } else {
            characters.window().forgetBefore(line, column - AHEAD);
        }
    }

    /** Another parser goes on. */
    void reset(Location at) {
        parserOffset = at.getCharacterOffset();
        exact = false;
    }

    /** The offsets of the parser are as they should be. */
    void exact() {
        exact = true;
    }

    /** The parser has read something. */
    @Nullable
    Excess after(int event, int elements, XMLStreamReader parser, Location at) {
        return after(event, elements, parser, at.getLineNumber(), at.getColumnNumber(), at.getCharacterOffset());
    }

    /** The parser has read something. */
    @Nullable
    Excess after(int event, int elements, XMLStreamReader parser, int line, int column, int characterOffset) {
        count(line, column, characterOffset);
        long length = 0;
        if (event == XMLStreamConstants.END_ELEMENT && elements == depth && end == null) {
            end = new Window.Point(line, column);
            length = exact ? offset - startOffset : characters.window().length(start, end);
        } else if (end == null && offset > startOffset + limits.articleLength() + DRIFT) {
            length = offset - startOffset;
        }
        if (leaving || between) {
            return null;
        }
        if (length > limits.articleLength()) {
            return new Excess("the article has more than " + limits.articleLength() + " characters", "articleLength");
        }
        // No text is longer than what it is in.
        return limits.stringLength() < limits.articleLength() ? strings(event, parser) : null;
    }

    private @Nullable Excess strings(int event, XMLStreamReader parser) {
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                textLength += parser.getTextLength();
                return string(textLength, "a text");
            }
            case XMLStreamConstants.START_ELEMENT -> {
                textLength = 0;
                long longest = 0;
                for (int i = 0; i < parser.getAttributeCount(); i++) {
                    longest = Math.max(longest, parser.getAttributeValue(i).length());
                }
                return string(longest, "an attribute");
            }
            case XMLStreamConstants.END_ELEMENT -> textLength = 0;
            default -> {}
        }
        return null;
    }

    private @Nullable Excess string(long length, String what) {
        return length <= limits.stringLength()
                ? null
                : new Excess(what + " has more than " + limits.stringLength() + " characters", "stringLength");
    }

    private void count(int line, int column, int characterOffset) {
        offset += characterOffset - parserOffset;
        parserOffset = characterOffset;
        if (leaving && beginning == null && offset - startOffset > limits.articleLength()) {
            beginning = characters.window().text(start, new Window.Point(line, column));
        }
    }

    static Window.Point point(Location location) {
        return new Window.Point(location.getLineNumber(), location.getColumnNumber());
    }
}
