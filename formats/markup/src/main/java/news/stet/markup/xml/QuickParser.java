package news.stet.markup.xml;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML that nearly all documents are made of: elements, attributes, text, comments, the five entities of XML and
 * references to characters. Whatever else there is, and whatever is not well-formed or beyond a limit, it leaves to the
 * parser of the JDK, from the event on in which it was met: here is neither a message nor a declaration of an entity, and
 * nothing is ever fetched.
 */
class QuickParser {
    /** What the next event begins with is for another parser. */
    static final int UNUSUAL = -1;

    private static final int BUFFER = 1 << 14;
    private static final int TEXT = 1 << 12;
    private static final int NAMES = 1 << 8;
    private static final int REFERENCE = 10;
    private static final int MOST_DECLARED = 80;
    private static final int MANY = 8;
    // Who makes names of one hash on purpose gains nothing.
    private static final int CHAIN = 16;

    private final XmlSource characters;
    private final Limits limits;
    private char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    // Of the buffer's first character.
    private long offset;
    private int line = 1;
    // Where in the buffer the line begins, which may be before it.
    private int lineStart;

    private final QuickName[] names = new QuickName[NAMES];
    private int named;
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
    // The text.
    char[] text = buffer;
    int textFrom;
    int textLength;
    private char[] decoded = new char[0];

    QuickParser(XmlSource characters, Limits limits) {
        this.characters = characters;
        this.limits = limits;
    }

    /** The line in which the next event begins. */
    int line() {
        return line;
    }

    /** The column in which the next event begins. */
    int column() {
        return at - lineStart + 1;
    }

