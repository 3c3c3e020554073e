package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one block: every mark is in it, and the words are there. */
final class BlockRules {
    // How far words are looked for that are not where they were said to be: as far as offsets are counted differently.
    private static final int FARTHEST = 100;
    private static final int LONGEST_SOUGHT = 200;

    private BlockRules() {}

    static void check(String id, String text, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        CodePoints codePoints = CodePoints.of(text);
        List<Violation> violations = List.of();
        for (int i = 0; i < marks.size(); i++) {
            Span span = marks.get(i).span();
            Violation wrong = span.block().equals(id)
                    ? words(span, codePoints)
                    : new Violation(
                            Violation.Rule.SPAN,
                            "block",
                            "a mark of block " + Text.quote(id) + " cannot be in block " + Text.quote(span.block()));
            if (wrong != null) {
                violations = violations.isEmpty() ? new ArrayList<>() : violations;
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
                            + span.end() + ", not " + Text.quote(span.exact()) + elsewhere(span, text));
        }
        return null;
    }

    /** Where the words do stand, nearest to where they were said to be: who counts otherwise sees by how much. */
    private static String elsewhere(Span span, CodePoints text) {
        int length = span.end() - span.start();
        if (length > LONGEST_SOUGHT) {
            return "";
        }
        for (int distance = 1; distance <= FARTHEST; distance++) {
            for (int start : new int[] {span.start() - distance, span.start() + distance}) {
                if (start >= 0 && start + length <= text.length() && text.has(start, span.exact())) {
                    return "; those words are at " + start + " to " + (start + length);
                }
            }
        }
        return "";
    }
}
