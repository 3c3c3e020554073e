package news.stet.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.stet.Block;
import news.stet.Cell;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Name;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Span;
import news.stet.Target;
import news.stet.Vocabulary;
import news.stet.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** What records alone do not say to Jackson 3: values of two shapes, and those that depend on their place. */
@SuppressWarnings("serial") // nobody serializes a mapper here
final class Deserializers3 {
    private static final Codes3 PLAIN = new Codes3(null);
    private static final Codes3 BLOCK_ROLE = new Codes3(Vocabulary.BLOCK_ROLE);
    private static final Marks3 IN_BLOCK = new Marks3(Vocabulary.MARK_ROLE);
    private static final Sources3 SOURCE = new Sources3();
    private static final Spans3 SPAN = new Spans3();
    private static final Targets3 TARGET = new Targets3();

    private Deserializers3() {}

    static void addTo(SimpleModule module) {
        module.addDeserializer(Block.class, new Blocks3())
                .addDeserializer(Code.class, PLAIN)
                .addDeserializer(Label.class, new Texts3<>(Label.class, Label::new))
                .addDeserializer(Mark.class, new Marks3(Vocabulary.MARK_ROLE))
                .addDeserializer(Name.class, new Texts3<>(Name.class, Name::new))
                .addDeserializer(Relation.class, new Relations3(PLAIN))
                .addDeserializer(Source.class, SOURCE)
                .addDeserializer(Span.class, SPAN)
                .addDeserializer(Target.class, TARGET)
                .addDeserializer(When.class, new Whens3());
    }

    private static @Nullable Vocabulary vocabulary(@Nullable BeanProperty property) {
        Word word = property == null ? null : property.getAnnotation(Word.class);
        return word == null ? null : word.value();
    }

    /** A flag that is true unless it is said. */
    static final class TrueUnlessSaid extends StdDeserializer<Boolean> {
        TrueUnlessSaid() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser p, DeserializationContext context) {
            return p.getBooleanValue();
        }