    /** How many characters are before the next event. */
    long offset() {
        return offset + at;
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
            while (i < end && isNamePart(buffer[i])) {
                i++;
            }
            if (i == from || !isLetter(buffer[from]) || i == end || buffer[i] != '"') {
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
        String name = open[depth - 1].spelled;
        int length = name.length();
        while (end - at < length + 3) {
            if (!more()) {
                return UNUSUAL;
            }
        }
        for (int i = 0; i < length; i++) {
            if (buffer[at + 2 + i] != name.charAt(i)) {
                return UNUSUAL;
            }
        }
        if (buffer[at + 2 + length] != '>') {
            return UNUSUAL; // or white space
        }
        at += length + 3;
        return ended();
    }

    private int comment() throws IOException {
        while (end - at < 4) {
            if (!more()) {
                return UNUSUAL;
            }
        }
        if (buffer[at + 2] != '-' || buffer[at + 3] != '-') {
            return UNUSUAL;
        }
        int i = at + 4;
        textFrom = i;
        while (true) {
            while (end - i < 3) {
                if (!more()) {
                    return UNUSUAL;
                }
            }
            char c = buffer[i];
            if (c == '-' && buffer[i + 1] == '-') {
                if (buffer[i + 2] != '>') {
                    return UNUSUAL;
                }
                break;
            }
            if (!isFine(c, i)) {
                return UNUSUAL;
            }
            i++;
        }
        text = buffer;
        textLength = i - textFrom;
        at = i + 3;
        return XMLStreamConstants.COMMENT;
    }

    /** Counts lines on the way. */
    private boolean isFine(char c, int index) {
        if (c >= ' ') {
            return c < '\uFFFE';
        }
        if (c == '\n') {
            line++;
            lineStart = index + 1;
            return true;
        }
        return c == '\t';
    }

    private int text() throws IOException {
        int from = at;
        int i = at;
        while (true) {
            if (i == end) {
                if (isFull() && i - from > TEXT && !Character.isHighSurrogate(buffer[i - 1]) && buffer[i - 1] != ']') {
                    break; // the rest is another event
                }
                if (!more()) {
                    return UNUSUAL;
                }
            }
            char c = buffer[i];
            if (c == '<') {
                break;
            }
            if (c == '&') {
                return decodedText(from, i);
            }
            if (!isFine(c, i) || (c == '>' && endsSection(from, i))) {
                return UNUSUAL;
            }
            i++;
        }
        text = buffer;
        textFrom = from;
        textLength = i - from;
        at = i;
        return XMLStreamConstants.CHARACTERS;
    }

    private boolean endsSection(int from, int i) {
        return i - from >= 2 && buffer[i - 1] == ']' && buffer[i - 2] == ']';
    }

    private int decodedText(int from, int reference) throws IOException {
        int length = reference - from;
        if (decoded.length < length + TEXT) {
            decoded = new char[Math.max(2 * length, TEXT) + TEXT];
        }
        System.arraycopy(buffer, from, decoded, 0, length);
        int i = reference;
        int run = from;
        while (true) {
            if (i == end) {
                if (i - from > TEXT && isFull() && !Character.isHighSurrogate(buffer[i - 1]) && buffer[i - 1] != ']') {
                    break;
                }
                if (!more()) {
                    return UNUSUAL;
                }
            }
            char c = buffer[i];
            if (c == '<') {
                break;
            }
            if (length + 2 > decoded.length) {
                decoded = Arrays.copyOf(decoded, decoded.length * 2);
            }
            if (c == '&') {
                int code = reference(i);
                if (code < 0) {
                    return UNUSUAL;
                }
                length += Character.toChars(code, decoded, length);
                i = referenceEnd;
                run = i;
            } else if (!isFine(c, i) || (c == '>' && endsSection(run, i))) {
                return UNUSUAL;
            } else {
                decoded[length++] = c;
                i++;
            }
        }
        text = decoded;
        textFrom = 0;
        textLength = length;
        at = i;
        return XMLStreamConstants.CHARACTERS;
    }

    private int referenceEnd;

    /** The character of a reference, or -1. */
    private int reference(int from) throws IOException {
        int semicolon = from + 1;
        while (true) {
            if (semicolon == end && !more()) {
                return -1;
            }
            if (buffer[semicolon] == ';') {
                break;
            }
            if (semicolon - from > REFERENCE) {
                return -1;
            }
            semicolon++;
        }
        referenceEnd = semicolon + 1;
        if (buffer[from + 1] == '#') {
            return number(from + 2, semicolon);
        }
        return switch (new String(buffer, from + 1, semicolon - from - 1)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> -1;
        };
    }

    private int number(int from, int to) {
        boolean hexadecimal = from < to && buffer[from] == 'x';
        int first = hexadecimal ? from + 1 : from;
        int value = 0;
        for (int i = first; i < to; i++) {
            char c = buffer[i];
            int digit = c < 0x80 ? Character.digit(c, hexadecimal ? 16 : 10) : -1;
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return -1;
            }
            value = value * (hexadecimal ? 16 : 10) + digit;
        }
        boolean legal = value == '\t'
                || value == '\n'
                || value == '\r'
                || (value >= ' ' && value < Character.MIN_SURROGATE)
                || (value > Character.MAX_SURROGATE && value < 0xFFFE)
                || (value >= 0x10000 && value <= Character.MAX_CODE_POINT);
        return first < to && legal ? value : -1;
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
        if (attributeCount == limits.members()) {
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
                || (namespace.isEmpty() && !prefix.isEmpty());
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
                if (attributes[k].equals(name)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int valueEnd;

    private @Nullable String value(int from, char quote) throws IOException {
        int i = from;
        while (true) {
            if (i == end && !more()) {
                return null;
            }
            char c = buffer[i];
            if (c == quote) {
                break;
            }
            if (c < ' ' || c == '&') {
                return decodedValue(from, i, quote);
            }
            if (c == '<' || c >= '\uFFFE') {
                return null;
            }
            i++;
        }
        valueEnd = i + 1;
        return new String(buffer, from, i - from);
    }

    private @Nullable String decodedValue(int from, int special, char quote) throws IOException {
        StringBuilder value = new StringBuilder(special - from + MANY).append(buffer, from, special - from);
        int i = special;
        while (true) {
            if (i == end && !more()) {
                return null;
            }
            char c = buffer[i];
            if (c == quote) {
                break;
            }
            if (c == '&') {
                int code = reference(i);
                if (code < 0) {
                    return null;
                }
                value.appendCodePoint(code);
                i = referenceEnd;
                continue;
            }
            if (c == '<' || !isFine(c, i)) {
                return null;
            }
            value.append(c < ' ' ? ' ' : c);
            i++;
        }
        valueEnd = i + 1;
        return value.toString();
    }

    private int nameEnd;

    /** The name that begins at an index; null if none does that is usual. */
    private @Nullable QuickName name(int from) throws IOException {
        if (from == end && !more()) {
            return null;
        }
        if (!isLetter(buffer[from]) && buffer[from] != '_') {
            return null;
        }
        int i = from;
        int colon = -1;
        int hash = 0;
        while (true) {
            if (i == end && !more()) {
                return null;
            }
            char c = buffer[i];
            if (!isNamePart(c)) {
                if (c == ':' && colon < 0) {
                    colon = i;
                } else {
                    break;
                }
            }
            hash = hash * 31 + c;
            i++;
        }
        char c = buffer[i];
        boolean over = c == ' ' || c == '=' || c == '>' || c == '/' || c == '\n' || c == '\t';
        if (!over || i - from > limits.nameLength()) {
            return null;
        }
        if (colon >= 0 && (colon + 1 == i || !(isLetter(buffer[colon + 1]) || buffer[colon + 1] == '_'))) {
            return null;
        }
        nameEnd = i;
        return name(from, i - from, hash);
    }

    private QuickName name(int from, int length, int hash) {
        int slot = (hash ^ (hash >>> 15)) & (NAMES - 1);
        int looked = 0;
        for (QuickName name = names[slot]; name != null && looked < CHAIN; name = name.next, looked++) {
            if (name.hash == hash && name.isSpelled(buffer, from, length)) {
                return name;
            }
        }
        // However many there are, no more than this are kept.
        boolean kept = named < 4 * NAMES && looked < CHAIN;
        QuickName name = new QuickName(hash, new String(buffer, from, length), kept ? names[slot] : null);
        if (kept) {
            names[slot] = name;
            named++;
        }
        return name;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    }

    /** Reads on; what is in the buffer stays where it is. */
    private boolean more() throws IOException {
        if (isFull()) {
            boolean same = text == buffer;
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
            text = same ? buffer : text;
        }
        int count = characters.read(buffer, end, buffer.length - end);
        if (count <= 0) {
            return false;
        }
        end += count;
        return true;
    }

    // A source may have no room for the half of a character.
    private boolean isFull() {
        return end >= buffer.length - 1;
    }

    private void compact() {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        offset += at;
        lineStart -= at;
        end -= at;
        at = 0;
    }
}
