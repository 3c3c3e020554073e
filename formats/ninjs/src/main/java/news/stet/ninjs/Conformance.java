package news.stet.ninjs;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Json;
import news.stet.ninjs.Grammar.Member;
import org.jspecify.annotations.Nullable;

/** Holds a document against the grammar of a version: what does not conform is told, and is not in the copy. */
final class Conformance {
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12]\\d)(?:T(?:2[0-3]|[01]\\d):[0-5]\\d:[0-5]\\d"
                    + "(?:\\.\\d+)?(?:Z|[+-](?:2[0-3]|[01]\\d):[0-5]\\d)?)?)?)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final NinjsVersion version;
    private final Grammar grammar;
    private final Faults faults;
    private final List<Json> kept = new ArrayList<>();
    private final List<Json> present = new ArrayList<>();

    /** Is told what does not conform. */
    interface Faults {
        /**
         * Something does not conform.
         *
         * @param value the value, or the one that lacks something
         */
        void fault(String code, Json value, String message);
    }

    Conformance(NinjsVersion version, Faults faults) {
        this.version = version;
        this.grammar = Grammar.of(version);
        this.faults = faults;
    }

    /** What conforms of an item, as a copy; null if nothing does. */
    @Nullable
    Json item(Json item) {
        return conform(item, new Grammar.Type.Kind("item"));
    }

    /** The values that are in the copy just as they were, the parts of other values among them. */
    List<Json> kept() {
        return kept;
    }

    /** The objects and arrays that are in the copy, be it without some of their parts. */
    List<Json> present() {
        return present;
    }

    private @Nullable Json conform(Json value, Grammar.Type type) {
        int keptBefore = kept.size();
        int presentBefore = present.size();
        Json copy = copy(value, type);
        if (copy == null) {
            // What they are parts of is not there.
            kept.subList(keptBefore, kept.size()).clear();
            present.subList(presentBefore, present.size()).clear();
            return null;
        }
        if (value.isScalar() || copy.equals(value)) {
            kept.add(value);
        }
        if (!value.isScalar()) {
            present.add(value);
        }
        return copy;
    }

    private @Nullable Json copy(Json value, Grammar.Type type) {
        if (type instanceof Grammar.Type.Kind kind) {
            return value.isObject() ? object(value, kind.kind()) : wrong(value, "an object");
        }
        if (type instanceof Grammar.Type.Array array) {
            return value.isArray() ? array(value, array.items()) : wrong(value, "an array");
        }
        if (type instanceof Grammar.Type.Named named) {
            return value.isObject() ? named(value, named.values()) : wrong(value, "an object");
        }
        String fault = fault(value, type);
        return fault == null ? value : wrong(value, fault);
    }

    private @Nullable Json wrong(Json value, String expected) {
        boolean typed = value.isString() && !expected.startsWith("an ") && !expected.equals("a number");
        faults.fault(
                typed ? ProblemCodes.VALUE : ProblemCodes.TYPE,
                value,
                "must be " + expected + ", found " + (typed ? Text.quote(value.text()) : value.described()));
        return null;
    }

    /** What a scalar must be and is not, or null if it is. */
    private @Nullable String fault(Json value, Grammar.Type type) {
        if (type instanceof Grammar.Type.Words words) {
            return value.isString() && words.has(value.text(), version) ? null : "one of " + words.described();
        }
        if (type instanceof Grammar.Type.Whole whole) {
            boolean number = value.kind() == Json.Kind.NUMBER
                    && WHOLE.matcher(value.text()).matches();
            long spelled = number ? Long.parseLong(value.text()) : 0;
            boolean bounded = whole.least() > Long.MIN_VALUE;
            return number && spelled >= whole.least() && spelled <= whole.most()
                    ? null
                    : "a whole number" + (bounded ? " from " + whole.least() + " to " + whole.most() : "");
        }
        String form = type instanceof Grammar.Type.Scalar scalar ? scalar.form() : "";
        return switch (form) {
            case "string" -> value.isString() ? null : "a string";
            case "uri" -> value.isString() && isUri(value.text()) ? null : "a URI";
            case "roleUri" ->
                value.isString() && (version != NinjsVersion.V2_0 || isUri(value.text())) ? null : "a URI";
            case "time" -> value.isString() && isTime(value.text()) ? null : "a time with seconds and a zone";
            case "date" -> value.isString() && DATE.matcher(value.text()).matches() ? null : "a date or a time";
            case "number" -> value.kind() == Json.Kind.NUMBER ? null : "a number";
            case "geo" -> GeoJson.isValid(value) ? null : "GeoJSON";
            default -> value.isObject() ? null : "an object";
        };
    }

    private @Nullable Json object(Json value, String kind) {
        Json copy = Json.object();
        for (Map.Entry<String, Json> entry : value.members().entrySet()) {
            Member member = grammar.member(kind, entry.getKey());
            if (member == null || !member.isIn(version)) {
                faults.fault(
                        ProblemCodes.UNKNOWN,
                        entry.getValue(),
                        String.format(
                                Locale.ROOT,
                                "the member %s is not of ninjs %s%s",
                                Text.quote(entry.getKey()),
                                version.number(),
                                member == null || member.since() == null
                                        ? ""
                                        : ", it came with " + member.since().number()));
                continue;
            }
            Json part = conform(entry.getValue(), member.type());
            if (part != null && (!part.isEmpty() || entry.getValue().isEmpty())) {
                copy.put(entry.getKey(), part);
            }
        }
        for (Member member : grammar.members(kind).values()) {
            if (member.required() && !copy.has(member.name())) {
                if (!value.has(member.name())) {
                    faults.fault(ProblemCodes.REQUIRED, value, "has no member " + Text.quote(member.name()));
                }
                return null;
            }
        }
        boolean emptied = copy.isEmpty() && !value.isEmpty();
        return !emptied && isEither(copy, value, kind) ? copy : null;
    }

    /** Some kinds must have just one of two members. */
    private boolean isEither(Json copy, Json value, String kind) {
        return switch (kind) {
            case "contact" -> isOneOf(copy, value, "value", "address");
            case "rights" ->
                version.line() == 3
                        ? isOneOf(copy, value, "linkedRights", "encodedRights")
                        : isOneOf(copy, value, "linkedrights", "encodedrights");
            case "dates" ->
                copy.has("startDate") != copy.has("expectedStartDate")
                        || copy.has("endDate") != copy.has("expectedEndDate")
                        || isOneOf(copy, value, "startDate", "expectedStartDate");
            default -> true;
        };
    }

    private boolean isOneOf(Json copy, Json value, String first, String second) {
        if (copy.has(first) != copy.has(second)) {
            return true;
        }
        faults.fault(
                ProblemCodes.VALUE, value, "must have just one of " + Text.quote(first) + " and " + Text.quote(second));
        return false;
    }

    private Json array(Json value, Grammar.Type items) {
        Json copy = Json.array();
        for (Json item : value.items()) {
            Json part = conform(item, items);
            if (part != null) {
                copy.add(part);
            }
        }
        return copy;
    }

    private Json named(Json value, Grammar.Type values) {
        Json copy = Json.object();
        for (Map.Entry<String, Json> entry : value.members().entrySet()) {
            if (!Grammar.isKey(entry.getKey(), version)) {
                faults.fault(
                        ProblemCodes.VALUE,
                        entry.getValue(),
                        "the name " + Text.quote(entry.getKey()) + " must begin with a letter or a digit");
                continue;
            }
            Json part = conform(entry.getValue(), values);
            if (part != null) {
                copy.put(entry.getKey(), part);
            }
        }
        return copy;
    }

    /** Whether a text is an absolute URI (RFC 3986). */
    static boolean isUri(String text) {
        if (!text.chars().allMatch(c -> c > ' ' && c < 127)) {
            return false;
        }
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether a text is a time as ninjs has it (RFC 3339). */
    static boolean isTime(String text) {
        // "-00:00", an offset that is not known, is not taken by everybody.
        if (!TIME.matcher(text).matches() || text.endsWith("-00:00")) {
            return false;
        }
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
