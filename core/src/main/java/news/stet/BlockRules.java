package news.stet;

import java.util.ArrayList;
import java.util.List;

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
            String path = "marks/" + i + "/span";
            if (!span.block().equals(id)) {
                violations.add(new Violation(
                        Violation.Rule.SPAN,
                        path + "/block",
                        "a mark of block " + Text.quote(id) + " cannot be in block " + Text.quote(span.block())));
            } else {
                checkWords(span, codePoints, path, violations);
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidValueException(violations);
        }
    }

    /** The span is within the text, and its exact words are what stands there. */
    static void checkWords(Span span, CodePoints text, String path, List<Violation> violations) {
        if (span.end() > text.length()) {
            violations.add(new Violation(
                    Violation.Rule.SPAN,
                    path + "/end",
                    "code points " + span.start() + " to " + span.end() + " are not within block "
                            + Text.quote(span.block()) + ", which has " + text.length()));
        } else if (!text.has(span.start(), span.exact())) {
            violations.add(new Violation(
                    Violation.Rule.EXACT,
                    path + "/exact",
                    "block " + Text.quote(span.block()) + " has "
                            + Text.quote(text.slice(span.start(), span.end())) + " at " + span.start() + " to "
                            + span.end() + ", not " + Text.quote(span.exact())));
        }
    }
}
