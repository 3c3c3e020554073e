package news.stet.newsml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.FlowText;
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.Worded;
import news.stet.newsml.binding.Bound;
import org.jspecify.annotations.Nullable;

/** The reading of one item: what was found wrong, what nobody understood, and where each part of the article stood. */
final class Reading {
    // Components that are in attributes of another name.
    private static final Map<String, String> OTHERWISE = Map.of("language", "lang", "provenance", "made");

    private static final int LIMIT = 1_000;
    private static final int MOST_ERRORS = 100;

    private final @Nullable String source;
    private final boolean own;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();
    private final Whereabouts whereabouts = new Whereabouts();
    private final Map<String, List<Extension>> extensions = new HashMap<>();
    private final Map<String, List<Extension>> recorded = new HashMap<>();
    private final DocumentIds ids;
    private int unlisted;

    /**
     * @param source a name for messages
     * @param own whether Stet wrote the item: then white space counts, and what breaks a rule costs the article
     * @param prefix what the ids of the item begin with
     */
    Reading(@Nullable String source, boolean own, String prefix) {
        this.source = source;
        this.own = own;
        this.ids = new DocumentIds(this, prefix);
    }

    DocumentIds ids() {
        return ids;
    }

    boolean own() {
        return own;
    }

    /** The warnings, and how many there were besides. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (unlisted > 0) {
            all.add(Problem.warning(
                    ProblemCodes.LIMIT, known("").in(source), unlisted + " more problems here are not listed"));
        }
        return all;
    }

    void add(Problem warning) {
        if (problems.size() < LIMIT) {
            problems.add(warning);
        } else {
            unlisted++;
        }
    }

    void warn(String code, Place place, String message) {
        add(Problem.warning(code, place.in(source), message));
    }

    /** A value that is not of its type and is held as it was given. */
    void odd(Place place, String found, String expected) {
        warn(
                ProblemCodes.TYPE,
                place,
                "must be " + expected + ", found "
                        + (found.isBlank() ? "nothing" : Text.quote(found) + "; it is held as it was given"));
    }

    /** Something that the schema asks for is not there; the article can do without it. */
    void missing(String name, Place owner) {
        warn(ProblemCodes.REQUIRED, owner, "has no " + name + ", expected one; the article was read without it");
    }

    /** Something empty, as the standard allows and the model does not. */
    void empty(Attributed element, String path) {
        apart(ProblemCodes.EMPTY, element, path, Text.quote(element.name().getLocalPart()) + " is empty");
    }

    /** A second block of metadata is read with the first. */
    void second(Bound again) {
        String message = "a second " + again.name().getLocalPart() + ", where one is allowed";
        if (own) {
            error(ProblemCodes.DUPLICATE, again.place(), message);
        } else {
            warn(ProblemCodes.DUPLICATE, again.place(), message + "; it was read with the first");
        }
    }

    /** What cannot be a value of the model: an error in what Stet wrote; of others it is kept with the value at a path. */
    void apart(String code, Attributed element, String path, String message) {
        if (own) {
            error(code, element.place(), message);
        } else {
            warn(code, element.place(), message + "; it was kept apart");
            keep(path, Foreign.free(element));
        }
    }

    void stale(Place place, String message) {
        warn(ProblemCodes.STALE, place, message);
    }

    void error(String code, Place place, String message) {
        error(code, place, message, null);
    }

