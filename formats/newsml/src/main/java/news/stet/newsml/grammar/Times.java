package news.stet.newsml.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times of XML Schema 1.0 part 2. */
final class Times {
    private static final String ZONE = "(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?+";
    private static final String YEAR = "(-?(?:[1-9][0-9]{3,}+|0[0-9]{3}))";
    private static final Pattern DATE_TIME = Pattern.compile(
            YEAR + "-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]++))?+(" + ZONE + ")");
    private static final Pattern DATE = Pattern.compile(YEAR + "-([0-9]{2})-([0-9]{2})" + ZONE);
    private static final Pattern YEAR_MONTH = Pattern.compile(YEAR + "-([0-9]{2})" + ZONE);
    private static final Pattern YEAR_ONLY = Pattern.compile(YEAR + ZONE);
    private static final Pattern MONTH = Pattern.compile("--([0-9]{2})(?:--)?+" + ZONE);
    private static final Pattern MONTH_DAY = Pattern.compile("--([0-9]{2})-([0-9]{2})" + ZONE);
    private static final Pattern DAY = Pattern.compile("---([0-9]{2})" + ZONE);
    private static final Pattern DURATION = Pattern.compile(
            "-?P(?=.)(?:[0-9]++Y)?+(?:[0-9]++M)?+(?:[0-9]++D)?+(?:T(?=.)(?:[0-9]++H)?+(?:[0-9]++M)?+(?:[0-9]++(?:\\.[0-9]++)?+S)?+)?+");
    private static final int LEAP_YEAR = 2000;

    private Times() {}

    static boolean isDateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        return matcher.matches() && isDate(matcher) && isTime(matcher);
    }

    /** Whether a date with time says in which zone. */
    static boolean hasZone(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        return matcher.matches() && !matcher.group(8).isEmpty();
    }

    static boolean isDate(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.matches() && isDate(matcher);
    }

    static boolean isYearMonth(String text) {
        Matcher matcher = YEAR_MONTH.matcher(text);
        return matcher.matches() && isYear(matcher) && isMonth(number(matcher, 2));
    }

    static boolean isYear(String text) {
        Matcher matcher = YEAR_ONLY.matcher(text);
        return matcher.matches() && isYear(matcher);
    }

    static boolean isMonth(String text) {
        Matcher matcher = MONTH.matcher(text);
        return matcher.matches() && isMonth(number(matcher, 1));
    }

    static boolean isMonthDay(String text) {
        Matcher matcher = MONTH_DAY.matcher(text);
        return matcher.matches() && isDay(LEAP_YEAR, number(matcher, 1), number(matcher, 2));
    }

    static boolean isDay(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.matches() && isDay(LEAP_YEAR, 1, number(matcher, 1));
    }

    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    private static boolean isDate(Matcher matcher) {
        return isYear(matcher) && isDay(year(matcher), number(matcher, 2), number(matcher, 3));
    }

    /** There was no year 0. */
    private static boolean isYear(Matcher matcher) {
        return !matcher.group(1).equals("0000") && !matcher.group(1).equals("-0000");
    }

    /** Of a long year the end, by which leap years go. */
    private static int year(Matcher matcher) {
        String year = matcher.group(1);
        int last =
                Integer.parseInt(year.substring(Math.max(year.length() - 4, 0)).replace("-", ""));
        return last == 0 ? LEAP_YEAR : last;
    }

    private static boolean isTime(Matcher matcher) {
        int hour = number(matcher, 4);
        int minute = number(matcher, 5);
        int second = number(matcher, 6);
        if (hour == 24) {
            String fraction = matcher.group(7);
            return minute == 0
                    && second == 0
                    && (fraction == null || fraction.chars().allMatch(c -> c == '0'));
        }
        return hour < 24 && minute < 60 && second < 60;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean isDay(int year, int month, int day) {
        return isMonth(month) && day >= 1 && day <= days(year, month);
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
