package news.stet.json.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.stet.Text;
import news.stet.Violation;
import news.stet.io.ArticleFormatException;
import news.stet.io.Limits;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a document, collected while it is read, and put into lines and columns at the end. */
public final class Findings {
    private static final int LIMIT = 100;

    private final JsonParser parser;
    private final @Nullable Document document;
    private final List<Finding> findings = new ArrayList<>();

    public Findings(JsonParser parser, @Nullable Document document) {
        this.parser = parser;
        this.document = document;
    }

    /** What the document may have. */
    public Limits limits() {
        return document == null ? Limits.USUAL : document.limits();
    }

    public int count() {
        return findings.size();
    }

    /** About the token that was read last. */
    public void atToken(String code, String message, @Nullable String hint) {
        TokenStreamLocation place = parser.currentTokenLocation();
        add(new Finding(code, message, hint, pointer(), "", (int) place.getByteOffset(), place, Kind.VALUE));
    }

    /** About the value that was read last, or a component of it. */
    public void atValue(String code, String component, String message) {
        add(new Finding(code, message, null, pointer(), component, -1, parser.currentTokenLocation(), Kind.VALUE));
    }

    /** About the object whose end was read last, and a member that it lacks. */
    public void missing(String member, String message, @Nullable String hint) {
        add(new Finding(
                ProblemCodes.REQUIRED,
                message,
                hint,
                pointer(),
                member,
                -1,
                parser.currentTokenLocation(),
                Kind.ABSENT));
    }

    public void violations(List<Violation> violations) {
        for (Violation violation : violations) {
            atValue(violation.rule().name(), violation.path(), violation.message());
        }
    }

    /** About the name that was read last, and was there before. */
    public void duplicate(String name) {
        TokenStreamLocation place = parser.currentTokenLocation();
        add(new Finding(
                ProblemCodes.DUPLICATE,
                "the member " + Text.quote(name) + " appears again",
                "one of the two values would be lost; remove one.",
                pointer(),
                "",
                (int) place.getByteOffset(),
                place,
                Kind.REPEATED));
    }

    /** There is more behind the value that was read last. */
    public void trailing() {
        TokenStreamLocation place = parser.currentTokenLocation();
        int offset = (int) place.getByteOffset();
        boolean another = document != null && document.wordAt(offset).startsWith("{");
        add(new Finding(
                ProblemCodes.TRAILING,
                document == null
                        ? "there is more after the end"
                        : "there is more after the end: " + Text.quote(document.wordAt(offset)),
                another ? "read several documents, one a line, as JSON Lines (jsonl)." : null,
                "",
                "",
                offset,
                place,
                Kind.VALUE));
    }

    private void add(Finding finding) {
        findings.add(finding);
        if (findings.size() == LIMIT) {
            throw exception(null);
        }
    }

    /** Everything that was found, as one exception. */
    public ArticleFormatException exception(@Nullable Throwable cause) {
        List<Place> places = findings.stream().map(Finding::target).toList();
        if (document != null) {
            Place.find(document, places);
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            problems.add(problem(findings.get(i), places.get(i)));
        }
        return new ArticleFormatException(problems, cause);
    }

    private Problem problem(Finding finding, Place place) {
        String message = finding.message;
        Location location = finding.parserPlace();
        Document at = document;
        if (at != null) {
            location = switch (finding.kind) {
                case VALUE -> finding.offset >= 0 ? at.at(finding.offset, finding.pointer) : place.location(at);
                case ABSENT -> at.at(place.offset(), finding.path());
                case REPEATED -> at.at(finding.offset, finding.pointer);
            };
            if (finding.kind == Kind.REPEATED) {
                message += ", first at " + lineAndColumn(at.at(place.nameOffset(), ""));
            }
        }
        return new Problem(finding.code, Problem.Severity.ERROR, message, location, finding.hint);
    }

    private static String lineAndColumn(Location location) {
        return String.format(Locale.ROOT, "%d:%d", location.line(), location.column());
    }

    /** This alone, whatever was found before: it explains the rest. */
    public ArticleFormatException alone(String code, String member, String message, @Nullable String hint) {
        findings.clear();
        findings.add(new Finding(
                code,
                message,
                hint,
                pointer(),
                member,
                -1,
                parser.currentTokenLocation(),
                member.isEmpty() ? Kind.VALUE : Kind.ABSENT));
        return exception(null);
    }

