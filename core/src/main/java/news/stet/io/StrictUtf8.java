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
    private final CharsetDecoder decoder = newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    // Of the byte at position 0 of the buffer.
    private long offset;
    private int line = 1;
    private boolean atEnd;
    private boolean atStart = true;
    private boolean hadMark;
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
     * Checks bytes that are in memory.
     *
     * @param content the bytes
     * @param from the first one
     * @param to after the last one
     * @param line the line of the first one, counted from 1
     * @param source a name for messages, or null
     * @throws ArticleFormatException if they are not UTF-8
     */
    public static void check(byte[] content, int from, int to, int line, @Nullable String source) {
        int ascii = from;
        while (ascii < to && content[ascii] >= 0) {
            ascii++;
        }
        CharsetDecoder decoder = newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content, ascii, to - ascii);
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
                throw malformed(source, lines, column, at, content[at]);
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

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, from, count);
        return count;
    }

    @Override
    public boolean ready() {
        return chars.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        if (failure != null) {
            throw failure;
        }
        chars.clear();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (atStart && chars.position() > 0) {
                skipMark();
            }
            if (chars.position() > 0 || (result.isUnderflow() && atEnd)) {
                if (result.isError()) {
                    failure = malformed();
                }
                chars.flip();
                countLines();
                return chars.hasRemaining();
            }
            if (result.isError()) {
                failure = malformed();
                throw failure;
            }
            if (result.isUnderflow()) {
                more();
            }
        }
    }

    private void skipMark() {
        atStart = false;
        if (chars.get(0) == '\uFEFF') {
            hadMark = true;
            CharBuffer rest = chars.duplicate();
            rest.flip().position(1);
            chars.clear();
            chars.put(rest.toString());
        }
    }

    private void more() throws IOException {
        offset += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private void countLines() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            if (chars.get(i) == '\n') {
                line++;
            }
        }
    }

    private ArticleFormatException malformed() {
        int lines = line;
        for (int i = 0; i < chars.position(); i++) {
            if (chars.get(i) == '\n') {
                lines++;
            }
        }
        return malformed(source, lines, 0, offset + bytes.position(), bytes.get(bytes.position()));
    }

    private static ArticleFormatException malformed(
            @Nullable String source, int line, int column, long offset, byte first) {
        String message = String.format(Locale.ROOT, "the byte 0x%02X at offset %d is not UTF-8", first & 0xFF, offset);
        String hint = (first & 0xC0) == 0x80
                ? "it looks like windows-1252; convert the file to UTF-8."
                : "convert the file to UTF-8.";
        return new ArticleFormatException(
                Problem.error(ProblemCodes.ENCODING, new Location(source, line, column, ""), message, hint));
    }

    private static CharsetDecoder newDecoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
