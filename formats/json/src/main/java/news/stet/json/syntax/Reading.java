package news.stet.json.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a document that others wrote: its members are looked at before they are taken, what is of another type
 * than expected is mended where that takes no guess, and stays where it was where it does. Each is told.
 */
public final class Reading {
    /** What data nobody understood is kept as. */
    public static final String JSON = "application/json";

    private static final int LIMIT = 1_000;
    private static final int MOST_ERRORS = 100;

    private final Document document;
    private final boolean strict;
    private final List<Problem> warnings = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int unlisted;

    /**
     * Reads a document.
     *
     * @param document the document
     * @param strict whether what would be a warning is an error
     */
    public Reading(Document document, boolean strict) {
        this.document = document;
        this.strict = strict;
    }

    /** The reading of what is no document, and says nothing to anybody. */
    public static Reading nowhere() {
        return new Reading(new Document(new byte[0], 0, 0, 1, null, Syntax.USUAL), false);
    }

    /** Another reading of the same document, of which nothing is told unless it is added. */
    public Reading another() {
        return new Reading(document, strict);
    }

    /** Tells what another reading of the same document has found. */
    public void add(Reading other) {
        warnings.addAll(other.warnings());
        errors.addAll(other.errors);
        told.addAll(other.told);
    }

    /** Where a value stands. */
    public Location location(Json at) {
        return document.at(Math.max(0, at.offset()), at.pointer());
    }

    /** Something is odd, or was mended. */
    public void warn(String code, Json at, String message) {
        warn(code, at, message, null);
    }

    /** Something is odd, or was mended, and there is something to do about it. */
    public void warn(String code, Json at, String message, @Nullable String hint) {
        told.add(at.pointer());
        if (strict) {
            error(code, at, message, hint);
        } else if (warnings.size() < LIMIT) {
            warnings.add(new Problem(code, Problem.Severity.WARNING, message, location(at), hint));
        } else {
            unlisted++;
        }
    }

