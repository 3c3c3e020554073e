package news.stet.benchmarks.json;

import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import java.util.ArrayList;
import java.util.List;
import news.stet.Block;
import news.stet.Cell;
import news.stet.Code;
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

/** Text, what is marked in it, and values that may be strings, by fastjson2's streaming interface. */
final class Fastjson2Texts {
    private static final byte[] BLOCK = Fields.name("block");
    private static final byte[] BY = Fields.name("by");
    private static final byte[] CELL = Fields.name("cell");
    private static final byte[] COLUMNS = Fields.name("columns");
    private static final byte[] END = Fields.name("end");
    private static final byte[] ENTITIES = Fields.name("entities");
    private static final byte[] ENTITY = Fields.name("entity");
    private static final byte[] EXACT = Fields.name("exact");
    private static final byte[] EXPRESSION = Fields.name("expression");
    private static final byte[] HEADER = Fields.name("header");
    private static final byte[] HREF = Fields.name("href");
    private static final byte[] ID = Fields.name("id");
    private static final byte[] LANGUAGE = Fields.name("language");
    private static final byte[] LEVEL = Fields.name("level");
    private static final byte[] MARKS = Fields.name("marks");
    private static final byte[] MEDIA = Fields.name("media");
    private static final byte[] PARENT = Fields.name("parent");
    private static final byte[] PROVENANCE = Fields.name("provenance");
    private static final byte[] ROLE = Fields.name("role");
    private static final byte[] ROWS = Fields.name("rows");
    private static final byte[] SPAN = Fields.name("span");
    private static final byte[] START = Fields.name("start");
    private static final byte[] TARGET = Fields.name("target");
    private static final byte[] TEXT = Fields.name("text");
    private static final byte[] TYPE = Fields.name("type");
    private static final byte[] VALUE = Fields.name("value");

    private Fastjson2Texts() {}

