package news.stet.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import news.stet.io.ArticleFormatException;
import news.stet.io.StrictUtf8;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of a table apart into cells, as Commons CSV does in the setting of {@link Cells}: all that has a meaning in
 * CSV is ASCII, so that bytes need not become characters before they are a cell. It says that something is wrong and not
 * what: that is Commons CSV's to say.
 */
final class Tokenizer implements Closeable {
    private static final int ROOM = 1 << 14;
    // Whatever is read ahead of a record counts for it.
    private static final int AHEAD = 1 << 16;
    private static final int END = -1;
    // A longer cell hardly ever is the same as the one above it.
    private static final int SHORT = 40;
    private static final int ASCII = 0x80;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final long most;
    private byte[] buffer = new byte[ROOM];
    private int at;
    private int end;
    private boolean atEnd;
    /** Where the cell begins that is being read: what is before it is not needed any more. */
    private int start;

    private long lines;
    /** How many characters more the record may have, and whether any were read for it. */
    private long left;

    private boolean hasRead;
    private @Nullable String[] last = {};
    private boolean atStart = true;

    /**
     * Takes a table apart.
     *
     * @param in its bytes; closed with the tokenizer
     * @param characters how many characters a record may have, and some more
     */
    Tokenizer(InputStream in, int characters) {
        this.in = in;
        this.most = (long) characters + AHEAD;
    }

    /** Something is wrong with the record that was to be read. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean tooLong;

        private Fault(boolean tooLong) {
            super(null, null, false, false);
            this.tooLong = tooLong;
        }

        boolean isTooLong() {
            return tooLong;
        }
    }

    /** How many lines ended so far; within a cell too. */
    long lines() {
        return lines;
    }