        @Override
        public Boolean getNullValue(DeserializationContext context) {
            return true;
        }
    }

    /** A word, a qcode or an object. */
    private static final class Codes3 extends StdDeserializer<Code> {
        private final @Nullable Vocabulary vocabulary;

        Codes3(@Nullable Vocabulary vocabulary) {
            super(Code.class);
            this.vocabulary = vocabulary;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            Vocabulary here = vocabulary(property);
            return here == null ? this : new Codes3(here);
        }

        @Override
        public Code deserialize(JsonParser p, DeserializationContext context) {
            if (p.hasToken(JsonToken.VALUE_STRING)) {
                return Codes.parse(p.getString(), vocabulary);
            }
            String uri = null;
            String literal = null;
            String qcode = null;
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                switch (name) {
                    case "uri" -> uri = p.nextStringValue();
                    case "literal" -> literal = p.nextStringValue();
                    case "qcode" -> qcode = p.nextStringValue();
                    default -> unknown(p, context, this, name);
                }
            }
            return Codes.of(uri, literal, qcode);
        }
    }

    /** A name or a label. */
    private static final class Texts3<T> extends StdDeserializer<T> {
        private final Maker<T> maker;

        Texts3(Class<T> type, Maker<T> maker) {
            super(type);
            this.maker = maker;
        }

        @Override
        public T deserialize(JsonParser p, DeserializationContext context) {
            if (p.hasToken(JsonToken.VALUE_STRING)) {
                return maker.make(p.getString(), null, null);
            }
            String text = null;
            String language = null;
            Code role = null;
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                switch (name) {
                    case "text" -> text = p.nextStringValue();
                    case "language" -> language = p.nextStringValue();
                    case "role" -> role = next(p, context, PLAIN);
                    default -> unknown(p, context, this, name);
                }
            }
            return maker.make(said(text, "text"), language, role);
        }

        interface Maker<T> {
            T make(String text, @Nullable String language, @Nullable Code role);
        }
    }

    private static final class Whens3 extends StdDeserializer<When> {
        Whens3() {
            super(When.class);
        }

        @Override
        public When deserialize(JsonParser p, DeserializationContext context) {
            if (p.hasToken(JsonToken.VALUE_STRING)) {
                return When.of(p.getString());
            }
            String value = null;
            Span expression = null;
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                switch (name) {
                    case "value" -> value = p.nextStringValue();
                    case "expression" -> expression = next(p, context, SPAN);
                    default -> unknown(p, context, this, name);
                }
            }
            return new When(value, expression);
        }
    }

    private static final class Sources3 extends StdDeserializer<Source> {
        Sources3() {
            super(Source.class);
        }

        @Override
        public Source deserialize(JsonParser p, DeserializationContext context) {
            if (p.hasToken(JsonToken.VALUE_STRING)) {
                return switch (p.getString()) {
                    case "ownVoice" -> Source.ownVoice();
                    case "unspecified" -> Source.unspecified();
                    default -> throw context.weirdStringException(p.getString(), Source.class, "not a source");
                };
            }
            List<String> ids = new ArrayList<>();
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                if (name.equals("entities")) {
                    p.nextToken();
                    while (p.nextToken() != JsonToken.END_ARRAY) {
                        ids.add(p.getString());
                    }
                } else {
                    unknown(p, context, this, name);
                }
            }
            return new Source.Entities(ids);
        }
    }

    private static final class Targets3 extends StdDeserializer<Target> {
        Targets3() {
            super(Target.class);
        }

        @Override
        public Target deserialize(JsonParser p, DeserializationContext context) {
            Target target = null;
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                switch (name) {
                    case "href" -> target = Target.href(p.nextStringValue());
                    case "entity" -> target = Target.entity(p.nextStringValue());
                    case "media" -> target = Target.media(p.nextStringValue());
                    default -> unknown(p, context, this, name);
                }
            }
            return said(target, "target");
        }
    }

    private static final class Spans3 extends StdDeserializer<Span> {
        Spans3() {
            super(Span.class);
        }

        @Override
        public Span deserialize(JsonParser p, DeserializationContext context) {
            return read(p, context, null);
        }

        /** Reads a span that need not name its block. */
        Span read(JsonParser p, DeserializationContext context, @Nullable String here) {
            String block = here;
            int start = -1;
            int end = -1;
            String exact = "";
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                switch (name) {
                    case "block" -> block = p.nextStringValue();
                    case "start" -> start = p.nextIntValue(-1);
                    case "end" -> end = p.nextIntValue(-1);
                    case "exact" -> exact = p.nextStringValue();
                    default -> unknown(p, context, this, name);
                }
            }
            return new Span(said(block, "block"), start, end, exact);
        }
    }

    private static final class Marks3 extends StdDeserializer<Mark> {
        private final Codes3 roles;

        Marks3(@Nullable Vocabulary roles) {
            super(Mark.class);
            this.roles = new Codes3(roles);
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Marks3(vocabulary(property));
        }

        @Override
        public Mark deserialize(JsonParser p, DeserializationContext context) {
            return read(p, context, null);
        }

        Mark read(JsonParser p, DeserializationContext context, @Nullable String block) {
            Code role = null;
            Span span = null;
            Target target = null;
            String language = null;
            Provenance provenance = null;
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                switch (name) {
                    case "role" -> role = next(p, context, roles);
                    case "span" -> {
                        p.nextToken();
                        span = SPAN.read(p, context, block);
                    }
                    case "target" -> target = next(p, context, TARGET);
                    case "language" -> language = p.nextStringValue();
                    case "provenance" -> provenance = next(p, context, Provenance.class);
                    default -> unknown(p, context, this, name);
                }
            }
            return new Mark(said(role, "role"), said(span, "span"), target, language, provenance);
        }
    }

    private static final class Blocks3 extends StdDeserializer<Block> {
        Blocks3() {
            super(Block.class);
        }

        @Override
        public Block deserialize(JsonParser p, DeserializationContext context) {
            String id = null;
            Code role = null;
            String parent = null;
            Integer level = null;
            String language = null;
            String text = "";
            List<Mark> marks = new ArrayList<>();
            String media = null;
            Cell cell = null;
            List<Extension> extensions = new ArrayList<>();
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                switch (name) {
                    case "id" -> id = p.nextStringValue();
                    case "role" -> role = next(p, context, BLOCK_ROLE);
                    case "parent" -> parent = p.nextStringValue();
                    case "level" -> level = p.nextIntValue(-1);
                    case "language" -> language = p.nextStringValue();
                    case "text" -> text = p.nextStringValue();
                    case "marks" -> {
                        p.nextToken();
                        while (p.nextToken() != JsonToken.END_ARRAY) {
                            marks.add(IN_BLOCK.read(p, context, id));
                        }
                    }
                    case "media" -> media = p.nextStringValue();
                    case "cell" -> cell = next(p, context, Cell.class);
                    case "extensions" -> {
                        p.nextToken();
                        while (p.nextToken() != JsonToken.END_ARRAY) {
                            extensions.add(context.readValue(p, Extension.class));
                        }
                    }
                    default -> unknown(p, context, this, name);
                }
            }
            return new Block(
                    said(id, "id"), said(role, "role"), parent, level, language, text, marks, media, cell, extensions);
        }
    }

    private static final class Relations3 extends StdDeserializer<Relation> {
        private final Codes3 types;

        Relations3(Codes3 types) {
            super(Relation.class);
            this.types = types;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Relations3(new Codes3(vocabulary(property)));
        }

        @Override
        public Relation deserialize(JsonParser p, DeserializationContext context) {
            Code type = null;
            String target = null;
            Source by = null;
            Provenance provenance = null;
            List<Extension> extensions = new ArrayList<>();
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                switch (name) {
                    case "type" -> type = next(p, context, types);
                    case "target" -> target = p.nextStringValue();
                    case "by" -> by = next(p, context, SOURCE);
                    case "provenance" -> provenance = next(p, context, Provenance.class);
                    case "extensions" -> {
                        p.nextToken();
                        while (p.nextToken() != JsonToken.END_ARRAY) {
                            extensions.add(context.readValue(p, Extension.class));
                        }
                    }
                    default -> unknown(p, context, this, name);
                }
            }
            return new Relation(said(type, "type"), said(target, "target"), by, provenance, extensions);
        }
    }

    private static <T> T next(JsonParser p, DeserializationContext context, StdDeserializer<T> deserializer) {
        p.nextToken();
        return deserializer.deserialize(p, context);
    }

    private static <T> T next(JsonParser p, DeserializationContext context, Class<T> type) {
        p.nextToken();
        return context.readValue(p, type);
    }

    private static <T> T said(@Nullable T value, String name) {
        return Objects.requireNonNull(value, name);
    }

    private static void unknown(
            JsonParser p, DeserializationContext context, StdDeserializer<?> deserializer, String name) {
        p.nextToken();
        context.handleUnknownProperty(p, deserializer, deserializer.handledType(), name);
    }
}
