package news.stet.text;

import java.util.regex.Matcher;
import news.stet.Code;
import news.stet.Mark;
import news.stet.Methods;
import news.stet.Provenance;
import news.stet.Span;

/**
 * A stretch of a text that a rule has found.
 *
 * @param role what it is
 * @param start its first character, in UTF-16 units
 * @param end after its last one
 */
record Stretch(Code role, int start, int end) {
    // A mark says itself that a program made it: the problem that says so is not in the article.
    private static final Provenance GUESS = new Provenance(Methods.SOFTWARE, "stet-text", null, null);

    static Stretch of(Code role, Matcher matcher, String group) {
        return new Stretch(role, matcher.start(group), matcher.end(group));
    }

    String of(String text) {
        return text.substring(start, end);
    }

    Span span(String block, String text) {
        int first = text.codePointCount(0, start);
        return new Span(block, first, first + text.codePointCount(start, end), of(text));
    }

    Mark mark(String block, String text) {
        return new Mark(role, span(block, text), null, null, GUESS);
    }
}