    private void error(String code, Place place, String message, @Nullable String hint) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new Problem(code, Problem.Severity.ERROR, message, place.in(source), hint));
        }
    }

    /** An error in what Stet wrote; in what others wrote a warning, and the value is left out. */
    void fault(String code, Place place, String message) {
        fault(code, place, message, null);
    }

    void fault(String code, Place place, String message, @Nullable String hint) {
        if (own) {
            error(code, place, message, hint);
        } else {
            warn(code, place, message + "; it was left out");
        }
    }

    /** Builds a value, or says why it cannot be built. */
    <T> @Nullable T make(Place place, Supplier<T> value) {
        return make(place, null, "", value);
    }

    /** Builds the value of an element. */
    <T> @Nullable T make(Attributed element, Supplier<T> value) {
        return make(element.place(), element, "", value);
    }

    /** Builds the value of an element at a path, parts of which may have places of their own. */
    <T> @Nullable T make(Attributed element, String path, Supplier<T> value) {
        return make(element.place(), element, path, value);
    }

    /** Builds the value at a path, parts of which may have places of their own. */
    <T> @Nullable T make(Place place, String path, Supplier<T> value) {
        return make(place, null, path, value);
    }

    private <T> @Nullable T make(Place place, @Nullable Attributed element, String path, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            for (Violation violation : e.violations()) {
                Place nearest = path.isEmpty() ? null : nearest(path + "/" + violation.path());
                Place at = nearest == null || nearest.equals(place) ? at(place, element, violation.path()) : nearest;
                // A path from the value on says nothing that the attribute does not.
                boolean named = at.path().contains("@");
                fault(violation.rule().name(), at, named ? violation.message() : violation.toString());
            }
            return null;
        }
    }

    /** The attribute of an element that holds a component of its value, or the element. */
    private static Place at(Place place, @Nullable Attributed element, String component) {
        if (!(element instanceof Element named) || component.isEmpty()) {
            return place;
        }
        // The words of a time are in attributes that have its name in theirs.
        String[] steps = component.split("/expression/", 2);
        String last = steps.length == 1 ? "" : Character.toUpperCase(steps[1].charAt(0)) + steps[1].substring(1);
        for (String step : steps[0].split("/", -1)) {
            for (String attribute : List.of(step, OTHERWISE.getOrDefault(step, step))) {
                if (named.had(attribute + last)) {
                    return place.inside("@" + attribute + last);
                }
            }
        }
        return last.isEmpty() || !named.had("time" + last) ? place : place.inside("@time" + last);
    }

    /**
     * Builds the value of an element, whose extensions are kept at a path. What another made that is no value of the
     * model is kept whole with its owner: without a word where it says nothing that the model has a place for, as the
     * standard allows.
     */
    <T> @Nullable T makeOrKeep(Bound element, String owner, String path, Function<List<Extension>, T> value) {
        try {
            return value.apply(extensions(path));
        } catch (InvalidValueException e) {
            for (Violation violation : e.violations()) {
                if (own) {
                    error(violation.rule().name(), element.place(), violation.toString());
                } else if (violation.rule() != Violation.Rule.REQUIRED) {
                    warn(violation.rule().name(), element.place(), violation + "; it was kept apart");
                }
            }
            if (!own) {
                keep(owner, Foreign.free(element));
            }
            return null;
        }
    }

    private @Nullable Place nearest(String path) {
        for (int cut = path.length(); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            String owner = path.substring(0, cut);
            Place place = whereabouts.place(owner);
            if (place != null) {
                String component = path.substring(owner.lastIndexOf('/') + 1);
                Attributed record = whereabouts.record(owner);
                Place within = record == null ? place : at(record.place(), record, component);
                return within.path().contains("@") ? within : at(place, whereabouts.element(owner), component);
            }
        }
        return null;
    }

    /** Where a part of the article stands, for rules that only the whole can break. */
    void remember(String path, Place place) {
        whereabouts.remember(path, place);
    }

    /** Where the element of a part of the article stands, whose attributes may be at fault. */
    void remember(String path, Attributed element) {
        whereabouts.remember(path, element);
    }

    /** The same of a part by its number in a list. */
    void remember(String list, int index, Attributed element) {
        whereabouts.remember(list, index, element);
    }

    /** What Stet says of a part of the article stands in an element of its own. */
    void record(String path, Attributed element) {
        whereabouts.record(path, element);
    }

    /** The marks of a block were read where its record stands. */
    void rememberMarks(String path, String block) {
        whereabouts.rememberMarks(path, block);
    }

    /** No rule of the whole will be asked for any more: the places of its parts are not needed. */
    void forget() {
        whereabouts.forget();
    }

    /** Where a part of the article stands, if that is known. */
    Place known(String path) {
        Place place = whereabouts.place(path);
        return place == null ? Place.NONE : place;
    }

    /** A rule that the whole article breaks, at the nearest place known. */
    void violated(InvalidValueException e) {
        for (Violation violation : e.violations()) {
            Place place = nearest(violation.path());
            error(violation.rule().name(), place == null ? known("") : place, violation.toString());
        }
    }

    /** What explains the errors found so far is told before them. */
    void explain(String code, Place place, String message) {
        errors.add(0, Problem.error(code, place.in(source), message));
    }

    /** How many errors were found so far: whether one more says anything new. */
    int errors() {
        return errors.size();
    }

    void throwErrors() {
        if (!errors.isEmpty()) {
            throw new ArticleFormatException(errors, null);
        }
    }

    Location location(Place place) {
        return place.in(source);
    }

    /** The text of an element: exact in what Stet wrote, collapsed as a browser does in what others wrote. */
    String text(Worded element) {
        return own ? element.text() : Markup.isIn(element) ? Markup.text(element) : FlowText.collapse(element.text());
    }

    /** Keeps something nobody understands with the value at a path. */
    void keep(String path, Extension extension) {
        extensions.computeIfAbsent(path, key -> new ArrayList<>()).add(extension);
    }

    /** Keeps what the record of the article says is kept with the value at a path. */
    void recorded(String path, Extension extension) {
        recorded.computeIfAbsent(path, key -> new ArrayList<>()).add(extension);
    }

    void keep(String path, Element element) {
        keep(path, new Extension(null, null, Namespaces.show(element.name()), "application/xml", element.toXml()));
    }

    /** Keeps the attributes nobody took. */
    void keepAttributes(String path, Attributed element) {
        Set<QName> untaken = element.untaken();
        if (untaken.isEmpty()) {
            return;
        }
        for (QName name : List.copyOf(untaken)) {
            String value = element.take(name);
            keep(
                    path,
                    new Extension(null, null, "@" + Namespaces.show(name), "text/plain", value == null ? "" : value));
        }
    }

    /** What was kept with the value at a path; once. */
    List<Extension> extensions(String path) {
        if (extensions.isEmpty() && recorded.isEmpty()) {
            return List.of();
        }
        List<Extension> found = extensions.remove(path);
        List<Extension> exact = recorded.remove(path);
        if (exact == null || found == null) {
            return exact != null ? exact : found != null ? found : List.of();
        }
        return InPlace.without(found, exact);
    }

    /** What was kept with values that are not there. */
    List<Extension> orphans() {
        List<Extension> orphans = new ArrayList<>();
        Set<String> paths = new TreeSet<>(extensions.keySet());
        paths.addAll(recorded.keySet());
        paths.forEach(path -> extensions(path).forEach(extension -> {
            orphans.add(new Extension(
                    extension.path() == null ? path : path + "/" + extension.path(),
                    extension.position(),
                    extension.name(),
                    extension.mediaType(),
                    extension.content()));
            warn(
                    ProblemCodes.REFERENCE,
                    Place.NONE,
                    "an extension belongs to " + Text.quote(path)
                            + ", which is not here; it was kept with the article");
        }));
        return orphans;
    }

    /** A whole number in an attribute or element. */
    @Nullable
    Integer integer(@Nullable String text, Place place) {
        if (text == null) {
            return null;
        }
        if (!own && text.isBlank()) {
            odd(place, text, "a whole number");
            return null;
        }
        Integer value = number(text);
        if (value == null) {
            fault(ProblemCodes.TYPE, place, "must be a whole number, found " + Text.quote(text));
        }
        return value;
    }

    /** A whole number of a few digits and nothing else; null if it is another, or none. */
    static @Nullable Integer digits(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return null;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** A whole number, or null if it is none. */
    @Nullable
    Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
