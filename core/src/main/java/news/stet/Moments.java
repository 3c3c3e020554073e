package news.stet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as agencies write them, where something hangs on them: EDTF, and beyond it a blank for the T, an offset without
 * its colon, and white space around.
 */
final class Moments {
    private static final int MAX_LENGTH = 60;
    private static final Pattern LOOSE = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)[0-9]*+ ?"
                    + "(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?");

    private Moments() {}

    static Optional<Edtf> read(@Nullable When when) {
        String value = when == null ? null : when.value();
        if (value == null) {
            return Optional.empty();
        }
        return Edtf.parse(value).or(() -> loose(value.strip()));
    }

    private static Optional<Edtf> loose(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher time = LOOSE.matcher(text);
        if (!time.matches()) {
            return Edtf.parse(text);
        }
        String offset = time.group(3) == null ? "" : time.group(3);
        boolean bare = offset.length() == 5;
        return Edtf.parse(time.group(1) + "T" + time.group(2)
                + (bare ? offset.substring(0, 3) + ":" + offset.substring(3) : offset));
    }

    /** The first moment of a year, month, day or time, in a zone if it has none of its own. */
    static Instant first(Temporal time, ZoneOffset zone) {
        if (time instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (time instanceof LocalDateTime local) {
            return local.toInstant(zone);
        }
        if (time instanceof LocalDate day) {
            return day.atStartOfDay().toInstant(zone);
        }
        return time instanceof YearMonth month ? first(month.atDay(1), zone) : first(((Year) time).atDay(1), zone);
    }
}
