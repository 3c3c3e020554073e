package news.stet.markup.xml;

import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;

/** Why a document is not read on, in our words: those of the parser depend on the locale and the release. */
final class Refusals {
    private final XmlSource characters;
    private final Limits limits;

    Refusals(XmlSource characters, Limits limits) {
        this.characters = characters;
        this.limits = limits;
    }

    static Problem declarations(Location place) {
        return Problem.error(
                ProblemCodes.FORBIDDEN,
                place,
                "a document type declaration with declarations of its own is refused, as protection from entities that"
                        + " read files or grow without bound",
                "remove the <!DOCTYPE …>; there is no switch for it.");
    }

    static Problem documentType(Location place) {
        return Problem.warning(
                ProblemCodes.FORBIDDEN,
                place,
                "the document type declaration was passed over; nothing it names is fetched");
    }

    /**
     * What the parser stopped at.
     *
     * @param trail the innermost element that is open
     * @param rootIsOver whether the root element has ended
     * @param declared which prefixes mean something there
     */
    Problem problem(XMLStreamException e, Location place, Trail trail, boolean rootIsOver, Predicate<String> declared) {
        String message = String.valueOf(e.getMessage());
        Window.Point at = new Window.Point(place.line(), place.column());
        characters.lookBehind(at);
        if (message.contains("JAXP0001")) {
            return beyond(message, place);
        }
        if (rootIsOver) {
            return Problem.error(ProblemCodes.TRAILING, place, "there is more after the end of the root element");
        }
        if (characters.endsAt(at.line(), at.column())) {
            return Problem.error(
                    ProblemCodes.TRUNCATED,
                    place,
                    trail.depth == 0
                            ? "the input ends before its root element"
                            : "the input ends inside " + trail.text() + ", which is not closed");
        }
        Malformed malformed = characters.window().malformed(at, trail.depth == 0 ? null : trail.name, declared);
        return Problem.error(ProblemCodes.SYNTAX, place, malformed.message(), malformed.hint());
    }

    /** Which limit it was, the parser says by a number. */
    private Problem beyond(String message, Location place) {
        if (message.contains("JAXP00010002")) {
            return Limits.exceeded(place, "an element has more than " + limits.members() + " attributes", "members");
        }
        if (message.contains("JAXP00010005")) {
            return Limits.exceeded(place, "a name has more than " + limits.nameLength() + " characters", "nameLength");
        }
        return message.contains("JAXP00010006")
                ? Limits.exceeded(place, "elements nested deeper than " + limits.depth(), "depth")
                : Problem.error(ProblemCodes.LIMIT, place, "more or larger than the parser allows");
    }
}
