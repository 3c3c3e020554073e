package news.stet.markup.xml;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import news.stet.io.Limits;

/**
 * Reads the XML that nearly all documents are made of: elements, attributes, text, comments, the five entities of XML and
 * references to characters. Whatever else there is, and whatever is not well-formed or beyond a limit, it leaves to the
 * parser of the JDK, from the event on in which it was met: here is neither a message nor a declaration of an entity, and
 * nothing is ever fetched.
 */
class QuickParser extends QuickWords {
    private static final int MOST_DECLARED = 80;
    // Each is compared with all before it.
    private static final int MOST_ATTRIBUTES = 64;
    private static final int MOST_PREFIXES = 256;

    final QuickScope scope = new QuickScope();
    private QuickName[] open = new QuickName[32];
    private int[] declared = new int[32];
    private int depth;
    private boolean rootSeen;

    int event = XMLStreamConstants.START_DOCUMENT;
    private boolean empty;
    // Where it begins.
    int startLine = 1;
    int startColumn = 1;
    private long startOffset;
    // Of the element that starts or ends.
    QName element = new QName("");
    int declaredFrom;
    QName[] attributes = new QName[16];
    String[] values = new String[16];
    private QuickName[] spelled = new QuickName[16];
    int attributeCount;

    QuickParser(XmlSource characters, Limits limits) {
        super(characters, limits);
    }

    /** How many characters the event has. */
    int length() {
        return (int) (offset + at - startOffset);
    }

    /** The start tags of the elements that are open for what comes next. */
    String tags() {
        StringBuilder tags = new StringBuilder();
        int openElements = depth - (event == XMLStreamConstants.END_ELEMENT ? 1 : 0);
        for (int i = 0; i < openElements; i++) {
            tags.append('<').append(open[i].spelled);
            int to = i + 1 < depth ? declared[i + 1] : scope.size();
            for (int k = declared[i]; k < to; k++) {
                String prefix = scope.prefix(k);
                tags.append(prefix.isEmpty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"")
                        .append(Ancestors.escaped(scope.namespace(k)))
                        .append('"');
            }
            tags.append('>');
        }
        return tags.toString();
    }

    /** Passes over the XML declaration; false if it is unusual. */
    boolean begin() throws IOException {
        String start = "<?xml version=\"1.0\"";
        String encoding = " encoding=\"";
        // The end of the input is not looked for before it is met.
        boolean read = more();
        while (read && end > 1 && end < MOST_DECLARED && buffer[1] == '?') {
            read = more();
        }
        if (end < 2 || buffer[0] != '<' || buffer[1] != '?') {
            return true;
        }
        if (end < start.length() + 2 || !new String(buffer, 0, start.length()).equals(start)) {
            return false;
        }
        int i = start.length();
        if (end >= i + encoding.length() && new String(buffer, i, encoding.length()).equals(encoding)) {
            i += encoding.length();
            int from = i;
            while (i < end && QuickChars.isNamePart(buffer[i])) {
                i++;
            }
            if (i == from
                    || !QuickChars.isNameStart(buffer[from])
                    || buffer[from] == '_'
                    || i == end
                    || buffer[i] != '"') {
                return false;
            }
            i++;
        }
        if (i + 1 >= end || buffer[i] != '?' || buffer[i + 1] != '>') {
            return false;
        }
        at = i + 2;
        return true;
    }

    /** Moves to the next event, or stays if that is unusual. */
    int advance() throws IOException {
        int before = event;
        int lineBefore = line;
        int lineStartBefore = lineStart;
        if (at > buffer.length / 2) {
            compact();
            lineStartBefore = lineStart;
        }
        if (before == XMLStreamConstants.END_ELEMENT) {
            scope.shrink(declared[depth - 1]);
            depth--;
            event = XMLStreamConstants.SPACE; // it has ended, whatever comes
        }
        if (empty) {
            empty = false;
            starts();
            return ended();
        }
        int from = at;
        int next = read();
        if (next == UNUSUAL) {
            at = from;
            line = lineBefore;
            lineStart = lineStartBefore;
            return UNUSUAL;
        }
        event = next;
        return next;
    }

    private int ended() {
        event = XMLStreamConstants.END_ELEMENT;
        QName name = open[depth - 1].element(scope);
        element = name == null ? element : name;
        declaredFrom = declared[depth - 1];
        return event;
    }

    private void starts() {
        startOffset = offset + at;
        startLine = line;
        startColumn = column();
    }

    private int read() throws IOException {
        if (depth == 0) {
            while (at < end || more()) {
                char c = buffer[at];
                if (c == '<') {
                    break;
                }
                if (c == '\n') {
                    line++;
                    lineStart = at + 1;
                } else if (c != ' ' && c != '\t') {
                    return UNUSUAL;
                }
                at++;
            }
            if (at == end) {
                return rootSeen ? XMLStreamConstants.END_DOCUMENT : UNUSUAL;
            }
        } else if (at == end && !more()) {
            return UNUSUAL;
        }
        starts();
        if (buffer[at] != '<') {
            return text();
        }
        if (at + 1 == end && !more()) {
            return UNUSUAL;
        }
        return switch (buffer[at + 1]) {
            case '/' -> depth == 0 ? UNUSUAL : endTag();
            case '!' -> comment();
            case '?' -> UNUSUAL;
            default -> depth == 0 && rootSeen ? UNUSUAL : startTag();
        };
    }