    /** The parser gave up: what it says is put into words of our own. */
    public ArticleFormatException broken(Throwable cause) {
        TokenStreamLocation place = parser.currentLocation();
        if (cause instanceof JacksonException e && e.getLocation() != null) {
            place = e.getLocation();
        }
        int offset = (int) place.getByteOffset();
        if (cause instanceof StreamConstraintsException e) {
            limit(e, offset, place);
        } else if (cause instanceof StackOverflowError) {
            addBroken(ProblemCodes.LIMIT, "nested too deep for the stack of this thread", offset, place);
        } else if (endsAt(cause, offset)) {
            addBroken(ProblemCodes.TRUNCATED, "the input ends " + unfinished(), length(offset), place);
        } else {
            Document at = document;
            String found = at == null ? "" : at.wordAt(offset);
            findings.add(new Finding(
                    ProblemCodes.SYNTAX,
                    "this is not JSON" + (at == null ? "" : ", found " + Text.quote(found)),
                    at == null ? null : NotJson.hint(at.before(offset), found),
                    at == null ? pointer() : pointer(at.before(offset)),
                    "",
                    offset,
                    place,
                    Kind.VALUE));
        }
        return exception(cause);
    }

    private void addBroken(String code, String message, int offset, TokenStreamLocation place) {
        addBroken(code, message, null, offset, place);
    }

    private void addBroken(String code, String message, @Nullable String hint, int offset, TokenStreamLocation place) {
        findings.add(new Finding(code, message, hint, pointer(), "", offset, place, Kind.VALUE));
    }

    /** The object that is read has one member more than it may. */
    public ArticleFormatException tooMany() {
        TokenStreamLocation place = parser.currentTokenLocation();
        addBroken(
                ProblemCodes.LIMIT,
                "an object of more than " + limits().members() + " members",
                Limits.hint("members"),
                (int) place.getByteOffset(),
                place);
        return exception(null);
    }

    private int length(int otherwise) {
        return document == null ? otherwise : document.contentLength();
    }

    private boolean endsAt(Throwable cause, int offset) {
        if (cause instanceof UnexpectedEndOfInputException) {
            return true;
        }
        if (document == null) {
            return false;
        }
        int length = document.contentLength();
        if (offset >= length) {
            return true;
        }
        String rest = document.wordAt(offset);
        return offset + rest.length() == length && isUnfinished(rest);
    }

    /** Whether a word or a number may go on behind these characters. */
    private static boolean isUnfinished(String token) {
        return "true".startsWith(token)
                || "false".startsWith(token)
                || "null".startsWith(token)
                || token.chars().allMatch(c -> "+-.eE0123456789".indexOf(c) >= 0);
    }

    private String unfinished() {
        TokenStreamContext context = parser.streamReadContext();
        String kind = context.inArray() ? "array" : "object";
        if (document == null || context.inRoot()) {
            return context.inRoot() ? "before its value is complete" : "inside an " + kind;
        }
        TokenStreamContext parent = context.getParent();
        Place opened = new Place(parent == null ? "" : parent.pathAsPointer().toString(), "");
        Place.find(document, List.of(opened));
        return "inside the " + kind + " opened at " + lineAndColumn(opened.location(document));
    }

    // The parser has one exception for all its limits, told apart by their values.
    private void limit(StreamConstraintsException e, int offset, TokenStreamLocation place) {
        String said = e.getOriginalMessage();
        Limits limits = limits();
        String message = "more or larger than a limit of the reader allows";
        String hint = null;
        if (said.contains("nesting depth")) {
            message = "objects and arrays nested deeper than " + limits.depth();
            hint = Limits.hint("depth");
        } else if (said.contains("Number value length")) {
            message = "a number of more than " + Syntax.MAX_NUMBER_LENGTH + " characters";
        } else if (said.contains("Name length")) {
            message = "a member's name of more than " + limits.nameLength() + " bytes";
            hint = Limits.hint("nameLength");
        } else if (said.contains("String value length")) {
            message = "a string of more than " + limits.stringLength() + " characters";
            hint = Limits.hint("stringLength");
        }
        addBroken(ProblemCodes.LIMIT, message, hint, offset, place);
    }

    /** Where a name should stand, the parser still has the one before. */
    private String pointer(char before) {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext around = context.getParent();
        return context.inObject() && (before == ',' || before == '{') && around != null
                ? around.pathAsPointer().toString()
                : pointer();
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private enum Kind {
        /** About a value. */
        VALUE,
        /** About a member that is missing. */
        ABSENT,
        /** About a member that was there before. */
        REPEATED
    }

    /**
     * One thing that is wrong.
     *
     * @param component the path of the model from the value at the pointer, or the name of a member
     * @param offset where, in bytes, or -1 for where pointer and component lead
     * @param place where the parser was, for documents that are not at hand
     */
    private record Finding(
            String code,
            String message,
            @Nullable String hint,
            String pointer,
            String component,
            int offset,
            TokenStreamLocation place,
            Kind kind) {

        /** The value to look for: that which lacks a member, if it lacks one. */
        Place target() {
            return new Place(pointer, kind == Kind.ABSENT ? "" : component);
        }

        String path() {
            return component.isEmpty() ? pointer : pointer + "/" + component;
        }

        Location parserPlace() {
            return new Location(null, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()), path());
        }
    }
}
