package news.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.Edtf;
import news.stet.MarkRoles;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the date line: a short line that is a date of ISO 8601, with no more than one word before it (a label)
 * and words after it (the section).
 *
 * @param label the label, or null
 * @param date the date
 * @param section the section, or null
 */
record DateAndSection(
        @Nullable Stretch label, Stretch date, @Nullable Stretch section) {
    private static final Pattern FORM = Pattern.compile("\\h*(?:(?<label>\\p{L}{1,20}:?)\\h+)?"
            + "(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]{5,18}(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)"
            + "(?:(?:\\h*[|,;·•/–—-]\\h*|\\h+)(?<section>\\p{L}.*?))?\\h*");

    static Optional<DateAndSection> in(String text) {
        if (!Shape.isLine(text) || Shape.length(text) > Shape.SHORT || Shape.endsSentence(text)) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || Edtf.parse(matcher.group("date")).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DateAndSection(
                matcher.group("label") == null ? null : Stretch.of(MarkRoles.LABEL, matcher, "label"),
                Stretch.of(MarkRoles.DATE, matcher, "date"),
                matcher.group("section") == null ? null : Stretch.of(MarkRoles.SECTION, matcher, "section")));
    }

    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        if (label != null) {
            stretches.add(label);
        }
        stretches.add(date);
        if (section != null) {
            stretches.add(section);
        }
        return stretches;
    }
}
