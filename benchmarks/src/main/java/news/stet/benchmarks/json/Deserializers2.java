package news.stet.benchmarks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
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

/** What records alone do not say to Jackson 2: values of two shapes, and those that depend on their place. */
@SuppressWarnings("serial") // nobody serializes a mapper here
final class Deserializers2 {
    private static final Codes2 PLAIN = new Codes2(null);
    private static final Codes2 BLOCK_ROLE = new Codes2(Vocabulary.BLOCK_ROLE);
    private static final Marks2 IN_BLOCK = new Marks2(Vocabulary.MARK_ROLE);
    private static final Sources2 SOURCE = new Sources2();
    private static final Spans2 SPAN = new Spans2();
    private static final Targets2 TARGET = new Targets2();

    private Deserializers2() {}

    static void addTo(SimpleModule module) {
        module.addDeserializer(Block.class, new Blocks2())
                .addDeserializer(Code.class, PLAIN)
                .addDeserializer(Label.class, new Texts2<>(Label.class, Label::new))
                .addDeserializer(Mark.class, new Marks2(Vocabulary.MARK_ROLE))
                .addDeserializer(Name.class, new Texts2<>(Name.class, Name::new))
                .addDeserializer(Relation.class, new Relations2(PLAIN))
                .addDeserializer(Source.class, SOURCE)
                .addDeserializer(Span.class, SPAN)
                .addDeserializer(Target.class, TARGET)
                .addDeserializer(When.class, new Whens2());
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
        public Boolean deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return p.getBooleanValue();
        }

