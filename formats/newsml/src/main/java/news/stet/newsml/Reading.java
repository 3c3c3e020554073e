package news.stet.newsml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import news.stet.markup.xml.Attributed;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Place;
import news.stet.markup.xml.Worded;
import org.jspecify.annotations.Nullable;

/** The reading of one item: what was found wrong, what nobody understood, and where each part of the article stood. */
final class Reading {
    private static final int LIMIT = 100;

    private final @Nullable String source;
    private final boolean own;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Extension>> extensions = new HashMap<>();
    private final DocumentIds ids;

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

    List<Problem> problems() {
        return problems;
    }

    void warn(String code, Place place, String message) {
        if (problems.size() < LIMIT) {
            problems.add(Problem.warning(code, place.in(source), message));
        }
    }

    void stale(Place place, String message) {
        warn(ProblemCodes.STALE, place, message);
    }

    void error(String code, Place place, String message) {
        if (errors.size() < LIMIT) {
            errors.add(Problem.error(code, place.in(source), message));
        }
    }

    /** An error in what Stet wrote; in what others wrote a warning, and the value is left out. */
    void fault(String code, Place place, String message) {
        if (own) {
            error(code, place, message);
        } else {
            warn(code, place, message + "; it was left out");
        }
    }

    /** Builds a value, or says why it cannot be built. */
    <T> @Nullable T make(Place place, Supplier<T> value) {
        return make(place, "", value);
    }

    /** Builds the value at a path, parts of which may have places of their own. */
    <T> @Nullable T make(Place place, String path, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            for (Violation violation : e.violations()) {
                Place nearest = path.isEmpty() ? null : nearest(path + "/" + violation.path());
                fault(violation.rule().name(), nearest == null ? place : nearest, violation.toString());
            }
            return null;
        }
    }

    private @Nullable Place nearest(String path) {
        Place place = places.get(path);
        for (int cut = path.lastIndexOf('/'); place == null && cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            place = places.get(path.substring(0, cut));
        }
        return place;
    }

    /** Where a part of the article stands, for rules that only the whole can break. */
    void remember(String path, Place place) {
        places.putIfAbsent(path, place);
    }

    /** The marks of a block were read where its record stands. */
    void rememberMarks(String path, String block) {
        Place place = places.get("marks/" + block + "/0");
        for (int i = 0; place != null; i++) {
            remember(path + "/marks/" + i, place);
            place = places.get("marks/" + block + "/" + (i + 1));
        }
    }

    /** No rule of the whole will be asked for any more: the places of its parts are not needed. */
    void forget() {
        places.clear();
    }

    /** Where a part of the article stands, if that is known. */
    Place known(String path) {
        return places.getOrDefault(path, Place.NONE);
    }

    /** A rule that the whole article breaks, at the nearest place known. */
    void violated(InvalidValueException e) {
        for (Violation violation : e.violations()) {
            Place place = nearest(violation.path());
            error(violation.rule().name(), place == null ? known("") : place, violation.toString());
        }
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
        return own ? element.text() : FlowText.collapse(element.text());
    }

    /** Keeps something nobody understands with the value at a path. */
    void keep(String path, Extension extension) {
        extensions.computeIfAbsent(path, key -> new ArrayList<>()).add(extension);
    }

    void keep(String path, Element element) {
        keep(path, new Extension(null, null, Namespaces.show(element.name()), "application/xml", element.toXml()));
    }

    /** Keeps the attributes nobody took. */
    void keepAttributes(String path, Attributed element) {
        for (QName name : List.copyOf(element.untaken())) {
            String value = element.take(name);
            keep(
                    path,
                    new Extension(null, null, "@" + Namespaces.show(name), "text/plain", value == null ? "" : value));
        }
    }

    /** What was kept with the value at a path; once. */
    List<Extension> extensions(String path) {
        List<Extension> kept = extensions.remove(path);
        return kept == null ? List.of() : kept;
    }

    /** What was kept with values that are not there. */
    List<Extension> orphans() {
        List<Extension> orphans = new ArrayList<>();
        new TreeMap<>(extensions)
                .forEach((path, kept) -> kept.forEach(extension -> {
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
    Integer integer(@Nullable String text, Place place, String what) {
        if (text == null || (!own && text.isBlank())) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            fault(ProblemCodes.TYPE, place, what + " must be a whole number, found " + Text.quote(text));
            return null;
        }
    }
}