    /**
     * The next record.
     *
     * @return its cells, null where one is absent; or null at the end
     * @throws Fault if there is none because something is wrong with it; nothing can be read any more
     */
    @Nullable
    String @Nullable [] next() throws IOException, Fault {
        left = most;
        hasRead = false;
        if (atStart) {
            skipMark();
        }
        start = at;
        if (peek() == END) {
            return null;
        }
        @Nullable String[] cells = new String[last.length];
        int count = 0;
        boolean more = true;
        while (more) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, Math.max(4, 2 * count));
            }
            cells[count] = cell(count < last.length ? last[count] : null);
            count++;
            more = ends();
        }
        last = count == cells.length ? cells : Arrays.copyOf(cells, count);
        // Whoever is given it may change it: what is above a cell only spares a copy where it is the same.
        return last;
    }

    private void skipMark() throws IOException, Fault {
        atStart = false;
        while (end < MARK.length && !atEnd) {
            fill();
        }
        if (end >= MARK.length && Arrays.equals(buffer, 0, MARK.length, MARK, 0, MARK.length)) {
            at = MARK.length;
        }
    }

    /** Goes behind what ends a cell; whether another one follows in the record. */
    private boolean ends() throws IOException, Fault {
        int c = peek();
        if (c == END) {
            return false;
        }
        at++;
        if (c == ',') {
            return true;
        }
        lines++;
        start = at;
        if (c == '\r') {
            int next = peek();
            if (next == '\n') {
                at++;
            } else if (next >= ASCII) {
                requireCharacter(next);
            }
        }
        return false;
    }

    /** Commons CSV looks at what follows the first half of a line end, and so finds here what is no character. */
    private void requireCharacter(int first) throws IOException, Fault {
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        boolean more = true;
        while (more && end - at < length) {
            more = fill();
        }
        decode(at, Math.min(end, at + length));
    }

    private @Nullable String cell(@Nullable String above) throws IOException, Fault {
        start = at;
        return peek() == '"' ? quoted(above) : plain(above);
    }

    private @Nullable String plain(@Nullable String above) throws IOException, Fault {
        int sign = 0;
        while (true) {
            while (at < end) {
                byte b = buffer[at];
                if (b == ',' || b == '\n' || b == '\r') {
                    return at == start ? null : text(start, at, sign, above);
                }
                sign |= b;
                at++;
            }
            if (!fill()) {
                return at == start ? null : text(start, at, sign, above);
            }
        }
    }

    /** What stands between the quotation marks; the marks that were doubled are single from then on. */
    private String quoted(@Nullable String above) throws IOException, Fault {
        at++;
        start = at;
        int sign = 0;
        // How many marks were left out of what stands before.
        int dropped = 0;
        while (true) {
            byte[] bytes = buffer;
            int to = end;
            int i = at;
            while (i < to) {
                byte b = bytes[i];
                if (b == '"') {
                    break;
                }
                if (b == '\n' || b == '\r') {
                    line(b, i);
                }
                sign |= b;
                if (dropped > 0) {
                    bytes[i - dropped] = b;
                }
                i++;
            }
            at = i;
            if (at < end) {
                at++;
                if (peek() != '"') {
                    String text = text(start, at - 1 - dropped, sign, above);
                    skipBlanks();
                    return text;
                }
                // The buffer may have been moved by looking ahead.
                buffer[at - 1 - dropped] = '"';
                dropped++;
                at++;
            } else if (!fill()) {
                throw new Fault(false);
            }
        }
    }

    private void line(byte b, int index) {
        boolean isSecond = b == '\n' && index > start && lastWasReturn(index);
        if (!isSecond) {
            lines++;
        }
    }

    private boolean lastWasReturn(int index) {
        return buffer[index - 1] == '\r';
    }

    /** Commons CSV lets blanks stand between the mark that closes and the comma. */
    private void skipBlanks() throws IOException, Fault {
        while (true) {
            int c = peek();
            if (c == ',' || c == '\n' || c == '\r' || c == END) {
                return;
            }
            start = at;
            if (c >= ASCII) {
                skipWideBlank(c);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                throw new Fault(false);
            }
        }
    }

    private void skipWideBlank(int first) throws IOException, Fault {
        int length = first >= 0xE0 ? 3 : 2;
        while (end - at < length) {
            if (!fill()) {
                throw new Fault(false);
            }
        }
        String blank = decode(at, at + length);
        if (blank.length() != 1 || !Character.isWhitespace(blank.charAt(0))) {
            throw new Fault(false);
        }
        at += length;
    }

    private String text(int from, int to, int sign, @Nullable String above) throws Fault {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (sign < 0) {
            return decode(from, to);
        }
        if (above != null && length <= SHORT && above.length() == length && isAscii(above, from)) {
            return above;
        }
        return new String(buffer, from, length, StandardCharsets.ISO_8859_1);
    }

    private boolean isAscii(String text, int from) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    private String decode(int from, int to) throws Fault {
        String text = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            try {
                StrictUtf8.check(buffer, from, to, 1, null);
            } catch (ArticleFormatException e) {
                throw new Fault(false);
            }
        }
        return text;
    }

    private int peek() throws IOException, Fault {
        return at < end || fill() ? buffer[at] & 0xFF : END;
    }

    /** Reads more, and keeps what belongs to the cell that is being read. */
    private boolean fill() throws IOException, Fault {
        if (atEnd) {
            return false;
        }
        if (end == buffer.length) {
            makeRoom();
        }
        int count = in.read(buffer, end, Math.min(ROOM, buffer.length - end));
        if (count < 0) {
            atEnd = true;
            return false;
        }
        // The first time it may be too few that are left: hardly any record is read more than once for.
        left -= hasRead ? characters(end, end + count) : count;
        hasRead = true;
        if (left < 0) {
            throw new Fault(true);
        }
        end += count;
        return count > 0 || fill();
    }

    /** In UTF-16, of whole characters. */
    private int characters(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            int b = buffer[i] & 0xFF;
            count += b < ASCII || b >= 0xC0 ? 1 : 0;
            count += b >= 0xF0 ? 1 : 0;
        }
        return count;
    }

    private void makeRoom() {
        if (start > buffer.length / 2) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            at -= start;
            end -= start;
            start = 0;
        } else {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
