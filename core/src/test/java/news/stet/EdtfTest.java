package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsLevelsZeroAndOne(String text, Temporal from, Temporal to, String qualified) {
        assertThat(Edtf.parse(text))
                .contains(new Edtf(
                        from,
                        to,
                        qualified.equals("~") || qualified.equals("%"),
                        qualified.equals("?") || qualified.equals("%")));
    }

    static Stream<Arguments> forms() {
        OffsetDateTime moment = OffsetDateTime.parse("1985-04-12T23:20:30Z");
        return Stream.of(
                // Level 0: dates, times, intervals.
                point("1985-04-12", LocalDate.of(1985, 4, 12)),
                point("1985-04", YearMonth.of(1985, 4)),
                point("1985", Year.of(1985)),
                point("0000", Year.of(0)),
                point("2024-02-29", LocalDate.of(2024, 2, 29)),
                point("1985-04-12T23:20:30", LocalDateTime.of(1985, 4, 12, 23, 20, 30)),
                point("1985-04-12T23:20:30Z", moment),
                point("1985-04-12T23:20:30-04", OffsetDateTime.parse("1985-04-12T23:20:30-04:00")),
                point("1985-04-12T23:20:30+04:30", OffsetDateTime.parse("1985-04-12T23:20:30+04:30")),
                range("1964/2008", Year.of(1964), Year.of(2008)),
                range("2004-06/2006-08", YearMonth.of(2004, 6), YearMonth.of(2006, 8)),
                range("2004-02-01/2005-02-08", LocalDate.of(2004, 2, 1), LocalDate.of(2005, 2, 8)),
                range("2004-02-01/2005-02", LocalDate.of(2004, 2, 1), YearMonth.of(2005, 2)),
                range("2005/2006-02", Year.of(2005), YearMonth.of(2006, 2)),
                // As xs:dateTime has them.
                point("1985-04-12T23:20Z", OffsetDateTime.parse("1985-04-12T23:20:00Z")),
                point("1985-04-12T23:20:30.123456789Z", moment.plusNanos(123_456_789)),
                range("1985-04-12T23:20:30Z/2005", moment, Year.of(2005)),
                // Level 1: long years, seasons, qualification, unspecified digits, open intervals, negative years.
                point("Y170000002", Year.of(170_000_002)),
                point("Y-170000002", Year.of(-170_000_002)),
                point("-1985", Year.of(-1985)),
                point("2001-21", Year.of(2001)),
                point("2001-24", Year.of(2001)),
                qualified("1984?", Year.of(1984), "?"),
                qualified("2004-06~", YearMonth.of(2004, 6), "~"),
                qualified("2004-06-11%", LocalDate.of(2004, 6, 11), "%"),
                range("201X", Year.of(2010), Year.of(2019)),
                range("20XX", Year.of(2000), Year.of(2099)),
                range("-201X", Year.of(-2019), Year.of(-2010)),
                range("-00XX", Year.of(-99), Year.of(0)),
                range("2004-XX", YearMonth.of(2004, 1), YearMonth.of(2004, 12)),
                range("1985-04-XX", LocalDate.of(1985, 4, 1), LocalDate.of(1985, 4, 30)),
                range("1985-XX-XX", LocalDate.of(1985, 1, 1), LocalDate.of(1985, 12, 31)),
                range("1985-04-12/..", LocalDate.of(1985, 4, 12), null),
                range("1985/", Year.of(1985), null),
                range("../1985-04", null, YearMonth.of(1985, 4)),
                range("/1985-04-12", null, LocalDate.of(1985, 4, 12)),
                Arguments.of("1984~/2004-06?", Year.of(1984), YearMonth.of(2004, 6), "%"),
                Arguments.of("1984~/2004-06", Year.of(1984), YearMonth.of(2004, 6), "~"));
    }

    private static Arguments point(String text, Temporal time) {
        return qualified(text, time, "");
    }

    private static Arguments qualified(String text, Temporal time, String mark) {
        return Arguments.of(text, time, time, mark);
    }

    private static Arguments range(String text, Temporal from, Temporal to) {
        return Arguments.of(text, from, to, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "..",
                "../..",
                "/..",
                "yesterday",
                "198",
                "19850",
                "1985-13",
                "1985-4",
                "1985-02-30",
                "2023-02-29",
                "1985-04-12T24:00:00Z",
                "1985-04-12T23:20:60Z",
                "1985-04-12T23:20:30+19:00",
                "1985-04-12 23:20:30",
                "1985-04-12T23",
                "1985-04-12T",
                "T23:20:30",
                "1985-25",
                "1985-20",
                "1985/2004/2008",
                "1985??",
                "?1985",
                "?",
                "~1985",
                "1985-XX-12",
                "156X-12-25",
                "1XXX",
                "XXXX",
                "Y1985",
                "Y1700000000",
                " 1985",
                "1985 ",
                "1985\n",
                "１９８５",
                "+1985",
                "1985-04-12Z",
                "1985-04-12T23:20:30.Z",
                "2001-21/2003-99"
            })
    void doesNotGuessAtAnythingElse(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void neverFailsWhateverItIsGiven() {
        Random random = new Random(3);
        String alphabet = "0123456789-/.:TXYZ?~%+ \n🤔";
        int[] letters = alphabet.codePoints().toArray();
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(26); i > 0; i--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            assertThatCode(() -> Edtf.parse(text.toString()))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
        assertThat(Edtf.parse("1".repeat(1_000_000))).isEmpty();
        assertThat(Edtf.parse("Y" + "9".repeat(9))).isPresent();
    }

    @Test
    void aTimeIsOnePointOnlyIfItIsExact() {
        assertThat(When.of("2026-11-23T08:00:00+01:00").asDateTime())
                .contains(OffsetDateTime.parse("2026-11-23T08:00:00+01:00"));
        assertThat(When.of("2026-11-23T08:00:00+01:00").parsed().orElseThrow().isExact())
                .isTrue();
        for (String less : new String[] {
            "2026-11-23T08:00:00",
            "2026-11-23",
            "2026-11-23T08:00:00Z~",
            "2026-11-23T08:00:00Z?",
            "soon",
            "2026-11-23T08:00:00Z/2026-11-23T09:00:00Z"
        }) {
            assertThat(When.of(less).asDateTime()).as(less).isEmpty();
        }
        assertThat(When.expressed(new Span("b", 0, 1, "x")).asDateTime()).isEmpty();
        assertThat(When.expressed(new Span("b", 0, 1, "x")).parsed()).isEmpty();
    }

    @Test
    void aRangeIsWhatHasTwoEnds() {
        assertThat(Edtf.parse("1964/2008").orElseThrow().isRange()).isTrue();
        assertThat(Edtf.parse("1964/1964").orElseThrow().isRange()).isFalse();
        assertThat(Edtf.parse("1964/..").orElseThrow().isRange()).isTrue();
        assertThat(Edtf.parse("../1964").orElseThrow().isRange()).isTrue();
        assertThat(Edtf.parse("1964~").orElseThrow().isRange()).isFalse();
        assertThat(Edtf.parse("1964~").orElseThrow().isExact()).isFalse();
        assertThat(Edtf.parse("196X").orElseThrow().isRange()).isTrue();
    }
}
