package news.stet.markup.xml;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import news.stet.io.Limits;
import org.jspecify.annotations.Nullable;

/** The names, values, texts and comments that the quick parser finds between tags and in them. */
abstract class QuickWords extends QuickBuffer {
    /** What the next event begins with is for another parser. */
    static final int UNUSUAL = -1;

    private static final int TEXT = 1 << 12;
    private static final int NAMES = 1 << 8;
    private static final int REFERENCE = 10;
    private static final int MANY = 8;
    // Who makes names of one hash on purpose gains nothing.
    private static final int CHAIN = 16;

    final Limits limits;
    private final QuickName[] names = new QuickName[NAMES];
    private int named;
    // The one before: most are followed by what they were followed by.
    private QuickName last = new QuickName(0, "", false, null);
    // The text.
    char[] text = buffer;
    int textFrom;
    int textLength;
    private char[] decoded = new char[0];

    QuickWords(XmlSource characters, Limits limits) {
        super(characters);
        this.limits = limits;
    }

    final int comment() throws IOException {
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

    final int text() throws IOException {
        int from = at;
        int i = at;
        while (true) {
            while (i < end && QuickChars.isText(buffer[i])) {
                i++;
            }
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

    /** Behind the value that was read last. */
    int valueEnd;

    final @Nullable String value(int from, char quote) throws IOException {
        int i = from;
        while (true) {
            while (i < end && QuickChars.isValue(buffer[i])) {
                i++;
            }
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

    /** Behind the name that was read last. */
    int nameEnd;

    /** The name that begins at an index; null if none does that is usual. */
    final @Nullable QuickName name(int from) throws IOException {
        QuickName expected = last.followed;
        if (expected != null && expected.isAt(from, buffer, end) && endsName(buffer[from + expected.length()])) {
            nameEnd = from + expected.length();
            last = expected;
            return expected;
        }
        if (from == end && !more()) {
            return null;
        }
        if (!QuickChars.isNameStart(buffer[from])) {
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
            if (!QuickChars.isNamePart(c)) {
                if (c == ':' && colon < 0) {
                    colon = i;
                } else {
                    break;
                }
            }
            hash = hash * 31 + c;
            i++;
        }
        if (!endsName(buffer[i]) || i - from > limits.nameLength()) {
            return null;
        }
        if (colon >= 0 && (colon + 1 == i || !QuickChars.isNameStart(buffer[colon + 1]))) {
            return null;
        }
        nameEnd = i;
        QuickName name = name(from, i - from, hash);
        if (name.kept) {
            last.followed = name; // one that is not would drag on those behind it
        }
        last = name;
        return name;
    }

    private static boolean endsName(char c) {
        return c == ' ' || c == '=' || c == '>' || c == '/' || c == '\n' || c == '\t';
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
        QuickName name = new QuickName(hash, new String(buffer, from, length), kept, kept ? names[slot] : null);
        if (kept) {
            names[slot] = name;
            named++;
        }
        return name;
    }
}
