package news.stet.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The one place where HTML is written, escaped so that a parser has every character again, and no tag that was none. */
final class HtmlOutput {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    void start(String name) {
        out.append('<').append(name);
        open.push(name);
    }

    /** Adds an attribute to the tag that was started last; nothing if it has no value. */
    void attribute(String name, @Nullable Object value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            escape(value.toString(), true);
            out.append('"');
        }
    }

    /** Closes the tag that was started last. */
    void content() {
        out.append('>');
    }

    void text(String text) {
        escape(text, false);
    }

    /** A line end of the source, which means nothing in HTML but in preformatted text. */
    void lineEnd() {
        out.append('\n');
    }

    /** Closes the tag of an element that has no content and no end tag. */
    void endVoid() {
        open.pop();
        out.append('>');
    }

    void end() {
        out.append("</").append(open.pop()).append('>');
    }

    int length() {
        return out.length();
    }

    /** A line end at the very start of preformatted text would be taken for the tag's. */
    void keepLineEnd(int start) {
        if (start < out.length() && out.charAt(start) == '\n') {
            out.insert(start, '\n');
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                // What is no reference would be read as a line feed.
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
