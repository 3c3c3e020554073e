package news.stet.newsml;

import static news.stet.newsml.Namespaces.stet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import news.stet.Article;
import news.stet.Dates;
import news.stet.Edtf;
import news.stet.Embargo;
import news.stet.Text;
import news.stet.When;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.Lexical;
import news.stet.newsml.binding.TextElement;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an article. The schema's types hold less than a {@link When}: a date alone, a range, words. The element
 * then has the nearest date it may have, and the record of the article ({@link ArticleRecord}) the time itself.
 */
final class Times {
    /** What is supplied where nothing is known. */
    static final String EPOCH = "1970-01-01T00:00:00Z";

    /** What the schema asks for. */
    enum Form {
        /** {@code xs:dateTime}; a date is its first moment. */
        DATE_TIME,
        /** {@code xs:dateTime} and no other: a date made into one could lift an embargo too early. */
        EXACT_DATE_TIME,
        /** {@code xs:dateTime} or {@code xs:date}; a range is its end. */
        OPTIONAL_TIME,
        /** A year, a month, a date, or a date and time. */
        TRUNCATED
    }

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private static final Pattern FRACTION = Pattern.compile("(\\.[0-9]{9})[0-9]+");
    private static final Pattern MIDNIGHT = Pattern.compile("T24:00:00(?:\\.0+)?");

    private Times() {}

    static @Nullable String shown(@Nullable When when, Form form) {
        String value = when == null ? null : when.value();
        if (when == null || value == null || fits(value, form)) {
            return value;
        }
        if (form == Form.EXACT_DATE_TIME) {
            return null;
        }
        Temporal day = when.parsed()
                .map(edtf -> form == Form.OPTIONAL_TIME ? edtf.to() : start(edtf))
                .orElse(null);
        String nearest = day == null ? null : form == Form.TRUNCATED ? truncated(day) : dateTime(day);
        return nearest != null && fits(nearest, form) ? nearest : null;
    }

    private static @Nullable Temporal start(Edtf edtf) {
        return edtf.from() == null ? edtf.to() : edtf.from();
    }

    private static boolean fits(String value, Form form) {
        return switch (form) {
            case DATE_TIME, EXACT_DATE_TIME -> Lexical.isDateTime(value);
            case OPTIONAL_TIME -> Lexical.isDateTime(value) || Lexical.isDate(value);
            case TRUNCATED -> Lexical.isTruncatedDateTime(value);
        };
    }

    /** Whether the schema lets it in: a little more than what is written. */
    static boolean isValid(String given, Form form) {
        return (form == Form.EXACT_DATE_TIME && given.isEmpty())
                || fits(
                        MIDNIGHT.matcher(FRACTION.matcher(given).replaceFirst("$1"))
                                .replaceFirst("T00:00:00"),
                        form);
    }

    static String expected(Form form) {
        return switch (form) {
            case DATE_TIME -> "a date and time such as 2024-05-02T10:15:00+02:00";
            case EXACT_DATE_TIME -> "nothing, or a date and time such as 2024-05-02T10:15:00+02:00";
            case OPTIONAL_TIME -> "a date such as 2024-05-02, or a date and time such as 2024-05-02T10:15:00+02:00";
            case TRUNCATED -> "a year, month or date, or a date and time such as 2024-05-02T10:15:00+02:00";
        };
    }

    private static @Nullable String dateTime(Temporal day) {
        if (day instanceof OffsetDateTime time) {
            return SECONDS.format(time) + time.getOffset();
        }
        if (day instanceof LocalDateTime time) {
            return SECONDS.format(time);
        }
        LocalDate date = day instanceof LocalDate full
                ? full
                : day instanceof YearMonth month ? month.atDay(1) : day instanceof Year year ? year.atDay(1) : null;
        return date == null ? null : date + "T00:00:00Z";
    }

    private static @Nullable String truncated(Temporal day) {
        return day instanceof OffsetDateTime || day instanceof LocalDateTime
                ? dateTime(day)
                : day instanceof Year year ? String.format(Locale.ROOT, "%04d", year.getValue()) : day.toString();
    }

    /** The times whose element does not hold them, by path. */
    static Map<String, When> inexact(Article article) {
        Map<String, When> times = new LinkedHashMap<>();
        Dates dates = article.metadata().dates();
        add(times, "metadata/dates/versionCreated", dates.versionCreated(), Form.DATE_TIME);
        add(times, "metadata/dates/firstCreated", dates.firstCreated(), Form.DATE_TIME);
        add(times, "metadata/dates/contentCreated", dates.contentCreated(), Form.TRUNCATED);
        add(times, "metadata/dates/contentModified", dates.contentModified(), Form.TRUNCATED);
        Embargo embargo = article.status().embargo();
        add(times, "status/embargo/until", embargo == null ? null : embargo.until(), Form.EXACT_DATE_TIME);
        add(times, "status/expiry", article.status().expiry(), Form.OPTIONAL_TIME);
        return times;
    }

    private static void add(Map<String, When> times, String path, @Nullable When when, Form form) {
        if (when != null && (when.expression() != null || !Objects.equals(when.value(), shown(when, form)))) {
            times.put(path, when);
        }
    }

    /** The element of a date, or null if there is nothing to show. */
    static @Nullable TextElement write(@Nullable When when, Form form) {
        String shown = shown(when, form);
        if (shown == null) {
            return null;
        }
        TextElement element = new TextElement();
        element.text(shown);
        return element;
    }

    /** What the standard requires: the best date there is, marked as supplied. */
    static TextElement versionCreated(Dates dates) {
        TextElement element = write(dates.versionCreated(), Form.DATE_TIME);
        if (element == null) {
            element = new TextElement();
            String best = shown(dates.contentModified(), Form.DATE_TIME);
            best = best != null ? best : shown(dates.contentCreated(), Form.DATE_TIME);
            best = best != null ? best : shown(dates.firstCreated(), Form.DATE_TIME);
            element.text(best == null ? EPOCH : best);
            element.set(Namespaces.SUPPLIED, "true");
        }
        return element;
    }

    static @Nullable When read(
            @Nullable TextElement element, String path, Form form, Map<String, Element> recorded, Reading reading) {
        String visible = null;
        if (element != null) {
            reading.remember(path, element);
            boolean supplied = element.take(Namespaces.SUPPLIED) != null;
            String given = element.text().strip();
            visible = supplied || given.isEmpty() ? null : given;
            if (!supplied && !isValid(given, form)) {
                reading.odd(element.place(), given, expected(form));
            }
            reading.keepAttributes(path.startsWith("status/") ? "status" : "metadata/dates", element);
        }
        Element record = recorded.remove(path);
        When exact = null;
        if (record != null) {
            reading.record(path, record);
            exact = Whens.read(record, QName::new, "time", reading);
        }
        String text = visible;
        When as = element == null || text == null ? null : reading.make(element, () -> When.of(text));
        if (exact == null) {
            return as;
        }
        if (!Objects.equals(shown(exact, form), visible)) {
            if (element != null) {
                reading.stale(
                        element.place(),
                        "was edited: it is " + Text.quote(element.text()) + ", which is not what Stet's record of "
                                + path + " shows as; the former was taken");
            }
            return as;
        }
        return exact;
    }

    /** How a time stands in the record. */
    static void record(String path, When when, ElementWriter out) {
        out.start(stet("time"));
        out.set("of", path);
        Whens.write(out, Whens.Names.of(Home.OWN, "time"), when);
        out.end();
    }
}