    static Block block(JSONReader r) {
        String id = null;
        Code role = null;
        String parent = null;
        Integer level = null;
        String language = null;
        String text = "";
        List<Mark> marks = new ArrayList<>();
        String media = null;
        Cell cell = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "id" -> id = r.readString();
                case "role" -> role = code(r, Vocabulary.BLOCK_ROLE);
                case "parent" -> parent = r.readString();
                case "level" -> level = r.readInt32();
                case "language" -> language = r.readString();
                case "text" -> text = r.readString();
                case "marks" -> {
                    r.nextIfArrayStart();
                    while (!r.nextIfArrayEnd()) {
                        marks.add(mark(r, Vocabulary.MARK_ROLE, id));
                    }
                }
                case "media" -> media = r.readString();
                case "cell" -> cell = cell(r);
                default -> throw Fields.unknown(name);
            }
        }
        return new Block(
                Fields.said(id, "id"),
                Fields.said(role, "role"),
                parent,
                level,
                language,
                text,
                marks,
                media,
                cell,
                List.of());
    }

    static void block(JSONWriter w, Block block) {
        w.startObject();
        Fields.string(w, ID, block.id());
        code(w, ROLE, block.role(), Vocabulary.BLOCK_ROLE);
        Fields.string(w, PARENT, block.parent());
        Fields.integer(w, LEVEL, block.level());
        Fields.string(w, LANGUAGE, block.language());
        Fields.string(w, TEXT, block.text().isEmpty() ? null : block.text());
        Fields.list(w, MARKS, block.marks(), (to, mark) -> mark(to, mark, Vocabulary.MARK_ROLE, false));
        Fields.string(w, MEDIA, block.media());
        Fields.value(w, CELL, block.cell(), Fastjson2Texts::cell);
        w.endObject();
    }

    private static Cell cell(JSONReader r) {
        int columns = 1;
        int rows = 1;
        boolean header = false;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "columns" -> columns = r.readInt32Value();
                case "rows" -> rows = r.readInt32Value();
                case "header" -> header = r.readBoolValue();
                default -> throw Fields.unknown(name);
            }
        }
        return new Cell(columns, rows, header);
    }

    private static void cell(JSONWriter w, Cell cell) {
        w.startObject();
        Fields.integer(w, COLUMNS, cell.columns());
        Fields.integer(w, ROWS, cell.rows());
        Fields.flag(w, HEADER, cell.header(), false);
        w.endObject();
    }

    static Mark mark(JSONReader r, Vocabulary roles, @Nullable String block) {
        Code role = null;
        Span span = null;
        Target target = null;
        String language = null;
        Provenance provenance = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "role" -> role = code(r, roles);
                case "span" -> span = span(r, block);
                case "target" -> target = target(r);
                case "language" -> language = r.readString();
                case "provenance" -> provenance = Fastjson2Claims.provenance(r);
                default -> throw Fields.unknown(name);
            }
        }
        return new Mark(Fields.said(role, "role"), Fields.said(span, "span"), target, language, provenance);
    }

    static void mark(JSONWriter w, Mark mark, Vocabulary roles, boolean named) {
        w.startObject();
        code(w, ROLE, mark.role(), roles);
        w.writeNameRaw(SPAN);
        span(w, mark.span(), named);
        Fields.value(w, TARGET, mark.target(), Fastjson2Texts::target);
        Fields.string(w, LANGUAGE, mark.language());
        Fields.value(w, PROVENANCE, mark.provenance(), Fastjson2Claims::provenance);
        w.endObject();
    }

    private static Span span(JSONReader r, @Nullable String here) {
        String block = here;
        int start = -1;
        int end = -1;
        String exact = "";
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "block" -> block = r.readString();
                case "start" -> start = r.readInt32Value();
                case "end" -> end = r.readInt32Value();
                case "exact" -> exact = r.readString();
                default -> throw Fields.unknown(name);
            }
        }
        return new Span(Fields.said(block, "block"), start, end, exact);
    }

    private static void span(JSONWriter w, Span span, boolean named) {
        w.startObject();
        Fields.string(w, BLOCK, named ? span.block() : null);
        w.writeNameRaw(START);
        w.writeInt32(span.start());
        w.writeNameRaw(END);
        w.writeInt32(span.end());
        Fields.string(w, EXACT, span.exact().isEmpty() ? null : span.exact());
        w.endObject();
    }

    private static Target target(JSONReader r) {
        Target target = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            target = switch (name) {
                case "href" -> Target.href(r.readString());
                case "entity" -> Target.entity(r.readString());
                case "media" -> Target.media(r.readString());
                default -> throw Fields.unknown(name);
            };
        }
        return Fields.said(target, "target");
    }

    private static void target(JSONWriter w, Target target) {
        w.startObject();
        switch (target.kind()) {
            case HREF -> Fields.string(w, HREF, target.value());
            case ENTITY -> Fields.string(w, ENTITY, target.value());
            case MEDIA -> Fields.string(w, MEDIA, target.value());
        }
        w.endObject();
    }

    static Relation relation(JSONReader r, Vocabulary types) {
        Code type = null;
        String target = null;
        Source by = null;
        Provenance provenance = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "type" -> type = code(r, types);
                case "target" -> target = r.readString();
                case "by" -> by = source(r);
                case "provenance" -> provenance = Fastjson2Claims.provenance(r);
                default -> throw Fields.unknown(name);
            }
        }
        return new Relation(Fields.said(type, "type"), Fields.said(target, "target"), by, provenance, List.of());
    }

    static void relation(JSONWriter w, Relation relation, Vocabulary types) {
        w.startObject();
        code(w, TYPE, relation.type(), types);
        Fields.string(w, TARGET, relation.target());
        Fields.value(w, BY, relation.by(), Fastjson2Texts::source);
        Fields.value(w, PROVENANCE, relation.provenance(), Fastjson2Claims::provenance);
        w.endObject();
    }

    static Code code(JSONReader r) {
        return code(r, null);
    }

    static Code code(JSONReader r, @Nullable Vocabulary vocabulary) {
        if (r.isString()) {
            return Codes.parse(r.readString(), vocabulary);
        }
        String uri = null;
        String literal = null;
        String qcode = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "uri" -> uri = r.readString();
                case "literal" -> literal = r.readString();
                case "qcode" -> qcode = r.readString();
                default -> throw Fields.unknown(name);
            }
        }
        return Codes.of(uri, literal, qcode);
    }

    static void code(JSONWriter w, byte[] name, @Nullable Code code, @Nullable Vocabulary vocabulary) {
        if (code != null) {
            w.writeNameRaw(name);
            code(w, code, vocabulary);
        }
    }

    static void code(JSONWriter w, Code code) {
        code(w, code, null);
    }

    private static void code(JSONWriter w, Code code, @Nullable Vocabulary vocabulary) {
        String brief = Codes.brief(code, vocabulary);
        if (brief != null) {
            w.writeString(brief);
            return;
        }
        w.startObject();
        w.writeName(Codes.member(code));
        w.writeColon();
        w.writeString(code.text());
        w.endObject();
    }

    static Name name(JSONReader r) {
        return r.isString() ? Name.of(r.readString()) : text(r, Name::new);
    }

    static void name(JSONWriter w, Name name) {
        text(w, name.text(), name.language(), name.role());
    }

    static Label label(JSONReader r) {
        return r.isString() ? Label.of(r.readString()) : text(r, Label::new);
    }

    static void label(JSONWriter w, Label label) {
        text(w, label.text(), label.language(), label.role());
    }

    private static <T> T text(JSONReader r, Maker<T> maker) {
        String text = null;
        String language = null;
        Code role = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "text" -> text = r.readString();
                case "language" -> language = r.readString();
                case "role" -> role = code(r);
                default -> throw Fields.unknown(name);
            }
        }
        return maker.make(Fields.said(text, "text"), language, role);
    }

    private static void text(JSONWriter w, String text, @Nullable String language, @Nullable Code role) {
        if (language == null && role == null) {
            w.writeString(text);
            return;
        }
        w.startObject();
        Fields.string(w, TEXT, text);
        Fields.string(w, LANGUAGE, language);
        code(w, ROLE, role, null);
        w.endObject();
    }

    static When when(JSONReader r) {
        if (r.isString()) {
            return When.of(r.readString());
        }
        String value = null;
        Span expression = null;
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            switch (name) {
                case "value" -> value = r.readString();
                case "expression" -> expression = span(r, null);
                default -> throw Fields.unknown(name);
            }
        }
        return new When(value, expression);
    }

    static void when(JSONWriter w, When when) {
        Span expression = when.expression();
        if (expression == null) {
            w.writeString(when.value());
            return;
        }
        w.startObject();
        Fields.string(w, VALUE, when.value());
        w.writeNameRaw(EXPRESSION);
        span(w, expression, true);
        w.endObject();
    }

    static Source source(JSONReader r) {
        if (r.isString()) {
            String word = r.readString();
            return switch (word) {
                case "ownVoice" -> Source.ownVoice();
                case "unspecified" -> Source.unspecified();
                default -> throw new JSONException("not a source: " + word);
            };
        }
        List<String> ids = List.of();
        r.nextIfObjectStart();
        while (!r.nextIfObjectEnd()) {
            String name = r.readFieldName();
            if (!name.equals("entities")) {
                throw Fields.unknown(name);
            }
            ids = Fields.list(r, JSONReader::readString);
        }
        return new Source.Entities(ids);
    }

    static void source(JSONWriter w, Source source) {
        if (source instanceof Source.Entities entities) {
            w.startObject();
            Fields.list(w, ENTITIES, entities.ids(), JSONWriter::writeString);
            w.endObject();
        } else {
            w.writeString(source instanceof Source.OwnVoice ? "ownVoice" : "unspecified");
        }
    }

    private interface Maker<T> {
        T make(String text, @Nullable String language, @Nullable Code role);
    }
}
