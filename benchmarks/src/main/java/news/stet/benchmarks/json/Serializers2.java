package news.stet.benchmarks.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import news.stet.Block;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Name;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Span;
import news.stet.Target;
import news.stet.Vocabulary;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** The other direction of {@link Deserializers2}. */
@SuppressWarnings("serial") // nobody serializes a mapper here
final class Serializers2 {
    private static final Codes2 PLAIN = new Codes2(null);
    private static final Codes2 BLOCK_ROLE = new Codes2(Vocabulary.BLOCK_ROLE);
    private static final Marks2 IN_BLOCK = new Marks2(Vocabulary.MARK_ROLE);
    private static final Sources2 SOURCE = new Sources2();
    private static final Spans2 SPAN = new Spans2();

    private Serializers2() {}

    static void addTo(SimpleModule module) {
        module.addSerializer(Block.class, new Blocks2())
                .addSerializer(Code.class, PLAIN)
                .addSerializer(Label.class, new Texts2<>(Label.class, Label::text, Label::language, Label::role))
                .addSerializer(Mark.class, new Marks2(Vocabulary.MARK_ROLE))
                .addSerializer(Name.class, new Texts2<>(Name.class, Name::text, Name::language, Name::role))
                .addSerializer(Relation.class, new Relations2(PLAIN))
                .addSerializer(Source.class, SOURCE)
                .addSerializer(Span.class, SPAN)
                .addSerializer(When.class, new Whens2());
    }

    private static @Nullable Vocabulary vocabulary(@Nullable BeanProperty property) {
        Word word = property == null ? null : property.getAnnotation(Word.class);
        return word == null ? null : word.value();
    }

    private static final class Codes2 extends StdSerializer<Code> implements ContextualSerializer {
        private final @Nullable Vocabulary vocabulary;

        Codes2(@Nullable Vocabulary vocabulary) {
            super(Code.class);
            this.vocabulary = vocabulary;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
            Vocabulary here = vocabulary(property);
            return here == null ? this : new Codes2(here);
        }

        @Override
        public void serialize(Code code, JsonGenerator g, SerializerProvider provider) throws IOException {
            String brief = Codes.brief(code, vocabulary);
            if (brief != null) {
                g.writeString(brief);
            } else {
                g.writeStartObject();
                g.writeStringField(Codes.member(code), code.text());
                g.writeEndObject();
            }
        }
    }

    private static final class Texts2<T> extends StdSerializer<T> {
        private final Function<T, String> text;
        private final Function<T, @Nullable String> language;
        private final Function<T, @Nullable Code> role;

        Texts2(
                Class<T> type,
                Function<T, String> text,
                Function<T, @Nullable String> language,
                Function<T, @Nullable Code> role) {
            super(type);
            this.text = text;
            this.language = language;
            this.role = role;
        }

        @Override
        public void serialize(T value, JsonGenerator g, SerializerProvider provider) throws IOException {
            String inLanguage = language.apply(value);
            Code asRole = role.apply(value);
            if (inLanguage == null && asRole == null) {
                g.writeString(text.apply(value));
                return;
            }
            g.writeStartObject();
            g.writeStringField("text", text.apply(value));
            string(g, "language", inLanguage);
            if (asRole != null) {
                g.writeFieldName("role");
                PLAIN.serialize(asRole, g, provider);
            }
            g.writeEndObject();
        }
    }

    private static final class Whens2 extends StdSerializer<When> {
        Whens2() {
            super(When.class);
        }

        @Override
        public void serialize(When when, JsonGenerator g, SerializerProvider provider) throws IOException {
            Span expression = when.expression();
            if (expression == null) {
                g.writeString(when.value());
                return;
            }
            g.writeStartObject();
            string(g, "value", when.value());
            g.writeFieldName("expression");
            SPAN.serialize(expression, g, provider);
            g.writeEndObject();
        }
    }

    private static final class Sources2 extends StdSerializer<Source> {
        Sources2() {
            super(Source.class);
        }

        @Override
        public void serialize(Source source, JsonGenerator g, SerializerProvider provider) throws IOException {
            if (source instanceof Source.Entities entities) {
                g.writeStartObject();
                g.writeArrayFieldStart("entities");
                for (String id : entities.ids()) {
                    g.writeString(id);
                }
                g.writeEndArray();
                g.writeEndObject();
            } else {
                g.writeString(source instanceof Source.OwnVoice ? "ownVoice" : "unspecified");
            }
        }
    }

