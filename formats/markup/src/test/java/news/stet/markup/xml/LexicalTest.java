package news.stet.markup.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Dates and times, against the calendar of the JDK; languages and URIs, against expressions and the JDK. */
class LexicalTest {
    private static final int ROUNDS = 300_000;
    private static final Pattern DATE_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9}+)?+)"
                    + "(Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?+");

    private static boolean isDate(String text) {
        if (text.length() != 10 || text.startsWith("0000")) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches() || !isDate(matcher.group(1))) {
            return false;
        }
        try {
            LocalTime.parse(matcher.group(2));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A time, nearly always a wrong one by little. */
    private static String time(Random random) {
        String[] zones = {"", "Z", "+02:00", "-13:59", "+14:00", "+14:01", "-1:00", "+00:60", "z", "+0200", "Z "};
        String[] fractions = {"", "", ".5", ".123456789", ".1234567890", ".", ",5"};
        int[] years = {0, 1, 1900, 2000, 2023, 2024, 9999};
        StringBuilder text = new StringBuilder(String.format(
                "%04d-%02d-%02dT%02d:%02d:%02d%s%s",
                years[random.nextInt(years.length)],
                random.nextInt(14),
                random.nextInt(33),
                random.nextInt(26),
                random.nextInt(62),
                random.nextInt(62),
                fractions[random.nextInt(fractions.length)],
                zones[random.nextInt(zones.length)]));
        switch (random.nextInt(8)) {
            case 0 -> text.setCharAt(random.nextInt(text.length()), "0-:TZ.+ é٣".charAt(random.nextInt(10)));
            case 1 -> text.deleteCharAt(random.nextInt(text.length()));
            case 2 -> text.insert(random.nextInt(text.length()), random.nextInt(10));
            case 3 -> text.setLength(random.nextInt(text.length()));
            default -> {} // as it is
        }
        return text.toString();
    }

    @Test
    void datesAndTimesAreThoseOfTheCalendar() {
        Random random = new Random(42);
        int times = 0;
        int dates = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = time(random);
            String start = text.substring(0, Math.min(10, text.length()));
            assertThat(Lexical.isDateTime(text)).as(text).isEqualTo(isDateTime(text));
            assertThat(Lexical.isDate(start)).as(start).isEqualTo(isDate(start));
            times += isDateTime(text) ? 1 : 0;
            dates += isDate(start) ? 1 : 0;
        }
        assertThat(times).isGreaterThan(10_000);
        assertThat(dates).isGreaterThan(50_000);
    }

    @Test
    void everyDayOfACenturyIsOneAndNoOther() {
        for (int year = 1899; year <= 2001; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format("%04d-%02d-%02d", year, month, day);
                    assertThat(Lexical.isDate(text)).as(text).isEqualTo(isDate(text));
                }
            }
        }
    }

    private static String mixed(Random random, String alphabet, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void languagesAreThoseOfTheSchema() {
        Pattern language = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
        Random random = new Random(43);
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = mixed(random, i % 2 == 0 ? "azAZ09-" : "aaaaaaaabZ-09 _é", 22);
            boolean expected = language.matcher(text).matches();
            assertThat(Lexical.isLanguage(text)).as(text).isEqualTo(expected);
            found += expected ? 1 : 0;
        }
        assertThat(found).isGreaterThan(10_000);
    }

    @Test
    void absoluteUrisAreThoseOfTheJdkWithPlainCharacters() {
        Random random = new Random(44);
        String[] starts = {"", "urn:", "http://", "https://a.b", "tag:a,", "x:", "a1:", "mailto:", "http:/", ":"};
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = starts[random.nextInt(starts.length)] + mixed(random, "abZ019-._/:#?%[]@ é\u00A0\u2013", 8);
            boolean expected;
            try {
                expected = new URI(text).isAbsolute()
                        && text.indexOf('[') < 0
                        && text.codePoints().allMatch(c -> (c > ' ' && c < 0x7F) || Character.isLetterOrDigit(c));
            } catch (URISyntaxException e) {
                expected = false;
            }
            assertThat(Lexical.isUri(text)).as(text).isEqualTo(expected);
            found += expected ? 1 : 0;
        }
        assertThat(found).isGreaterThan(10_000);
    }
}
