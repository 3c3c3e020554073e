package news.stet;

import java.time.DateTimeException;
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
 * What a time in the Extended Date/Time Format says (EDTF, ISO 8601-2, level 1), seconds being optional and fractions of
 * them allowed. A view: the article keeps the lexical form.
 *
 * @param from the first moment's year, month, day or time: a {@link Year}, {@link YearMonth}, {@link LocalDate},
 *     {@link LocalDateTime} (no zone given) or {@link OffsetDateTime}; null for an open or unknown start
 * @param to the last one, inclusive, of one of the same types; null for an open or unknown end; equal to {@code from}
 *     if the time is no range
 * @param approximate whether it is said to be approximate ({@code ~}, {@code %})
 * @param uncertain whether it is said to be uncertain ({@code ?}, {@code %})
 */
public record Edtf(@Nullable Temporal from, @Nullable Temporal to, boolean approximate, boolean uncertain) {
    private static final int MAX_LENGTH = 100;
    private static final Pattern YEAR = Pattern.compile("(-?[0-9]{4})|Y(-?[0-9]{5,9})");
    private static final Pattern DECADE_OR_CENTURY = Pattern.compile("(-?[0-9]{2})(?:([0-9])X|XX)");
    private static final Pattern MONTH = Pattern.compile("(-?[0-9]{4})-([0-9]{2}|XX)");
    private static final Pattern DAY = Pattern.compile("(-?[0-9]{4})-([0-9]{2}|XX)-([0-9]{2}|XX)");
    private static final Pattern TIME = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)(Z|[+-][0-9]{2}(:[0-9]{2})?)?");

    /**
     * Reads a time.
     *
     * @param text the lexical form
     * @return what it says, or empty if it is not EDTF of level 1; never an exception
     */
    public static Optional<Edtf> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return single(text);
            }
            Optional<Edtf> from = end(text.substring(0, slash));
            Optional<Edtf> to = end(text.substring(slash + 1));
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            Edtf first = from.get();
            Edtf last = to.get();
            return first.from == null && last.to == null
                    ? Optional.empty()
                    : Optional.of(new Edtf(
                            first.from,
                            last.to,
                            first.approximate || last.approximate,
                            first.uncertain || last.uncertain));
        } catch (DateTimeException e) {
            // A thirteenth month, a thirtieth of February.
            return Optional.empty();
        }
    }

    /**
     * Whether it is a range rather than one year, month, day or moment.
     *
     * @return true if the ends differ
     */
    public boolean isRange() {
        return from == null || !from.equals(to);
    }

    /**
     * Whether it is one year, month, day or moment, and said to be neither approximate nor uncertain.
     *
     * @return true if it is exact
     */
    public boolean isExact() {
        return !isRange() && !approximate && !uncertain;
    }

    /** One end of an interval: empty is unknown, two dots are open. */
    private static Optional<Edtf> end(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.of(new Edtf(null, null, false, false)) : single(text);
    }

    private static Optional<Edtf> single(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char last = text.charAt(text.length() - 1);
        boolean qualified = last == '?' || last == '~' || last == '%';
        String date = qualified ? text.substring(0, text.length() - 1) : text;
        Edtf plain = unqualified(date);
        return plain == null
                ? Optional.empty()
                : Optional.of(new Edtf(plain.from, plain.to, last == '~' || last == '%', last == '?' || last == '%'));
    }

    private static @Nullable Edtf unqualified(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return point(
                    time.group(2) == null
                            ? LocalDateTime.parse(text)
                            : LocalDateTime.parse(time.group(1)).atOffset(ZoneOffset.of(time.group(2))));
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return day(Integer.parseInt(day.group(1)), day.group(2), day.group(3));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(Integer.parseInt(month.group(1)), month.group(2));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return point(Year.of(Integer.parseInt(year.group(1) != null ? year.group(1) : year.group(2))));
        }
        Matcher span = DECADE_OR_CENTURY.matcher(text);
        if (span.matches()) {
            return span.group(2) == null
                    ? years(span.group(1) + "00", 100)
                    : years(span.group(1) + span.group(2) + "0", 10);
        }
        return null;
    }

    private static @Nullable Edtf day(int year, String month, String day) {
        if (month.equals("XX")) {
            return day.equals("XX")
                    ? new Edtf(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false, false)
                    : null; // a known day of an unknown month is level 2
        }
        if (day.equals("XX")) {
            YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
            return new Edtf(whole.atDay(1), whole.atEndOfMonth(), false, false);
        }
        return point(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static Edtf month(int year, String month) {
        if (month.equals("XX")) {
            return new Edtf(YearMonth.of(year, 1), YearMonth.of(year, 12), false, false);
        }
        int number = Integer.parseInt(month);
        // 21 to 24 are seasons, whose months depend on the hemisphere: the year is all that is sure.
        return number >= 21 && number <= 24 ? point(Year.of(year)) : point(YearMonth.of(year, number));
    }

    private static Edtf years(String first, int count) {
        int year = Integer.parseInt(first);
        return first.startsWith("-")
                ? new Edtf(Year.of(year - count + 1), Year.of(year), false, false)
                : new Edtf(Year.of(year), Year.of(year + count - 1), false, false);
    }

    private static Edtf point(Temporal temporal) {
        return new Edtf(temporal, temporal, false, false);
    }
}
