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
    // Most tables of a small set have a header and little more.
    private static final int FIRST_ROOM = 1 << 10;
    // Whatever is read ahead of a record counts for it.
    private static final int AHEAD = 1 << 16;
    private static final int END = -1;
    private static final int GONE = Integer.MAX_VALUE;
    private static final int ASCII = 0x80;
    private static final String[] SMALL_NUMBERS = smallNumbers();
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final long most;
    private byte[] buffer = new byte[FIRST_ROOM];
    private int at;
    private int end;
    private boolean atEnd;
    /** Where the cell begins that is being read: what is before it is not needed any more. */
    private int start;

    private long lines;
    /** How many characters more the record may have, and whether any were read for it. */
    private long left;

    private boolean hasRead;
    /** How many cells the record before had. */
    private int width;
    /** For each column the last cell that had a text, and where its bytes are in the buffer; beyond it if they are gone. */
    private @Nullable String[] above = {};

    private int[] places = {};

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
        @Nullable String[] cells = new String[width];
        int count = 0;
        boolean more = true;
        while (more) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, Math.max(4, 2 * count));
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, Math.max(4, 2 * count));
                Arrays.fill(places, count, places.length, GONE);
                above = Arrays.copyOf(above, places.length);
            }
            cells[count] = cell(count);
            count++;
            more = ends();
        }
        width = count;
        return count == cells.length ? cells : Arrays.copyOf(cells, count);
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

    private @Nullable String cell(int column) throws IOException, Fault {
        start = at;
        return peek() == '"' ? quoted(column) : plain(column);
    }

    private @Nullable String plain(int column) throws IOException, Fault {
        int sign = 0;
        while (true) {
            while (at < end) {
                byte b = buffer[at];
                if (b == ',' || b == '\n' || b == '\r') {
                    return at == start ? null : text(start, at, sign, column);
                }
                sign |= b;
                at++;
            }
            if (!fill()) {
                return at == start ? null : text(start, at, sign, column);
            }
        }
    }

    /** What stands between the quotation marks; the marks that were doubled are single from then on. */
    private String quoted(int column) throws IOException, Fault {
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
                    String text = text(start, at - 1 - dropped, sign, column);
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

    private String text(int from, int to, int sign, int column) throws Fault {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        String last = above[column];
        int place = places[column];
        // As many ASCII bytes as it has characters are all of it.
        if (sign >= 0
                && last != null
                && last.length() == length
                && place < from - length
                && Arrays.equals(buffer, place, place + length, buffer, from, to)) {
            places[column] = from;
            return last;
        }
        String text = sign < 0 ? decode(from, to) : ascii(from, length);
        above[column] = text;
        places[column] = from;
        return text;
    }

    private String ascii(int from, int length) {
        int number = length <= 2 ? smallNumber(from, length) : -1;
        return number >= 0 ? SMALL_NUMBERS[number] : new String(buffer, from, length, StandardCharsets.ISO_8859_1);
    }

    /** The number of one digit, or of two of which the first is not 0; else -1. */
    private int smallNumber(int from, int length) {
        int number = buffer[from] - '0';
        if (number < 0 || number > 9 || length == 1) {
            return number > 9 ? -1 : number;
        }
        int digit = buffer[from + 1] - '0';
        return number == 0 || digit < 0 || digit > 9 ? -1 : 10 * number + digit;
    }

    private static String[] smallNumbers() {
        String[] numbers = new String[100];
        Arrays.setAll(numbers, Integer::toString);
        return numbers;
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
        if (buffer.length < ROOM) {
            buffer = Arrays.copyOf(buffer, ROOM);
        } else if (start > buffer.length / 2) {
            Arrays.fill(places, GONE);
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