        @Override
        public Boolean getNullValue(DeserializationContext context) {
            return true;
        }
    }

    /** A word, a qcode or an object. */
    private static final class Codes2 extends StdDeserializer<Code> implements ContextualDeserializer {
        private final @Nullable Vocabulary vocabulary;

        Codes2(@Nullable Vocabulary vocabulary) {
            super(Code.class);
            this.vocabulary = vocabulary;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            Vocabulary here = vocabulary(property);
            return here == null ? this : new Codes2(here);
        }

        @Override
        public Code deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.hasToken(JsonToken.VALUE_STRING)) {
                return Codes.parse(p.getText(), vocabulary);
            }
            String uri = null;
            String literal = null;
            String qcode = null;
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                switch (name) {
                    case "uri" -> uri = p.nextTextValue();
                    case "literal" -> literal = p.nextTextValue();
                    case "qcode" -> qcode = p.nextTextValue();
                    default -> unknown(p, context, this, name);
                }
            }
            return Codes.of(uri, literal, qcode);
        }
    }

    /** A name or a label. */
    private static final class Texts2<T> extends StdDeserializer<T> {
        private final Maker<T> maker;

        Texts2(Class<T> type, Maker<T> maker) {
            super(type);
            this.maker = maker;
        }

        @Override
        public T deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.hasToken(JsonToken.VALUE_STRING)) {
                return maker.make(p.getText(), null, null);
            }
            String text = null;
            String language = null;
            Code role = null;
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                switch (name) {
                    case "text" -> text = p.nextTextValue();
                    case "language" -> language = p.nextTextValue();
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

    private static final class Whens2 extends StdDeserializer<When> {
        Whens2() {
            super(When.class);
        }

        @Override
        public When deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.hasToken(JsonToken.VALUE_STRING)) {
                return When.of(p.getText());
            }
            String value = null;
            Span expression = null;
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                switch (name) {
                    case "value" -> value = p.nextTextValue();
                    case "expression" -> expression = next(p, context, SPAN);
                    default -> unknown(p, context, this, name);
                }
            }
            return new When(value, expression);
        }
    }

    private static final class Sources2 extends StdDeserializer<Source> {
        Sources2() {
            super(Source.class);
        }

        @Override
        public Source deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.hasToken(JsonToken.VALUE_STRING)) {
                return switch (p.getText()) {
                    case "ownVoice" -> Source.ownVoice();
                    case "unspecified" -> Source.unspecified();
                    default -> throw context.weirdStringException(p.getText(), Source.class, "not a source");
                };
            }
            List<String> ids = new ArrayList<>();
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                if (name.equals("entities")) {
                    p.nextToken();
                    while (p.nextToken() != JsonToken.END_ARRAY) {
                        ids.add(p.getText());
                    }
                } else {
                    unknown(p, context, this, name);
                }
            }
            return new Source.Entities(ids);
        }
    }

    private static final class Targets2 extends StdDeserializer<Target> {
        Targets2() {
            super(Target.class);
        }

        @Override
        public Target deserialize(JsonParser p, DeserializationContext context) throws IOException {
            Target target = null;
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                switch (name) {
                    case "href" -> target = Target.href(p.nextTextValue());
                    case "entity" -> target = Target.entity(p.nextTextValue());
                    case "media" -> target = Target.media(p.nextTextValue());
                    default -> unknown(p, context, this, name);
                }
            }
            return said(target, "target");
        }
    }

    private static final class Spans2 extends StdDeserializer<Span> {
        Spans2() {
            super(Span.class);
        }

        @Override
        public Span deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return read(p, context, null);
        }

        /** Reads a span that need not name its block. */
        Span read(JsonParser p, DeserializationContext context, @Nullable String here) throws IOException {
            String block = here;
            int start = -1;
            int end = -1;
            String exact = "";
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                switch (name) {
                    case "block" -> block = p.nextTextValue();
                    case "start" -> start = p.nextIntValue(-1);
                    case "end" -> end = p.nextIntValue(-1);
                    case "exact" -> exact = p.nextTextValue();
                    default -> unknown(p, context, this, name);
                }
            }
            return new Span(said(block, "block"), start, end, exact);
        }
    }

    private static final class Marks2 extends StdDeserializer<Mark> implements ContextualDeserializer {
        private final Codes2 roles;

        Marks2(@Nullable Vocabulary roles) {
            super(Mark.class);
            this.roles = new Codes2(roles);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Marks2(vocabulary(property));
        }

        @Override
        public Mark deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return read(p, context, null);
        }

        Mark read(JsonParser p, DeserializationContext context, @Nullable String block) throws IOException {
            Code role = null;
            Span span = null;
            Target target = null;
            String language = null;
            Provenance provenance = null;
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                switch (name) {
                    case "role" -> role = next(p, context, roles);
                    case "span" -> {
                        p.nextToken();
                        span = SPAN.read(p, context, block);
                    }
                    case "target" -> target = next(p, context, TARGET);
                    case "language" -> language = p.nextTextValue();
                    case "provenance" -> provenance = next(p, context, Provenance.class);
                    default -> unknown(p, context, this, name);
                }
            }
            return new Mark(said(role, "role"), said(span, "span"), target, language, provenance);
        }
    }

    private static final class Blocks2 extends StdDeserializer<Block> {
        Blocks2() {
            super(Block.class);
        }

        @Override
        public Block deserialize(JsonParser p, DeserializationContext context) throws IOException {
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
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                switch (name) {
                    case "id" -> id = p.nextTextValue();
                    case "role" -> role = next(p, context, BLOCK_ROLE);
                    case "parent" -> parent = p.nextTextValue();
                    case "level" -> level = p.nextIntValue(-1);
                    case "language" -> language = p.nextTextValue();
                    case "text" -> text = p.nextTextValue();
                    case "marks" -> {
                        p.nextToken();
                        while (p.nextToken() != JsonToken.END_ARRAY) {
                            marks.add(IN_BLOCK.read(p, context, id));
                        }
                    }
                    case "media" -> media = p.nextTextValue();
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

    private static final class Relations2 extends StdDeserializer<Relation> implements ContextualDeserializer {
        private final Codes2 types;

        Relations2(Codes2 types) {
            super(Relation.class);
            this.types = types;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Relations2(new Codes2(vocabulary(property)));
        }

        @Override
        public Relation deserialize(JsonParser p, DeserializationContext context) throws IOException {
            Code type = null;
            String target = null;
            Source by = null;
            Provenance provenance = null;
            List<Extension> extensions = new ArrayList<>();
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                switch (name) {
                    case "type" -> type = next(p, context, types);
                    case "target" -> target = p.nextTextValue();
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

    private static <T> T next(JsonParser p, DeserializationContext context, StdDeserializer<T> deserializer)
            throws IOException {
        p.nextToken();
        return deserializer.deserialize(p, context);
    }

    private static <T> T next(JsonParser p, DeserializationContext context, Class<T> type) throws IOException {
        p.nextToken();
        return context.readValue(p, type);
    }

    private static <T> T said(@Nullable T value, String name) {
        return Objects.requireNonNull(value, name);
    }

    private static void unknown(
            JsonParser p, DeserializationContext context, StdDeserializer<?> deserializer, String name)
            throws IOException {
        p.nextToken();
        context.handleUnknownProperty(p, deserializer, deserializer.handledType(), name);
    }
}
