package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one block: every mark is in it, and the words are there. */
final class BlockRules {
    private BlockRules() {}

    static void check(String id, String text, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        CodePoints codePoints = CodePoints.of(text);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Span span = marks.get(i).span();
            Violation wrong = span.block().equals(id)
                    ? words(span, codePoints)
                    : new Violation(
                            Violation.Rule.SPAN,
                            "block",
                            "a mark of block " + Text.quote(id) + " cannot be in block " + Text.quote(span.block()));
            if (wrong != null) {
                violations.add(wrong.under("marks/" + i + "/span"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidValueException(violations);
        }
    }

    /** What is wrong with a span in a text, if anything: it is within the text, and its words are what stands there. */
    static @Nullable Violation words(Span span, CodePoints text) {
        if (span.end() > text.length()) {
            return new Violation(
                    Violation.Rule.SPAN,
                    "end",
                    "code points " + span.start() + " to " + span.end() + " are not within block "
                            + Text.quote(span.block()) + ", which has " + text.length());
        }
        if (!text.has(span.start(), span.exact())) {
            return new Violation(
                    Violation.Rule.EXACT,
                    "exact",
                    "block " + Text.quote(span.block()) + " has "
                            + Text.quote(text.slice(span.start(), span.end())) + " at " + span.start() + " to "
                            + span.end() + ", not " + Text.quote(span.exact()));
        }
        return null;
    }
}