    private int endTag() throws IOException {
        QuickName name = open[depth - 1];
        int length = name.length();
        while (end - at < length + 3) {
            if (!more()) {
                return UNUSUAL;
            }
        }
        if (!name.isSpelled(buffer, at + 2, length) || buffer[at + 2 + length] != '>') {
            return UNUSUAL; // or white space
        }
        at += length + 3;
        return ended();
    }

    private int startTag() throws IOException {
        QuickName name = name(at + 1);
        if (name == null || name.isDeclaration() || name.prefix.equals(XMLConstants.XMLNS_ATTRIBUTE)) {
            return UNUSUAL;
        }
        int scopeBefore = scope.size();
        tagFloor = scopeBefore;
        int i = nameEnd;
        attributeCount = 0;
        boolean closed = false;
        while (!closed) {
            if (i == end && !more()) {
                return undone(scopeBefore);
            }
            char c = buffer[i];
            int space = i;
            while (c == ' ' || c == '\n' || c == '\t') {
                if (c == '\n') {
                    line++;
                    lineStart = i + 1;
                }
                i++;
                if (i == end && !more()) {
                    return undone(scopeBefore);
                }
                c = buffer[i];
            }
            if (c == '>') {
                i++;
                closed = true;
            } else if (c == '/') {
                if ((i + 1 == end && !more()) || buffer[i + 1] != '>') {
                    return undone(scopeBefore);
                }
                empty = true;
                i += 2;
                closed = true;
            } else {
                i = i == space ? -1 : attribute(i);
                if (i < 0) {
                    return undone(scopeBefore);
                }
            }
        }
        QName resolved = name.element(scope);
        if (resolved == null || !resolveAttributes()) {
            return undone(scopeBefore);
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            declared = Arrays.copyOf(declared, depth * 2);
        }
        open[depth] = name;
        declared[depth++] = scopeBefore;
        declaredFrom = scopeBefore;
        element = resolved;
        rootSeen = true;
        at = i;
        return XMLStreamConstants.START_ELEMENT;
    }

    private int undone(int scopeBefore) {
        scope.shrink(scopeBefore);
        empty = false;
        return UNUSUAL;
    }

    /** Reads an attribute; the index behind it, or -1. */
    private int attribute(int from) throws IOException {
        QuickName name = name(from);
        if (name == null) {
            return -1;
        }
        int i = nameEnd;
        while (end - i < 2) {
            if (!more()) {
                return -1;
            }
        }
        char quote = buffer[i + 1];
        if (buffer[i] != '=' || (quote != '"' && quote != '\'')) {
            return -1; // or white space
        }
        String value = value(i + 2, quote);
        if (value == null) {
            return -1;
        }
        if (name.isDeclaration()) {
            return declare(name.prefix.isEmpty() ? "" : name.local, value) ? valueEnd : -1;
        }
        if (attributeCount == Math.min(limits.members(), MOST_ATTRIBUTES)) {
            return -1;
        }
        if (attributeCount == values.length) {
            spelled = Arrays.copyOf(spelled, attributeCount * 2);
            attributes = Arrays.copyOf(attributes, attributeCount * 2);
            values = Arrays.copyOf(values, attributeCount * 2);
        }
        spelled[attributeCount] = name;
        values[attributeCount++] = value;
        return valueEnd;
    }

    private boolean declare(String prefix, String namespace) {
        boolean strange = prefix.startsWith("xml")
                || namespace.startsWith("http://www.w3.org/XML/1998/")
                || namespace.startsWith("http://www.w3.org/2000/xmlns")
                || (namespace.isEmpty() && !prefix.isEmpty())
                || scope.size() - tagFloor >= MOST_ATTRIBUTES
                || scope.size() >= MOST_PREFIXES;
        for (int i = scope.size() - 1; i >= tagFloor && !strange; i--) {
            strange = scope.prefix(i).equals(prefix); // twice in one tag
        }
        if (!strange) {
            scope.declare(prefix, namespace);
        }
        return !strange;
    }

    // Where the declarations of the tag that is being read begin: behind those of the elements that are open.
    private int tagFloor;

    private boolean resolveAttributes() {
        for (int i = 0; i < attributeCount; i++) {
            QName name = spelled[i].attribute(scope);
            if (name == null) {
                return false;
            }
            attributes[i] = name;
            for (int k = 0; k < i; k++) {
                if (spelled[i].mayMean(spelled[k]) && attributes[k].equals(name)) {
                    return false;
                }
            }
        }
        return true;
    }
}
