package news.stet.benchmarks.json;

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
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The other direction of {@link Deserializers3}. */
@SuppressWarnings("serial") // nobody serializes a mapper here
final class Serializers3 {
    private static final Codes3 PLAIN = new Codes3(null);
    private static final Codes3 BLOCK_ROLE = new Codes3(Vocabulary.BLOCK_ROLE);
    private static final Marks3 IN_BLOCK = new Marks3(Vocabulary.MARK_ROLE);
    private static final Sources3 SOURCE = new Sources3();
    private static final Spans3 SPAN = new Spans3();

    private Serializers3() {}

    static void addTo(SimpleModule module) {
        module.addSerializer(Block.class, new Blocks3())
                .addSerializer(Code.class, PLAIN)
                .addSerializer(Label.class, new Texts3<>(Label.class, Label::text, Label::language, Label::role))
                .addSerializer(Mark.class, new Marks3(Vocabulary.MARK_ROLE))
                .addSerializer(Name.class, new Texts3<>(Name.class, Name::text, Name::language, Name::role))
                .addSerializer(Relation.class, new Relations3(PLAIN))
                .addSerializer(Source.class, SOURCE)
                .addSerializer(Span.class, SPAN)
                .addSerializer(When.class, new Whens3());
    }

    private static @Nullable Vocabulary vocabulary(@Nullable BeanProperty property) {
        Word word = property == null ? null : property.getAnnotation(Word.class);
        return word == null ? null : word.value();
    }

    private static final class Codes3 extends StdSerializer<Code> {
        private final @Nullable Vocabulary vocabulary;

        Codes3(@Nullable Vocabulary vocabulary) {
            super(Code.class);
            this.vocabulary = vocabulary;
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            Vocabulary here = vocabulary(property);
            return here == null ? this : new Codes3(here);
        }

        @Override
        public void serialize(Code code, JsonGenerator g, SerializationContext context) {
            String brief = Codes.brief(code, vocabulary);
            if (brief != null) {
                g.writeString(brief);
            } else {
                g.writeStartObject();
                g.writeStringProperty(Codes.member(code), code.text());
                g.writeEndObject();
            }
        }
    }

    private static final class Texts3<T> extends StdSerializer<T> {
        private final Function<T, String> text;
        private final Function<T, @Nullable String> language;
        private final Function<T, @Nullable Code> role;

        Texts3(
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
        public void serialize(T value, JsonGenerator g, SerializationContext context) {
            String inLanguage = language.apply(value);
            Code asRole = role.apply(value);
            if (inLanguage == null && asRole == null) {
                g.writeString(text.apply(value));
                return;
            }
            g.writeStartObject();
            g.writeStringProperty("text", text.apply(value));
            string(g, "language", inLanguage);
            if (asRole != null) {
                g.writeName("role");
                PLAIN.serialize(asRole, g, context);
            }
            g.writeEndObject();
        }
    }

    private static final class Whens3 extends StdSerializer<When> {
        Whens3() {
            super(When.class);
        }

        @Override
        public void serialize(When when, JsonGenerator g, SerializationContext context) {
            Span expression = when.expression();
            if (expression == null) {
                g.writeString(when.value());
                return;
            }
            g.writeStartObject();
            string(g, "value", when.value());
            g.writeName("expression");
            SPAN.serialize(expression, g, context);
            g.writeEndObject();
        }
    }

    private static final class Sources3 extends StdSerializer<Source> {
        Sources3() {
            super(Source.class);
        }

        @Override
        public void serialize(Source source, JsonGenerator g, SerializationContext context) {
            if (source instanceof Source.Entities entities) {
                g.writeStartObject();
                g.writeArrayPropertyStart("entities");
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

    private static final class Spans3 extends StdSerializer<Span> {
        Spans3() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator g, SerializationContext context) {
            write(span, g, true);
        }

        void write(Span span, JsonGenerator g, boolean named) {
            g.writeStartObject();
            if (named) {
                g.writeStringProperty("block", span.block());
            }
            g.writeNumberProperty("start", span.start());
            g.writeNumberProperty("end", span.end());
            if (!span.exact().isEmpty()) {
                g.writeStringProperty("exact", span.exact());
            }
            g.writeEndObject();
        }
    }

    private static final class Marks3 extends StdSerializer<Mark> {
        private final Codes3 roles;

        Marks3(@Nullable Vocabulary roles) {
            super(Mark.class);
            this.roles = new Codes3(roles);
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            return new Marks3(vocabulary(property));
        }

        @Override
        public void serialize(Mark mark, JsonGenerator g, SerializationContext context) {
            write(mark, g, context, true);
        }

        void write(Mark mark, JsonGenerator g, SerializationContext context, boolean named) {
            g.writeStartObject();
            g.writeName("role");
            roles.serialize(mark.role(), g, context);
            g.writeName("span");
            SPAN.write(mark.span(), g, named);
            Target target = mark.target();
            if (target != null) {
                g.writeName("target");
                g.writeStartObject();
                g.writeStringProperty(member(target), target.value());
                g.writeEndObject();
            }
            string(g, "language", mark.language());
            field(g, context, "provenance", mark.provenance());
            g.writeEndObject();
        }
    }

    private static final class Blocks3 extends StdSerializer<Block> {
        Blocks3() {
            super(Block.class);
        }

        @Override
        public void serialize(Block block, JsonGenerator g, SerializationContext context) {
            g.writeStartObject();
            g.writeStringProperty("id", block.id());
            g.writeName("role");
            BLOCK_ROLE.serialize(block.role(), g, context);
            string(g, "parent", block.parent());
            Integer level = block.level();
            if (level != null) {
                g.writeNumberProperty("level", level);
            }
            string(g, "language", block.language());
            if (!block.text().isEmpty()) {
                g.writeStringProperty("text", block.text());
            }
            if (!block.marks().isEmpty()) {
                g.writeArrayPropertyStart("marks");
                for (Mark mark : block.marks()) {
                    IN_BLOCK.write(mark, g, context, false);
                }
                g.writeEndArray();
            }
            string(g, "media", block.media());
            field(g, context, "cell", block.cell());
            extensions(g, context, block.extensions());
            g.writeEndObject();
        }
    }

    private static final class Relations3 extends StdSerializer<Relation> {
        private final Codes3 types;

        Relations3(Codes3 types) {
            super(Relation.class);
            this.types = types;
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            return new Relations3(new Codes3(vocabulary(property)));
        }

        @Override
        public void serialize(Relation relation, JsonGenerator g, SerializationContext context) {
            g.writeStartObject();
            g.writeName("type");
            types.serialize(relation.type(), g, context);
            g.writeStringProperty("target", relation.target());
            Source by = relation.by();
            if (by != null) {
                g.writeName("by");
                SOURCE.serialize(by, g, context);
            }
            field(g, context, "provenance", relation.provenance());
            extensions(g, context, relation.extensions());
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

    private static void string(JsonGenerator g, String name, @Nullable String value) {
        if (value != null) {
            g.writeStringProperty(name, value);
        }
    }

    private static void field(JsonGenerator g, SerializationContext context, String name, @Nullable Object value) {
        if (value != null) {
            context.defaultSerializeProperty(name, value, g);
        }
    }

    private static void extensions(JsonGenerator g, SerializationContext context, List<Extension> extensions) {
        if (!extensions.isEmpty()) {
            context.defaultSerializeProperty("extensions", extensions, g);
        }
    }
}
