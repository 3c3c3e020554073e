package news.stet.json;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.Code;
import news.stet.Extension;
import news.stet.json.syntax.Layout;
import news.stet.json.syntax.RawJson;
import news.stet.json.syntax.Syntax;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonGeneratorBase;

/**
 * A document while it is written. Leaves out what is absent or empty, and puts what an owner keeps that is not Stet's back
 * in its place.
 */
final class Output {
    private final JsonGenerator generator;
    private final @Nullable Layout layout;
    private final boolean isJson;
    // The places of all objects of one owner, while they are looked for; nothing counts then but the places.
    private final @Nullable Map<String, Members> places;

    private final Map<Code, Written> codes = new HashMap<>();
    private Members members = Members.ARTICLE;
    // The member that is likely to be written next.
    private int next;
    private @Nullable TokenStreamContext owner;
    private Kept kept = Kept.NOTHING;

    private Output(
            JsonGenerator generator, @Nullable Layout layout, boolean isJson, @Nullable Map<String, Members> places) {
        this.generator = generator;
        this.layout = layout;
        this.isJson = isJson;
        this.places = places;
    }

    /** A document of Stet's own. */
    static Output to(JsonGenerator generator, @Nullable Layout layout) {
        return new Output(generator, layout, true, null);
    }

    /** A value in somebody else's document, which need not even be JSON. */
    static Output within(JsonGenerator generator) {
        return new Output(generator, null, generator instanceof JsonGeneratorBase, null);
    }

    /** The places of all objects that a value owns, those among them that are usually written as strings. */
    static <T> Map<String, Members> places(ObjectCodec<T> codec, T value) {
        Map<String, Members> places = new HashMap<>();
        try (JsonGenerator nowhere = Syntax.generator(OutputStream.nullOutputStream(), null)) {
            new Output(nowhere, null, true, places).object(codec, value);
        }
        return places;
    }

    private void name(String member) {
        int index = members.indexOf(member, next);
        if (index < 0) {
            generator.writeName(member);
        } else {
            generator.writeName(members.encoded(index));
            next = index + 1;
        }
    }

    /** Any value, if it is there. */
    <T> void value(String member, @Nullable T value, Codec<T> codec) {
        if (value != null) {
            name(member);
            codec.write(this, value);
        }
    }

    /** A value that says nothing if it equals another. */
    <T> void value(String member, T value, T nothing, Codec<T> codec) {
        if (!value.equals(nothing)) {
            value(member, value, codec);
        }
    }

    <T> void list(String member, List<T> values, Codec<T> codec) {
        list(member, values, codec, false);
    }

    private <T> void list(String member, List<T> values, Codec<T> codec, boolean flat) {
        if (!values.isEmpty()) {
            name(member);
            flatten(flat);
            generator.writeStartArray();
            for (T value : values) {
                codec.write(this, value);
            }
            generator.writeEndArray();
        }
    }

    void strings(String member, List<String> values) {
        list(member, values, StringCodec.STRING, true);
    }

    void string(String member, @Nullable String value) {
        if (value != null) {
            name(member);
            generator.writeString(value);
        }
    }

    /** A string that may be empty, and is absent then. */
    void text(String member, String value) {
        if (!value.isEmpty()) {
            string(member, value);
        }
    }

    void string(String value) {
        generator.writeString(value);
    }

    /** A string that is encoded. */
    void string(SerializableString value) {
        generator.writeString(value);
    }

    /**
     * Writes a code again as it was written before in this document, by the same codec; the same few fill it.
     *
     * @return false if it was not
     */
    boolean again(CodeCodec codec, Code code) {
        Written written = codes.get(code);
        if (written == null || written.by != codec) {
            return false;
        }
        generator.writeString(written.text);
        return true;
    }

    /** Writes a code as a string, and remembers that. */
    void string(CodeCodec codec, Code code, String text) {
        Written written = new Written(codec, new SerializedString(text));
        codes.put(code, written);
        generator.writeString(written.text);
    }

    /** A code as a string, encoded. */
    private record Written(CodeCodec by, SerializableString text) {}

    void integer(String member, @Nullable Integer value) {
        if (value != null) {
            name(member);
            generator.writeNumber(value.intValue());
        }
    }

    void whole(String member, @Nullable Long value) {
        if (value != null) {
            name(member);
            generator.writeNumber(value.longValue());
        }
    }

    void number(String member, @Nullable Double value) {
        if (value != null) {
            name(member);
            generator.writeNumber(value.doubleValue());
        }
    }

    /** A flag, unless it is as usual. */
    void flag(String member, boolean value, boolean usual) {
        if (value != usual) {
            name(member);
            generator.writeBoolean(value);
        }
    }

    /** Whether the value to be written next must be an object to hold what was kept with it. */
    boolean mustBeObject() {
        return places != null || (kept.hasPlaces() && !kept.at(nextPlace()).isEmpty());
    }

    <T> void object(ObjectCodec<T> codec, T value) {
        Members outer = members;
        int outerNext = next;
        members = codec.members();
        next = 0;
        if (members.isOwner()) {
            owner(codec, value);
        } else {
            String place = places != null || kept.hasPlaces() ? nextPlace() : null;
            if (places != null && place != null) {
                places.put(place, members);
            }
            flatten(codec.isFlat());
            generator.writeStartObject();
            codec.writeMembers(this, value);
            if (place != null) {
                raw(kept.at(place));
            }
            generator.writeEndObject();
        }
        members = outer;
        next = outerNext;
    }

    private <T> void owner(ObjectCodec<T> codec, T value) {
        if (places != null && owner != null) {
            generator.writeNull(); // has places of its own
            return;
        }
        Kept outer = kept;
        TokenStreamContext outerOwner = owner;
        int depth = generator.streamWriteContext().getNestingDepth();
        kept = places == null ? Kept.by(codec, value, depth + 1) : Kept.listed(codec.extensions(value));
        generator.writeStartObject();
        owner = generator.streamWriteContext();
        codec.writeMembers(this, value);
        list(Members.EXTENSIONS, kept.listed(), ExtensionCodec.EXTENSION);
        raw(kept.at(null));
        generator.writeEndObject();
        owner = outerOwner;
        kept = outer;
    }

    private String nextPlace() {
        return Places.next(generator.streamWriteContext(), owner);
    }

    private void raw(List<Extension> extensions) {
        for (Extension extension : extensions) {
            generator.writeName(extension.name());
            if (isJson) {
                generator.writeRawValue(extension.content());
            } else {
                RawJson.replay(extension.content(), generator);
            }
        }
    }

    private void flatten(boolean flat) {
        if (flat && layout != null) {
            layout.flatten();
        }
    }
}
