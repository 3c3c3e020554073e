package news.stet.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8, strictly: bytes that are not UTF-8 (overlong forms and encoded surrogates among them) are an error that names
 * the byte, never a replacement character. One byte order mark at the start is skipped.
 */
public final class StrictUtf8 extends Reader {
    private static final int BUFFER = 1 << 13;

    private final InputStream in;
    private final @Nullable String source;
    private final byte[] bytes = new byte[BUFFER];
    private int at;
    private int end;
    // Of the byte at index 0 of the buffer.
    private long offset;
    private int line = 1;
    private int column = 1;
    private boolean atEnd;
    private boolean atStart = true;
    private boolean hadMark;
    private boolean hadReturn;
    // Where the characters of the last read begin in the buffer, and whether they end where it ended.
    private int lastFrom;
    private boolean wasWhole;
    // The second half of a character for which there was no room, or 0.
    private char half;
    private @Nullable ArticleFormatException failure;

    /**
     * Decodes a stream.
     *
     * @param in the bytes; closed with this reader
     * @param source a name for messages, or null
     */
    public StrictUtf8(InputStream in, @Nullable String source) {
        this.in = in;
        this.source = source;
    }

    /**
     * Checks bytes that are in memory; a byte order mark is a character as any other.
     *
     * @param content the bytes
     * @param from the first one, which begins a line
     * @param to after the last one
     * @param line the line of the first one, counted from 1
     * @param source a name for messages, or null
     * @throws ArticleFormatException if they are not UTF-8
     */
    public static void check(byte[] content, int from, int to, int line, @Nullable String source) {
        int valid = Utf8.validUpTo(content, from, to);
        if (valid == to) {
            return;
        }
        // What is wrong there is the decoder's to say.
        CharsetDecoder decoder = newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content, valid, to - valid);
        CharBuffer sink = CharBuffer.allocate(BUFFER);
        while (true) {
            CoderResult result = decoder.decode(bytes, sink, true);
            if (result.isError()) {
                int at = bytes.position();
                int lines = line;
                int lineStart = from;
                for (int i = from; i < at; i++) {
                    if (content[i] == '\n') {
                        lines++;
                        lineStart = i + 1;
                    }
                }
                int column = 1 + new String(content, lineStart, at - lineStart, StandardCharsets.UTF_8).length();
                throw malformed(new Location(source, lines, column, ""), at, bytes, false);
            }
            if (result.isUnderflow()) {
                return;
            }
            sink.clear();
        }
    }

    /**
     * Whether the input began with a byte order mark; known after the first read.
     *
     * @return true if one was skipped
     */
    public boolean hadByteOrderMark() {
        return hadMark;
    }

    /**
     * The line of the character that comes next, counted from 1; lines end with a line feed.
     *
     * @return the line
     */
    public int line() {
        return line;
    }

    /**
     * The column of the character that comes next, counted from 1 in UTF-16 units.
     *
     * @return the column
     */
    public int column() {
        return column;
    }

    /**
     * What the characters of the last read were made of.
     *
     * @return a copy of their bytes; null if that was not whole characters and nothing else
     */
    public byte @Nullable [] lastRead() {
        return wasWhole ? Arrays.copyOfRange(bytes, lastFrom, at) : null;
    }

    /**
     * Whether there was a carriage return among the characters that the last read gave out.
     *
     * @return true if there was one, or more
     */
    public boolean hadReturn() {
        return hadReturn;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (failure != null) {
            throw failure;
        }
        int count = 0;
        while (count == 0) {
            if (at == end && half == 0) {
                if (atEnd) {
                    return -1;
                }
                more();
            }
            count = decoded(target, from, from + length);
            if (count == 0 && at < end) {
                incomplete();
            }
        }
        return count;
    }

    @Override
    public boolean ready() {
        return half != 0 || at < end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Decodes what is in the buffer, as far as there is room, and up to what is malformed or cut off. */
    private int decoded(char[] target, int from, int to) {
        int first = at;
        int next = from;
        lastFrom = first;
        wasWhole = half == 0;
        if (half != 0) {
            target[next++] = half;
            half = 0;
        }
        while (at < end && next < to) {
            if (bytes[at] >= 0) {
                int behind = Utf8.afterAscii(bytes, at, Math.min(end, at + to - next));
                inflate(target, next, behind);
                next += behind - at;
                at = behind;
            } else {
                int length = Utf8.length(bytes, at, end);
                if (length == 0) {
                    break;
                }
                int character = Utf8.character(bytes, at, length);
                at += length;
                if (atStart && character == '\uFEFF') {
                    hadMark = true;
                    wasWhole = false;
                } else if (length < 4) {
                    target[next++] = (char) character;
                } else {
                    target[next++] = Character.highSurrogate(character);
                    half = Character.lowSurrogate(character);
                    if (next < to) {
                        target[next++] = half;
                        half = 0;
                    }
                }
            }
            atStart = false;
        }
        wasWhole &= half == 0;
        count(first, target, from, next);
        return next - from;
    }

    private void inflate(char[] target, int to, int behind) {
        int ahead = to - at;
        for (int i = at; i < behind; i++) {
            target[i + ahead] = (char) bytes[i];
        }
    }

    /** Reads on behind what is left of the buffer. */
    private void more() throws IOException {
        offset += at;
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        int count = in.read(bytes, end, bytes.length - end);
        if (count < 0) {
            atEnd = true;
        } else {
            end += count;
        }
    }

    /** What comes next is cut off, or malformed. */
    private void incomplete() throws IOException {
        while (!atEnd && Utf8.isCutOff(bytes, at, end)) {
            more();
        }
        if (Utf8.length(bytes, at, end) == 0) {
            // What was left over at the end was the beginning of a character, or it would have been found before.
            failure = malformed(
                    new Location(source, line, column, ""),
                    offset + at,
                    ByteBuffer.wrap(bytes, at, end - at),
                    Utf8.isCutOff(bytes, at, end));
            throw failure;
        }
    }

    /** Where the characters end that were given out. */
    private void count(int first, char[] target, int from, int to) {
        hadReturn = Utf8.count(bytes, first, at, Utf8.RETURNS) > 0;
        int lines = Utf8.count(bytes, first, at, Utf8.LINE_FEEDS);
        if (lines == 0) {
            column += to - from;
            return;
        }
        line += lines;
        int last = to;
        while (target[last - 1] != '\n') {
            last--;
        }
        column = 1 + to - last;
    }

    /** What to say of the bytes that come first in the buffer. */
    private static ArticleFormatException malformed(Location location, long offset, ByteBuffer bytes, boolean cutOff) {
        int first = bytes.get(bytes.position()) & 0xFF;
        String message = cutOff
                ? "the input ends inside the character that begins with 0x%02X at offset %d"
                : "the byte 0x%02X at offset %d is not UTF-8";
        return new ArticleFormatException(Problem.error(
                ProblemCodes.ENCODING,
                location,
                String.format(Locale.ROOT, message, first, offset),
                cutOff ? "get the whole of it." : look(bytes, first, offset) + "convert the file to UTF-8."));
    }

    private static String look(ByteBuffer bytes, int first, long offset) {
        int second = bytes.remaining() > 1 ? bytes.get(bytes.position() + 1) & 0xFF : 0;
        if (offset == 0 && ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE))) {
            return "it looks like UTF-16; ";
        }
        // Overlong forms and encoded surrogates are no other encoding but faulty UTF-8.
        boolean faulty = first == 0xC0 || first == 0xC1 || (first >= 0xE0 && first <= 0xF4 && (second & 0xC0) == 0x80);
        return faulty ? "" : "it looks like windows-1252; ";
    }

    private static CharsetDecoder newDecoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
