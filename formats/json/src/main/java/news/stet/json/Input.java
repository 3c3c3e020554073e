package news.stet.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import news.stet.Extension;
import news.stet.InvalidValueException;
import news.stet.Provenance;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.json.syntax.Findings;
import news.stet.json.syntax.RawJson;
import news.stet.json.syntax.Verbatim;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A document while it is read. Looks at every token before it takes it, so that nothing is converted in silence; notes what
 * is wrong and reads on; keeps members that are not Stet's for the value that owns them.
 */
final class Input {
    /** What is kept stands in the order of its places, so that it can be written back by place. */
    private static final Comparator<Extension> BY_PLACE =
            Comparator.comparing(extension -> extension.path() == null ? "" : extension.path());

    private static final int MAX_EXPONENT = 400;

    private final JsonParser parser;
    private final Findings findings;
    private final Pool pool;
    private final @Nullable Verbatim verbatim;
    private final Elements elements = new Elements();
    // The innermost object that is open; outside of all, one that is none.
    private Frame frame = new Frame(null);
    private @Nullable String block;

    /**
     * A document.
     *
     * @param pool what was read before, of this document or of others
     * @param verbatim the strings of the document, if it is at hand
     */
    Input(JsonParser parser, Findings findings, Pool pool, @Nullable Verbatim verbatim) {
        this.parser = parser;
        this.findings = findings;
        this.pool = pool;
        this.verbatim = verbatim;
    }

    Findings findings() {
        return findings;
    }

    /** Any value; null if something is wrong with it. */
    <T> @Nullable T value(Codec<T> codec) {
        Frame around = frame;
        try {
            return codec.read(this);
        } catch (InvalidValueException e) {
            frame = around;
            findings.violations(e.violations());
            return null;
        }
    }

    /** Any value, with another in its place if something is wrong with it. */
    <T> T value(Codec<T> codec, T otherwise) {
        T value = value(codec);
        return value == null ? otherwise : value;
    }

