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
    private int column = 1;
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
        try {
            decode();
        } finally {
            // Also if that failed: who reads on must not be given what happens to be in the buffer.
            chars.flip();
        }
        countLines();
        return chars.hasRemaining();
    }

    /** Decodes until there is something, or nothing more; what comes before malformed bytes is given out first. */
    private void decode() throws IOException {
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (atStart && chars.position() > 0) {
                skipMark();
            }
            if (result.isError()) {
                failure = malformed();
                if (chars.position() == 0) {
                    throw failure;
                }
                return;
            }
            if (chars.position() > 0 || atEnd) {
                return;
            }
            more();
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
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                atEnd = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        } finally {
            bytes.flip();
        }
    }

    private void countLines() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            if (chars.get(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    private ArticleFormatException malformed() {
        int lines = line;
        int columns = column;
        for (int i = 0; i < chars.position(); i++) {
            if (chars.get(i) == '\n') {
                lines++;
                columns = 1;
            } else {
                columns++;
            }
        }
        // What was left over at the end was the beginning of a character, or it would have been found before.
        return malformed(new Location(source, lines, columns, ""), offset + bytes.position(), bytes, atEnd);
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
