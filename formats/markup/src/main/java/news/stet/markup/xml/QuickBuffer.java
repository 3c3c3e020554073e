package news.stet.markup.xml;

import java.io.IOException;
import java.util.Arrays;

/** The characters that the quick parser looks at, and where in the document they are. */
abstract class QuickBuffer {
    private static final int BUFFER = 1 << 13;

    private final XmlSource characters;
    char[] buffer = new char[BUFFER];
    int at;
    int end;
    // Of the buffer's first character.
    long offset;
    int line = 1;
    // Where in the buffer the line begins, which may be before it.
    int lineStart;

    QuickBuffer(XmlSource characters) {
        this.characters = characters;
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

    /** Counts lines on the way. */
    final boolean isFine(char c, int index) {
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

    /** Reads on; what is in the buffer stays where it is. */
    final boolean more() throws IOException {
        if (isFull()) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = characters.read(buffer, end, buffer.length - end);
        if (count <= 0) {
            return false;
        }
        end += count;
        return true;
    }

    // A source may have no room for the half of a character.
    final boolean isFull() {
        return end >= buffer.length - 1;
    }

    final void compact() {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        offset += at;
        lineStart -= at;
        end -= at;
        at = 0;
    }
}
