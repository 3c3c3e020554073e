package news.stet.newsml.grammar;

import static java.util.Map.entry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The simple types by their names in the notation, with the lexical spaces of XML Schema 1.0 part 2 as the schema
 * processor of the JDK understands them.
 */
final class Datatypes {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]++");
    private static final Pattern DOUBLE =
            Pattern.compile("-?INF|NaN|[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");
    private static final Pattern VERSION = Pattern.compile("[0-9]++\\.[0-9]++");
    private static final Pattern DAY = Pattern.compile("[-+]?[0-9]{0,2}(?:MO|TU|WE|TH|FR|SA|SU)");

    private static final Map<String, Datatype> NAMED = Map.ofEntries(
            entry("string", anything("text")),
            entry("any", anything("anything")),
            entry("empty", exact(String::isEmpty, "nothing")),
            entry("line", exact(text -> !hasLineBreak(text), "text without line breaks and tabs")),
            entry("QCode", exact(Datatypes::isQcode, Atom.QCODE, "a qcode (alias:code, without blanks)")),
            entry("versionNumber", exact(text -> matches(VERSION, text), "a version such as 2.35")),
            entry("dayOfWeek", exact(text -> matches(DAY, text), "a day of the week such as MO or -1SU")),
            entry("IRI", collapsed(Iris::isReference, "an IRI")),
            entry(
                    "ID",
                    collapsed(Names::isNcName, Atom.ID, "an identifier (a letter or _, then letters, digits, . - _)")),
            entry("IDREF", collapsed(Names::isNcName, Atom.IDREF, "the identifier of an element")),
            entry(
                    "IDREFS",
                    list(collapsed(Names::isNcName, Atom.IDREF, "an identifier"), 1, "identifiers of elements")),
            entry("NCName", collapsed(Names::isNcName, "a name without colon")),
            entry("NMTOKENS", list(collapsed(Names::isToken, "a token"), 1, "tokens of letters, digits, . - _ :")),
            entry("QName", collapsed(Names::isQname, Atom.QNAME, "a name with a declared prefix")),
            entry("boolean", collapsed(List.of("true", "false", "1", "0")::contains, "true or false")),
            entry("decimal", collapsed(text -> matches(DECIMAL, text), "a number")),
            entry("double", collapsed(text -> matches(DOUBLE, text), "a number")),
            entry("integer", collapsed(text -> matches(INTEGER, text), "a whole number")),
            entry("nonNegative", range(BigInteger.ZERO, null, "a whole number, 0 or more")),
            entry("positive", range(BigInteger.ONE, null, "a whole number, 1 or more")),
            entry("language", collapsed(Datatypes::isLanguage, "a language tag such as en or en-GB")),
            entry("duration", collapsed(Times::isDuration, "a duration such as PT1H30M")),
            entry(
                    "dateTime",
                    collapsed(Times::isDateTime, Atom.DATE_TIME, "a date with time (2026-11-24T18:30:00+01:00)")),
            entry("date", collapsed(Times::isDate, "a date (2026-11-24)")),
            entry("gYear", collapsed(Times::isYear, "a year")),
            entry("gYearMonth", collapsed(Times::isYearMonth, "a month (2026-11)")),
            entry("gMonth", collapsed(Times::isMonth, "a month of any year (--11)")),
            entry("gMonthDay", collapsed(Times::isMonthDay, "a day of any year (--11-24)")),
            entry("gDay", collapsed(Times::isDay, "a day of any month (---24)")));

    /** Of identifiers. */
    static final Datatype OF_ID = parse("ID");

    /** Of texts of one line. */
    static final Datatype OF_LINE = parse("line");

    /** Of {@code xsi:schemaLocation}. */
    static final Datatype OF_LOCATIONS = parse("list(IRI)");

    /** Of {@code xsi:nil}. */
    static final Datatype OF_TRUTH = parse("boolean");

    private static final Map<String, Datatype> OF_XML = Map.of(
            "lang",
            parse("language|empty"),
            "id",
            OF_ID,
            "base",
            parse("IRI"),
            "space",
            parse("token(default|preserve)"));

    private Datatypes() {}

    /** The type of an attribute of XML itself, or null. */
    static @Nullable Datatype ofXml(String name) {
        return OF_XML.get(name);
    }

    /** The type that a notation names. */
    static Datatype parse(String notation) {
        List<String> parts = split(notation);
        if (parts.size() > 1) {
            return union(parts.stream().map(Datatypes::parse).toList());
        }
        int open = notation.indexOf('(');
        if (open < 0) {
            Datatype named = NAMED.get(notation);
            if (named == null) {
                throw new IllegalArgumentException("no simple type " + notation);
            }
            return named;
        }
        String inner = notation.substring(open + 1, notation.length() - 1);
        return switch (notation.substring(0, open)) {
            case "list" -> listOf(inner, 0);
            case "list1" -> listOf(inner, 1);
            case "one" -> exact(split(inner)::contains, "one of " + String.join(", ", split(inner)));
            case "token" -> collapsed(split(inner)::contains, "one of " + String.join(", ", split(inner)));
            case "int" -> {
                int dots = inner.indexOf("..");
                String low = inner.substring(0, dots);
                String high = inner.substring(dots + 2);
                yield range(new BigInteger(low), new BigInteger(high), "a whole number from " + low + " to " + high);
            }
            default -> throw new IllegalArgumentException("no simple type " + notation);
        };
    }

    private static Datatype listOf(String item, int least) {
        Datatype type = parse(item);
        return list(type, least, "a list, parted by blanks, of items that are each " + type.words());
    }

    /** At the bars that no bracket holds. */
    private static List<String> split(String notation) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < notation.length(); i++) {
            char c = notation.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(notation.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(notation.substring(from));
        return parts;
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    /** Whether a text has one of the characters that a text of one line may not have. */
    static boolean hasLineBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
    }

    private static boolean isQcode(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < text.length() - 1 && !hasLineBreak(text) && text.indexOf(' ') < 0;
    }

    private static boolean isLanguage(String text) {
        int length = 0;
        boolean first = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '-';
            if (c == '-') {
                if (length < 1 || length > 8) {
                    return false;
                }
                length = 0;
                first = false;
            } else {
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                if (!letter && (first || c < '0' || c > '9')) {
                    return false;
                }
                length++;
            }
        }
        return true;
    }

    /** The text without white space at its ends, and a blank for all other. */
    static String collapse(String text) {
        boolean clean = !hasLineBreak(text) && !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
        return clean ? text : String.join(" ", items(text));
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (from >= 0) {
                    items.add(text.substring(from, i));
                }
                from = -1;
            } else if (from < 0) {
                from = i;
            }
        }
        return items;
    }

    /** White space as XML has it. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static Datatype anything(String words) {
        return new Simple(text -> true, false, null, words, true);
    }

    private static Datatype exact(Predicate<String> test, String words) {
        return new Simple(test, false, null, words, false);
    }

    private static Datatype exact(Predicate<String> test, Atom atom, String words) {
        return new Simple(test, false, atom, words, false);
    }

    private static Datatype collapsed(Predicate<String> test, String words) {
        return new Simple(test, true, null, words, false);
    }

    private static Datatype collapsed(Predicate<String> test, Atom atom, String words) {
        return new Simple(test, true, atom, words, false);
    }

    private record Simple(
            Predicate<String> test,
            boolean collapses,
            @Nullable Atom atom,
            String words,
            boolean isAnything) implements Datatype {
        @Override
        public boolean accepts(String text, Note note) {
            String value = collapses ? collapse(text) : text;
            if (!test.test(value)) {
                return false;
            }
            if (atom != null) {
                note.of(atom, value);
            }
            return true;
        }
    }

    private static Datatype range(BigInteger low, @Nullable BigInteger high, String words) {
        return collapsed(text -> isWithin(text, low, high), words);
    }

    /** Numbers of any length: those that differ from zero are compared by their digits first, which costs no square. */
    private static boolean isWithin(String text, BigInteger low, @Nullable BigInteger high) {
        if (!matches(INTEGER, text)) {
            return false;
        }
        int from = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        boolean negative = text.charAt(0) == '-';
        if (text.length() - from > 9) {
            return !negative && high == null;
        }
        BigInteger value = new BigInteger(text.substring(from));
        BigInteger signed = negative ? value.negate() : value;
        return signed.compareTo(low) >= 0 && (high == null || signed.compareTo(high) <= 0);
    }

    private static Datatype list(Datatype item, int least, String words) {
        return new ListOf(item, least, words);
    }

    private record ListOf(Datatype item, int least, String words) implements Datatype {
        @Override
        public boolean accepts(String text, Note note) {
            List<String> items = items(text);
            return items.size() >= least && items.stream().allMatch(part -> item.accepts(part, note));
        }
    }

    private static Datatype union(List<Datatype> members) {
        return new Union(members, members.stream().map(Datatype::words).collect(Collectors.joining(", or ")));
    }

    private record Union(List<Datatype> members, String words) implements Datatype {
        @Override
        public boolean accepts(String text, Note note) {
            return members.stream().anyMatch(member -> member.accepts(text, note));
        }
    }
}
