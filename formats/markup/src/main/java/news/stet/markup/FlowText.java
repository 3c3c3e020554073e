package news.stet.markup;

/** Text in the making: exact, or with white space collapsed as a browser does. Positions are in code points. */
public final class FlowText {
    private final StringBuilder text = new StringBuilder();
    private final boolean exact;
    private int length;
    private boolean space;
    private boolean apart;

    /**
     * An empty text.
     *
     * @param exact whether white space in it counts
     */
    FlowText(boolean exact) {
        this.exact = exact;
    }

    /**
     * Collapses white space: each run of blanks, tabs and line breaks is one blank, none at either end. A no-break space
     * is no white space.
     *
     * @param text any text
     * @return the text, collapsed; may be empty
     */
    public static String collapse(String text) {
        FlowText flow = new FlowText(false);
        flow.append(text);
        return flow.toString();
    }

    /** Whether there is more in a text than white space. */
    static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Appends, and says where the first character of it stands that is there to stay; -1 if none is. */
    int append(String more) {
        if (exact) {
            int at = more.isEmpty() ? -1 : length;
            text.append(more);
            length += more.codePointCount(0, more.length());
            return at;
        }
        int first = -1;
        for (int i = 0; i < more.length(); ) {
            int c = more.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = true;
            } else {
                if ((space || (apart && isRunTogether(c))) && length > 0 && !endsLine()) {
                    text.append(' ');
                    length++;
                }
                space = false;
                apart = false;
                first = first < 0 ? length : first;
                text.appendCodePoint(c);
                length++;
            }
        }
        return first;
    }

    /** Keeps the words before and after apart, if nothing else does. */
    void apart() {
        apart = true;
    }

    /** Whether two words would read as one. Ideographs are written without blanks. */
    private boolean isRunTogether(int next) {
        if (text.isEmpty()) {
            return false;
        }
        int last = text.codePointBefore(text.length());
        return Character.isLetterOrDigit(next)
                && !Character.isIdeographic(next)
                && !Character.isIdeographic(last)
                && (Character.isLetterOrDigit(last) || ".,;:!?)".indexOf(last) >= 0);
    }

    /** A line break: the words around it stay apart. Returns where it stands. */
    int lineBreak() {
        int at = length;
        text.append('\n');
        length++;
        space = false;
        return at;
    }

    /** Whether the last character is a line break. */
    boolean endsLine() {
        return length > 0 && text.charAt(text.length() - 1) == '\n';
    }

    /** Behind the last character. */
    int end() {
        return length;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
