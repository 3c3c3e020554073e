package news.stet.markup.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document. The byte order mark decides on the encoding, else the declaration, else it is UTF-8
 * (XML 1.0, appendix F); whatever it is, bytes that are not of it are an error. Remembers where the input ended and what
 * stood before the root element.
 */
final class XmlSource extends Reader {
    private static final int START = 512;
    private static final int PROLOG_LIMIT = 1 << 16;
    // More than any parser reads before it says what it has read.
    private static final int AHEAD = 1 << 20;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,80}?encoding\\s{0,8}=\\s{0,8}[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    private final Reader reader;
    // The same, if that is what it is.
    private final @Nullable StrictUtf8 utf8;
    private final @Nullable String source;
    private final String charset;
    private @Nullable StringBuilder prolog = new StringBuilder();
    private @Nullable IOException failure;
    private boolean atEnd;
    private final Window window = new Window();
    private boolean afterReturn;
    private String reread = "";
    private int rereadAt;
    private final int articleLength;

    XmlSource(InputStream in, @Nullable String source, int articleLength) throws IOException {
        this.source = source;
        this.articleLength = articleLength;
        byte[] start = in.readNBytes(START);
        Encoding encoding = encoding(start);
        this.charset = encoding.charset.name();
        InputStream all = new SequenceInputStream(
                new ByteArrayInputStream(start, encoding.mark, start.length - encoding.mark), in);
        this.utf8 = encoding.charset.equals(StandardCharsets.UTF_8) ? new StrictUtf8(all, source) : null;
        this.reader = utf8 == null ? new StrictReader(all, encoding.charset) : utf8;
    }

    private record Encoding(Charset charset, int mark) {}

    private Encoding encoding(byte[] start) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (starts(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(start, 0x00, 0x3C)) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        if (starts(start, 0x3C, 0x00)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return new Encoding(declared.lookingAt() ? charset(declared.group(1)) : StandardCharsets.UTF_8, 0);
    }

    private Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            // These bytes were readable as ASCII, which UTF-16 and UTF-32 are not.
            if (!charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32")) {
                return charset;
            }
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            // told below
        }
        throw new ArticleFormatException(Problem.error(
                ProblemCodes.ENCODING,
                new Location(source, 1, 1, ""),
                "the declared encoding " + Text.quote(name) + " is not known, or not that of the bytes",
                "convert the file to UTF-8."));
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (rereadAt < reread.length()) {
            int again = Math.min(length, reread.length() - rereadAt);
            reread.getChars(rereadAt, rereadAt + again, target, from);
            rereadAt += again;
            return again;
        }
        reread = "";
        int count;
        try {
            count = normalized(target, from, length);
        } catch (CharacterCodingException e) {
            throw new ArticleFormatException(
                    List.of(Problem.error(
                            ProblemCodes.ENCODING,
                            new Location(source, window.end().line(), 0, ""),
                            "bytes that are not " + charset + ", the encoding of the document",
                            "convert the file to UTF-8.")),
                    e);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        if (count < 0) {
            atEnd = true;
        } else {
            requireEnd();
            if (prolog != null && prolog.length() < PROLOG_LIMIT) {
                prolog.append(target, from, count);
            }
        }
        return count;
    }

    /**
     * Line ends are one line feed each, as XML has it (section 2.11): the parser would see to that too, but loses count of
     * the characters.
     */
    private int normalized(char[] target, int from, int length) throws IOException {
        int to = from;
        while (to == from) {
            int line = utf8 == null ? 0 : utf8.line();
            int count = reader.read(target, from, length);
            if (count < 0) {
                return count;
            }
            if (utf8 != null && !utf8.hadReturn() && !afterReturn) {
                int lines = utf8.line() - line;
                int rest = lines == 0 ? count : utf8.column() - 1;
                byte[] bytes = utf8.lastRead();
                if (bytes == null) {
                    window.append(new String(target, from, count), lines, rest);
                } else {
                    window.append(bytes, count, lines, rest);
                }
                return count;
            }
            window.append(target, from, count);
            for (int i = from; i < from + count; i++) {
                char c = target[i];
                if (c != '\n' || !afterReturn) {
                    target[to++] = c == '\r' ? '\n' : c;
                }
                afterReturn = c == '\r';
            }
        }
        return to - from;
    }

    /** Reads so much more, or what is left, without giving it to a parser; false if there is nothing left. */
    boolean readOn(int characters) throws IOException {
        char[] more = new char[1 << 13];
        int count = 0;
        while (reread.isEmpty() && count < characters) {
            int read = read(more, 0, more.length);
            if (read < 0) {
                break;
            }
            count += read;
        }
        return count > 0;
    }

    /** After a failure at a place: what is wrong shows in what follows, too, however little of it was read. */
    void lookBehind(Window.Point place) {
        reread("");
        try {
            readOn(Window.LOOK - window.rest(place).length());
        } catch (IOException | ArticleFormatException e) {
            // Whoever goes on meets it there; what is told now comes before.
        }
    }

    /** The next parser begins with this, which the one before has had. */
    void reread(String text) {
        reread = text;
        rereadAt = 0;
    }

    /**
     * A text without end is not held: neither an article, nor anything else that the parser gives as one. Whoever knows where
     * the article ends tells exactly whether it is too long.
     */
    private void requireEnd() {
        if (window.size() > articleLength + AHEAD) {
            throw new ArticleFormatException(Limits.exceeded(
                    new Location(source, window.end().line(), 0, ""),
                    "the article has more than " + articleLength + " characters",
                    "articleLength"));
        }
    }

    Window window() {
        return window;
    }

    /** The stream broke, as opposed to its content. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Whether a place is where the input ends, give or take what the parser looked ahead, or in a tag that it cuts off. */
    boolean endsAt(int atLine, int atColumn) {
        if (!atEnd) {
            return false;
        }
        Window.Point end = window.end();
        Window.Point tag = window.openTag();
        return (isBehind(atLine, atColumn, end.line(), end.column() - 2)
                        && window.rest(new Window.Point(atLine, atColumn)).indexOf('>') < 0)
                || (tag != null && isBehind(atLine, atColumn, tag.line(), tag.column() + 1));
    }

    private static boolean isBehind(int atLine, int atColumn, int line, int column) {
        return atLine > line || (atLine == line && atColumn >= column);
    }

    /** The document type declaration that ends before an offset has an internal subset, or hides. */
    boolean hasInternalSubset(int offset) {
        StringBuilder seen = prolog;
        if (seen == null || offset < 0 || offset > seen.length()) {
            return true;
        }
        int start = seen.lastIndexOf("<!DOCTYPE", offset);
        return start < 0 || seen.substring(start, offset).indexOf('[') >= 0;
    }

    /** The line and column of what stands behind an offset and is no white space; empty if that is not known. */
    int[] startInProlog(int offset) {
        StringBuilder seen = prolog;
        if (seen == null || offset < 0) {
            return new int[0];
        }
        int at = offset;
        while (at < seen.length() && seen.charAt(at) <= ' ') {
            at++;
        }
        if (at >= seen.length() || seen.charAt(at) != '<') {
            return new int[0];
        }
        int lines = (int) seen.chars().limit(at).filter(c -> c == '\n').count() + 1;
        return new int[] {lines, at - seen.lastIndexOf("\n", at)};
    }

    /** The root has begun: nothing before it is asked for any more. */
    void prologIsOver() {
        prolog = null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