    /** What a member alone is made into; what is wrong with it is wrong with the member, however the model calls it. */
    <T> @Nullable T made(String member, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            e.violations()
                    .forEach(violation -> findings.atValue(violation.rule().name(), member, violation.message()));
            return null;
        }
    }

    /** An array of values. */
    <T> List<T> list(Codec<T> codec) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrong("an array", parser.currentToken() == JsonToken.START_OBJECT ? "put it in an array: [{…}]." : null);
            return List.of();
        }
        int first = elements.open();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            T value = value(codec);
            if (value != null) {
                elements.add(value);
            }
        }
        return elements.close(first);
    }

    /** An array of strings. */
    List<String> strings() {
        return list(StringCodec.STRING);
    }

    @Nullable
    String string() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            Verbatim found = verbatim;
            return found != null && found.find(parser) && found.isPlain() ? found.plain() : parser.getString();
        }
        boolean number = parser.currentToken().isNumeric();
        wrong("a string", number ? "quote it: \"" + parser.getString() + "\"." : null);
        return null;
    }

    /** A string that is likely to be said again: an id, or a word. */
    @Nullable
    String word() {
        Pool.Entry entry = pooled(StringCodec.STRING);
        return entry == null ? string() : entry.text();
    }

    /** The entry of a string that is likely to be said again; null for a long one and for what is no string. */
    Pool.@Nullable Entry pooled(Object kind) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return null;
        }
        Verbatim found = verbatim;
        if (found != null && found.find(parser)) {
            return found.length() > Pool.LONGEST
                    ? null
                    : pool.entry(kind, found.bytes(), found.start(), found.length());
        }
        String text = parser.getString();
        // What is not legal has no bytes to be found by.
        if (text.length() > Pool.LONGEST || !Text.isLegal(text)) {
            return null;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return pool.entry(kind, bytes, 0, bytes.length);
    }

    /** The provenance before, if this one says the same: most of a document was annotated by the same. */
    Provenance again(Provenance provenance) {
        return pool.again(provenance);
    }

    boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    @Nullable
    Integer integer() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        Long value = whole();
        if (value != null && value.intValue() == value) {
            return value.intValue(); // from a mapper's tree, where small numbers may be long
        }
        if (value != null) {
            findings.atToken(
                    ProblemCodes.RANGE,
                    "must be from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ", found " + value,
                    null);
        }
        return null;
    }

    int integer(int otherwise) {
        Integer value = integer();
        return value == null ? otherwise : value;
    }

    @Nullable
    Long whole() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            wrong("a whole number", null);
            return null;
        }
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            findings.atToken(
                    ProblemCodes.RANGE,
                    "must be from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE + ", found "
                            + found(parser.currentToken()),
                    null);
            return null;
        }
        return parser.getLongValue();
    }

    @Nullable
    Double number() {
        if (!parser.currentToken().isNumeric()) {
            wrong("a number", null);
            return null;
        }
        String spelling = parser.getString();
        if (exponent(spelling) > MAX_EXPONENT) {
            findings.atToken(
                    ProblemCodes.RANGE,
                    "must have an exponent of " + MAX_EXPONENT + " at most, found " + spelling,
                    null);
            return null;
        }
        return Double.valueOf(spelling);
    }

    boolean flag(boolean otherwise) {
        if (parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE) {
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }
        wrong("true or false", null);
        return otherwise;
    }

    /** The token read last is of another type than expected: notes that, and skips the value. */
    void wrong(String expected, @Nullable String hint) {
        JsonToken token = parser.currentToken();
        String mend = token == JsonToken.VALUE_NULL ? "leave out what is absent; null is never written." : hint;
        findings.atToken(ProblemCodes.TYPE, "must be " + expected + ", found " + found(token), mend);
        parser.skipChildren();
    }

    private String found(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string " + Text.quote(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getString();
            case VALUE_NULL -> "null";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "something else";
        };
    }

    /** The value of an exponent, and anything beyond the limit for one too long to have a value. */
    private static int exponent(String number) {
        int at = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (at < 0) {
            return 0;
        }
        int start = at + 1;
        while (start < number.length() - 1 && "+-0".indexOf(number.charAt(start)) >= 0) {
            start++;
        }
        return number.length() - start > 6 ? Integer.MAX_VALUE : Integer.parseInt(number.substring(start));
    }

    /** The block whose marks are read, for spans that need not name it; null if its id was not read yet. */
    @Nullable
    String block() {
        return block;
    }

    void block(@Nullable String id) {
        block = id;
    }

    /** An object, which the codec reads member by member. */
    <T> @Nullable T object(ObjectCodec<T> codec) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            TokenStreamContext around = parser.streamReadContext();
            TokenStreamContext outside = parser.currentToken() == JsonToken.START_ARRAY ? around.getParent() : around;
            wrong(
                    "an object",
                    outside != null && outside.inRoot()
                            ? "a document holds one article; several stand one a line, as JSON Lines (jsonl)."
                            : null);
            return null;
        }
        Frame outer = frame;
        Frame inner = outer.inner();
        inner.start(codec.members(), parser.streamReadContext(), findings.count());
        frame = inner;
        T value = codec.readMembers(this);
        frame = outer;
        return value;
    }

    /**
     * The next member of the object that is one of Stet's, its value being the token read last; or null at the end. The
     * others are kept on the way.
     */
    @Nullable
    String member() {
        Frame frame = this.frame;
        while (true) {
            int match = parser.nextNameMatch(frame.members.matcher());
            if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
                if (frame.members.lacks(frame.seen)) {
                    missing(frame);
                }
                return null;
            }
            if (match < 0) {
                unknown(frame, parser.currentName());
            } else if ((frame.seen >> match & 1) == 1) {
                findings.duplicate(frame.members.name(match));
                parser.nextToken();
                parser.skipChildren();
            } else {
                frame.seen |= 1L << match;
                parser.nextToken();
                if (!frame.members.isExtensions(match)) {
                    return frame.members.name(match);
                }
                frame.listed = list(ExtensionCodec.EXTENSION);
            }
        }
    }

    private void missing(Frame frame) {
        for (String missing : frame.members.missing(frame.seen)) {
            boolean article = frame.members == Members.ARTICLE && missing.equals("id");
            findings.missing(missing, "is missing", article ? "any URI, such as urn:uuid:…" : null);
        }
    }

    /** Whether anything was found wrong in the object since it was opened. */
    boolean isBroken() {
        return findings.count() > frame.findings;
    }

    /** The object needs exactly one of three members. */
    void requireOne(
            String first,
            @Nullable String firstValue,
            String second,
            @Nullable String secondValue,
            String third,
            @Nullable String thirdValue) {
        int count = (firstValue == null ? 0 : 1) + (secondValue == null ? 0 : 1) + (thirdValue == null ? 0 : 1);
        if (count != 1 && !isBroken()) {
            findings.atValue(
                    count == 0 ? ProblemCodes.REQUIRED : ProblemCodes.VALUE,
                    "",
                    "must have exactly one of " + Text.quote(first) + ", " + Text.quote(second) + " and "
                            + Text.quote(third) + ", found " + (count == 0 ? "none" : count));
        }
    }

    /** The names of all members of the object so far, Stet's first. */
    List<String> memberNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < frame.members.names().size(); i++) {
            if ((frame.seen >> i & 1) == 1) {
                names.add(frame.members.name(i));
            }
        }
        names.addAll(frame.unknownNames);
        return names;
    }

    /** What the object keeps that is not Stet's: what was found in its place, by place, and then what was listed. */
    List<Extension> extensions() {
        if (frame.unknown.isEmpty()) {
            return frame.listed;
        }
        List<Extension> all = new ArrayList<>(frame.unknown);
        all.sort(BY_PLACE);
        all.addAll(frame.listed);
        return all;
    }

    private void unknown(Frame frame, String name) {
        if (!frame.add(name)) {
            findings.duplicate(name);
        }
        if (frame.unknownNames.size() + Long.bitCount(frame.seen)
                > findings.limits().members()) {
            throw findings.tooMany();
        }
        Frame keeper = frame;
        while (!keeper.members.isOwner() && keeper.outer != null) {
            keeper = keeper.outer;
        }
        String path = Places.of(frame.context, keeper.context);
        boolean legal = !name.isEmpty() && Text.isLegal(name);
        if (!legal) {
            findings.atToken(
                    ProblemCodes.UNKNOWN,
                    "the member " + Text.quote(name) + " is not Stet's, and its name cannot be kept: "
                            + (name.isEmpty() ? "it is empty" : "it has a character that XML 1.0 does not allow"),
                    null);
        }
        parser.nextToken();
        String content = RawJson.capture(parser, findings);
        if (legal) {
            keeper.keep(new Extension(path, null, name, ExtensionCodec.JSON, content));
        }
    }
}