    /** Something is odd, unless something was said of the same value, or of what it is in. */
    public void warnOnce(String code, Json at, String message) {
        String pointer = at.pointer();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (told.contains(pointer.substring(0, end))) {
                return;
            }
        }
        warn(code, at, message);
    }

    /** The article cannot be had. */
    public void error(String code, Json at, String message, @Nullable String hint) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new Problem(code, Problem.Severity.ERROR, message, location(at), hint));
        }
    }

    /** Throws the errors found so far, if there are any. */
    public void throwErrors() {
        if (!errors.isEmpty()) {
            throw new ArticleFormatException(errors, null);
        }
    }

    /** The warnings, and how many there were besides. */
    public List<Problem> warnings() {
        List<Problem> all = new ArrayList<>(warnings);
        if (unlisted > 0) {
            all.add(Problem.warning(
                    ProblemCodes.LIMIT, document.at(0, ""), unlisted + " more problems here are not listed"));
        }
        return all;
    }

    /**
     * Takes a string out of an object. A number or truth value is taken as it is spelled; null, and what has parts, is
     * none. Characters that the model cannot hold are mended.
     *
     * @return the string, which may be empty; null if there is none
     */
    public @Nullable String string(Json object, String member) {
        Json value = object.get(member);
        if (value == null) {
            return null;
        }
        String text = text(value);
        if (text != null || value.kind() == Json.Kind.NULL) {
            object.take(member);
        }
        return text;
    }

    /** Takes a string out of an object that says nothing if it is empty. */
    public @Nullable String filled(Json object, String member) {
        Json value = object.get(member);
        String text = string(object, member);
        if (value != null && text != null && text.isEmpty()) {
            warn(ProblemCodes.EMPTY, value, "is empty, and was taken to be absent");
            return null;
        }
        return text;
    }

    /** The text of a value, as {@link #string} takes it. */
    public @Nullable String text(Json value) {
        switch (value.kind()) {
            case STRING -> {
                if (Text.isLegal(value.text())) {
                    return value.text();
                }
                warn(ProblemCodes.REPAIRED, value, "has characters that XML 1.0 does not allow; they were replaced");
                return Text.repair(value.text());
            }
            case NUMBER, BOOLEAN -> {
                odd(value, "a string", "; it was read as it is spelled");
                return value.text();
            }
            case NULL -> {
                odd(value, "a string", "; it was taken to be absent");
                return null;
            }
            default -> {
                odd(value, "a string", "; it was kept apart");
                return null;
            }
        }
    }

    /**
     * Takes a whole number out of an object, as {@link #whole} does, if it is no larger than an {@code int}.
     *
     * @return the number, or null if there is none; then the member stays
     */
    public @Nullable Integer integer(Json object, String member) {
        Json value = object.get(member);
        Long whole = whole(object, member);
        if (value == null || whole == null) {
            return null;
        }
        if (whole.intValue() != whole) {
            warn(
                    ProblemCodes.RANGE,
                    value,
                    "must be at most " + Integer.MAX_VALUE + ", found " + whole + "; it was kept apart");
            object.restore(member);
            return null;
        }
        return whole.intValue();
    }

    /**
     * Takes a whole number out of an object; one that is spelled as a string or with a fraction of zero is one too.
     *
     * @return the number, or null if there is none; then the member stays
     */
    public @Nullable Long whole(Json object, String member) {
        Json value = object.get(member);
        if (value == null) {
            return null;
        }
        boolean number = value.kind() == Json.Kind.NUMBER;
        String spelling = number || value.isString() ? value.text().strip() : "";
        String whole =
                spelling.matches("[+-]?\\d{1,18}\\.0{1,9}") ? spelling.substring(0, spelling.indexOf('.')) : spelling;
        if (!whole.matches("[+-]?\\d{1,18}")) {
            odd(value, "a whole number", value.kind() == Json.Kind.NULL ? "" : "; it was kept apart");
            return null;
        }
        if (!number) {
            odd(value, "a number", "; it was read as one");
        }
        object.take(member);
        return Long.valueOf(whole);
    }

    /**
     * Takes the objects of an array out of an object; one that is in no array is taken as an array of one. What is no object
     * is left, with the whole array.
     */
    public List<Json> objects(Json object, String member) {
        Json value = object.get(member);
        if (value == null) {
            return List.of();
        }
        if (value.isObject()) {
            odd(value, "an array of objects", "; it was read as the only one");
            object.take(member);
            return List.of(value);
        }
        if (!value.isArray()) {
            odd(value, "an array of objects", value.kind() == Json.Kind.NULL ? "" : "; it was kept apart");
            return List.of();
        }
        boolean sound = true;
        for (Json item : value.items()) {
            if (!item.isObject()) {
                odd(item, "an object", "; the array was kept apart");
                sound = false;
            }
        }
        if (sound) {
            object.take(member);
        }
        return sound ? value.items() : List.of();
    }

    /** A value is not what is expected. */
    public void odd(Json value, String expected, String done) {
        warn(ProblemCodes.TYPE, value, "must be " + expected + ", found " + value.described() + done);
    }

    /**
     * Builds a value, or says why it cannot be built; then nothing counts as taken out of the object that it was read from.
     */
    public <T> @Nullable T make(Json from, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            for (Violation violation : e.violations()) {
                warn(violation.rule().name(), from, violation + "; it was kept apart");
            }
            from.restore();
            return null;
        }
    }

    /** A rule that the whole article breaks. */
    public void violated(InvalidValueException e, Json root) {
        for (Violation violation : e.violations()) {
            error(violation.rule().name(), root, violation.toString(), null);
        }
    }

    /** What was not taken out of an object, member by member. */
    public List<Extension> rest(Json object) {
        return rest(object, null, Set.of());
    }

    /**
     * What was not taken out of an object, member by member.
     *
     * @param path where that is kept, from its owner on, or null if the object is the owner
     * @param silent members that say nothing
     */
    public List<Extension> rest(Json object, @Nullable String path, Set<String> silent) {
        List<Extension> rest = new ArrayList<>();
        for (Map.Entry<String, Json> member : object.left().entrySet()) {
            String name = member.getKey();
            if (silent.contains(name)) {
                continue;
            }
            if (name.isEmpty() || !Text.isLegal(name)) {
                warn(
                        ProblemCodes.UNKNOWN,
                        member.getValue(),
                        "the member " + Text.quote(name) + " has a name that cannot be kept; it was left out");
                continue;
            }
            rest.add(new Extension(path, null, name, JSON, member.getValue().raw()));
        }
        return rest;
    }
}