    private static final class Spans2 extends StdSerializer<Span> {
        Spans2() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator g, SerializerProvider provider) throws IOException {
            write(span, g, true);
        }

        void write(Span span, JsonGenerator g, boolean named) throws IOException {
            g.writeStartObject();
            if (named) {
                g.writeStringField("block", span.block());
            }
            g.writeNumberField("start", span.start());
            g.writeNumberField("end", span.end());
            if (!span.exact().isEmpty()) {
                g.writeStringField("exact", span.exact());
            }
            g.writeEndObject();
        }
    }

    private static final class Marks2 extends StdSerializer<Mark> implements ContextualSerializer {
        private final Codes2 roles;

        Marks2(@Nullable Vocabulary roles) {
            super(Mark.class);
            this.roles = new Codes2(roles);
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
            return new Marks2(vocabulary(property));
        }

        @Override
        public void serialize(Mark mark, JsonGenerator g, SerializerProvider provider) throws IOException {
            write(mark, g, provider, true);
        }

        void write(Mark mark, JsonGenerator g, SerializerProvider provider, boolean named) throws IOException {
            g.writeStartObject();
            g.writeFieldName("role");
            roles.serialize(mark.role(), g, provider);
            g.writeFieldName("span");
            SPAN.write(mark.span(), g, named);
            Target target = mark.target();
            if (target != null) {
                g.writeFieldName("target");
                g.writeStartObject();
                g.writeStringField(member(target), target.value());
                g.writeEndObject();
            }
            string(g, "language", mark.language());
            field(g, provider, "provenance", mark.provenance());
            g.writeEndObject();
        }
    }

    private static final class Blocks2 extends StdSerializer<Block> {
        Blocks2() {
            super(Block.class);
        }

        @Override
        public void serialize(Block block, JsonGenerator g, SerializerProvider provider) throws IOException {
            g.writeStartObject();
            g.writeStringField("id", block.id());
            g.writeFieldName("role");
            BLOCK_ROLE.serialize(block.role(), g, provider);
            string(g, "parent", block.parent());
            Integer level = block.level();
            if (level != null) {
                g.writeNumberField("level", level);
            }
            string(g, "language", block.language());
            if (!block.text().isEmpty()) {
                g.writeStringField("text", block.text());
            }
            if (!block.marks().isEmpty()) {
                g.writeArrayFieldStart("marks");
                for (Mark mark : block.marks()) {
                    IN_BLOCK.write(mark, g, provider, false);
                }
                g.writeEndArray();
            }
            string(g, "media", block.media());
            field(g, provider, "cell", block.cell());
            extensions(g, provider, block.extensions());
            g.writeEndObject();
        }
    }

    private static final class Relations2 extends StdSerializer<Relation> implements ContextualSerializer {
        private final Codes2 types;

        Relations2(Codes2 types) {
            super(Relation.class);
            this.types = types;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
            return new Relations2(new Codes2(vocabulary(property)));
        }

        @Override
        public void serialize(Relation relation, JsonGenerator g, SerializerProvider provider) throws IOException {
            g.writeStartObject();
            g.writeFieldName("type");
            types.serialize(relation.type(), g, provider);
            g.writeStringField("target", relation.target());
            Source by = relation.by();
            if (by != null) {
                g.writeFieldName("by");
                SOURCE.serialize(by, g, provider);
            }
            field(g, provider, "provenance", relation.provenance());
            extensions(g, provider, relation.extensions());
            g.writeEndObject();
        }
    }

    private static String member(Target target) {
        return switch (target.kind()) {
            case HREF -> "href";
            case ENTITY -> "entity";
            case MEDIA -> "media";
        };
    }

    private static void string(JsonGenerator g, String name, @Nullable String value) throws IOException {
        if (value != null) {
            g.writeStringField(name, value);
        }
    }

    private static void field(JsonGenerator g, SerializerProvider provider, String name, @Nullable Object value)
            throws IOException {
        if (value != null) {
            provider.defaultSerializeField(name, value, g);
        }
    }

    private static void extensions(JsonGenerator g, SerializerProvider provider, List<Extension> extensions)
            throws IOException {
        if (!extensions.isEmpty()) {
            provider.defaultSerializeField("extensions", extensions, g);
        }
    }
}
