package news.stet.newsml;

/** Text in the making: exact, or with white space collapsed as a browser does. Positions are in code points. */
final class FlowText {
    private final StringBuilder text = new StringBuilder();
    private final boolean exact;
    private int length;
    private boolean space;

    FlowText(boolean exact) {
        this.exact = exact;
    }

    static String collapse(String text) {
        FlowText flow = new FlowText(false);
        flow.append(text);
        return flow.toString();
    }

    void append(String more) {
        if (exact) {
            text.append(more);
            length += more.codePointCount(0, more.length());
            return;
        }
        for (int i = 0; i < more.length(); ) {
            int c = more.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && length > 0 && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                    length++;
                }
                space = false;
                text.appendCodePoint(c);
                length++;
            }
        }
    }

    /** A line break: the words around it stay apart. */
    int lineBreak() {
        int at = length;
        text.append('\n');
        length++;
        space = false;
        return at;
    }

    /** Where the next character will stand. */
    int position() {
        return length + (!exact && space && length > 0 ? 1 : 0);
    }

    /** Behind the last character. */
    int end() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
