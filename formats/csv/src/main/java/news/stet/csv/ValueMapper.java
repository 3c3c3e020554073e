package news.stet.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Name;
import news.stet.Provenance;
import news.stet.Source;
import news.stet.Span;
import news.stet.Target;
import news.stet.Text;
import news.stet.Vocabulary;
import news.stet.When;
import news.stet.io.CodeNotation;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** The small values that many things have: times, marks, names, provenance, references, extensions. */
final class ValueMapper {
    static final CodeNotation PLAIN = CodeNotation.PLAIN;
    static final CodeNotation MARK_ROLE = CodeNotation.of(Vocabulary.MARK_ROLE);

    private static final CodeNotation METHOD = CodeNotation.of(Vocabulary.METHOD);
    private static final String OWN_VOICE = "own_voice";
    private static final String UNSPECIFIED = "unspecified";
    private static final String ENTITIES = "entities";
    /** What owns the extensions of the article itself; no path begins like this. */
    private static final String ARTICLE = "article";

    private ValueMapper() {}

    // A time: its value in a cell of its owner, its expression in a table.

    static @Nullable String write(Rows rows, String owner, String rest, @Nullable When when) {
        if (when == null) {
            return null;
        }
        Span expression = when.expression();
        if (expression != null) {
            rows.row(Tables.EXPRESSIONS)
                    .path(owner, rest)
                    .text(expression.block())
                    .number(expression.start())
                    .number(expression.end())
                    .text(expression.exact())
                    .end();
        }
        return when.value();
    }

    static @Nullable When when(Parts parts, String owner, String rest, @Nullable String value) {
        Row row = parts.has(Tables.EXPRESSIONS) ? parts.one(Tables.EXPRESSIONS, owner, rest) : null;
        if (row == null && value == null) {
            return null;
        }
        String path = owner + rest;
        if (row == null) {
            return parts.build(path, () -> When.of(String.valueOf(value)));
        }
        parts.keep(row);
        Span expression = parts.build(path, () -> span(row));
        return parts.build(path, () -> new When(value, expression));
    }

    private static Span span(Row row) {
        return new Span(
                row.required("block"), row.requiredInteger("start"), row.requiredInteger("end"), row.required("exact"));
    }

    // Marks.

    static void write(Rows rows, String owner, String rest, List<Mark> marks, CodeNotation roles) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Span span = mark.span();
            Target target = mark.target();
            Target.Kind kind = target == null ? null : target.kind();
            String value = target == null ? null : target.value();
            rows.row(Tables.MARKS, owner, rest, i)
                    .code(mark.role(), roles)
                    .text(span.block())
                    .number(span.start())
                    .number(span.end())
                    .text(span.exact())
                    .text(kind == Target.Kind.HREF ? value : null)
                    .text(kind == Target.Kind.ENTITY ? value : null)
                    .text(kind == Target.Kind.MEDIA ? value : null)
                    .text(mark.language())
                    .end();
            if (mark.provenance() != null) {
                write(rows, owner + rest + "/" + i, mark.provenance());
            }
        }
    }

    static List<Mark> marks(Parts parts, String owner, String rest, CodeNotation roles) {
        return parts.list(Tables.MARKS, owner, rest, (row, index) -> {
            Span span = parts.build(owner, rest, index, () -> span(row));
            Code role = row.requiredCode("role", roles);
            Target target = target(parts, owner, rest, index, row);
            Provenance provenance =
                    parts.has(Tables.PROVENANCES) ? provenance(parts, owner + rest + "/" + index) : null;
            String language = row.text("language");
            parts.keep(row);
            return parts.build(owner, rest, index, () -> new Mark(role, span, target, language, provenance));
        });
    }

    private static @Nullable Target target(Parts parts, String owner, String rest, int index, Row row) {
        String href = row.text("href");
        String entity = row.text("entity");
        String media = row.text("media");
        if (href == null && entity == null && media == null) {
            return null;
        }
        int count = (href == null ? 0 : 1) + (entity == null ? 0 : 1) + (media == null ? 0 : 1);
        if (count > 1) {
            throw row.error(
                    ProblemCodes.VALUE,
                    "href",
                    "must be the only one of \"href\", \"entity\" and \"media\" in its row, found " + count);
        }
        String path = owner + rest + "/" + index + "/target";
        if (href != null) {
            return parts.build(path, () -> Target.href(href));
        }
        if (entity != null) {
            return parts.build(path, () -> Target.entity(entity));
        }
        return parts.build(path, () -> Target.media(String.valueOf(media)));
    }

    // Names and labels.

    static void writeNames(Rows rows, String owner, String rest, List<Name> names) {
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            rows.row(Tables.NAMES, owner, rest, i)
                    .text(name.text())
                    .text(name.language())
                    .code(name.role(), PLAIN)
                    .end();
        }
    }

    static List<Name> names(Parts parts, String owner, String rest) {
        return parts.list(Tables.NAMES, owner, rest, (row, index) -> {
            Code role = row.code("role", PLAIN);
            parts.keep(row);
            return parts.build(owner, rest, index, () -> new Name(row.required("text"), row.text("language"), role));
        });
    }

    static void writeLabels(Rows rows, String owner, String rest, List<Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            rows.row(Tables.LABELS, owner, rest, i)
                    .text(label.text())
                    .text(label.language())
                    .code(label.role(), PLAIN)
                    .end();
        }
    }

    static List<Label> labels(Parts parts, String owner, String rest) {
        return parts.list(Tables.LABELS, owner, rest, (row, index) -> {
            Code role = row.code("role", PLAIN);
            parts.keep(row);
            return parts.build(owner, rest, index, () -> new Label(row.required("text"), row.text("language"), role));
        });
    }

    // Lists of codes and of entities.

    static void writeCodes(Rows rows, String owner, String rest, List<Code> codes) {
        for (int i = 0; i < codes.size(); i++) {
            rows.row(Tables.CODES, owner, rest, i).code(codes.get(i), PLAIN).end();
        }
    }

    static List<Code> codes(Parts parts, String owner, String rest) {
        return parts.list(Tables.CODES, owner, rest, (row, index) -> {
            parts.keep(row);
            return row.requiredCode("code", PLAIN);
        });
    }

    static void writeReferences(Rows rows, String owner, String rest, List<String> entities) {
        for (int i = 0; i < entities.size(); i++) {
            rows.row(Tables.REFERENCES, owner, rest, i).text(entities.get(i)).end();
        }
    }

    static List<String> references(Parts parts, String owner, String rest) {
        return parts.list(Tables.REFERENCES, owner, rest, (row, index) -> {
            parts.keep(row);
            return row.required("entity");
        });
    }

    // Sources: which kind in a cell of their owner, which entities in a table.

    static @Nullable String write(Rows rows, String owner, String rest, @Nullable Source source) {
        if (source == null) {
            return null;
        }
        if (source instanceof Source.OwnVoice) {
            return OWN_VOICE;
        }
        if (source instanceof Source.Unspecified) {
            return UNSPECIFIED;
        }
        writeReferences(rows, owner + rest, "/ids", source.ids());
        return ENTITIES;
    }

    static @Nullable Source source(Parts parts, String owner, String rest, Row row, String column) {
        String kind = row.text(column);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case OWN_VOICE -> Source.ownVoice();
            case UNSPECIFIED -> Source.unspecified();
            case ENTITIES -> {
                String path = owner + rest;
                List<String> ids = references(parts, path, "/ids");
                yield parts.build(path, () -> new Source.Entities(ids));
            }
            default ->
                throw row.error(
                        ProblemCodes.VALUE,
                        column,
                        "must be one of " + Text.quote(OWN_VOICE) + ", " + Text.quote(UNSPECIFIED) + ", "
                                + Text.quote(ENTITIES) + ", found " + Text.quote(kind));
        };
    }

    // Provenance.

    static void write(Rows rows, String owner, @Nullable Provenance provenance) {
        if (provenance != null) {
            rows.row(Tables.PROVENANCES)
                    .text(owner)
                    .code(provenance.method(), METHOD)
                    .text(provenance.agent())
                    .text(write(rows, owner, "/provenance/time", provenance.time()))
                    .number(provenance.confidence())
                    .end();
        }
    }

    static @Nullable Provenance provenance(Parts parts, String owner) {
        Row row = parts.has(Tables.PROVENANCES) ? parts.one(Tables.PROVENANCES, owner, "") : null;
        if (row == null) {
            return null;
        }
        parts.keep(row);
        Code method = row.code("method", METHOD);
        When time = when(parts, owner, "/provenance/time", row.text("time"));
        Double confidence = row.decimal("confidence");
        return parts.build(owner + "/provenance", () -> new Provenance(method, row.text("agent"), time, confidence));
    }

    // Extensions.

    /** What has no cell in the owner's own row, each at its place in the list. */
    static void writeExtensions(Rows rows, String path, List<? extends @Nullable Extension> extensions) {
        String owner = path.isEmpty() ? ARTICLE : path;
        for (int i = 0; i < extensions.size(); i++) {
            Extension extension = extensions.get(i);
            if (extension != null) {
                rows.row(Tables.EXTENSIONS)
                        .text(owner)
                        .number(i)
                        .text(extension.path())
                        .number(extension.position())
                        .text(extension.name())
                        .text(extension.mediaType())
                        .text(extension.content())
                        .end();
            }
        }
    }

    static List<Extension> extensions(Parts parts, String path) {
        return extensions(parts, path, null);
    }

    static List<Extension> extensions(Parts parts, String path, @Nullable Row own) {
        return extensions(parts, path, own, List.of());
    }

    /**
     * Those of the table, and in the places between and behind them the foreign cells of the owner's own row and what foreign
     * tables say of it.
     */
    static List<Extension> extensions(Parts parts, String path, @Nullable Row own, List<Extension> tables) {
        String owner = path.isEmpty() ? ARTICLE : path;
        List<Row> rows = parts.takeWithGaps(Tables.EXTENSIONS, owner, "");
        List<Row.Extra> extras = own == null ? List.of() : own.extras();
        if (rows.isEmpty() && extras.isEmpty() && tables.isEmpty()) {
            return List.of();
        }
        List<Extension> extensions = new ArrayList<>();
        List<Extension> natives = new ArrayList<>();
        extras.forEach(extra -> natives.add(cell(extra)));
        natives.addAll(tables);
        Iterator<Extension> cells = natives.iterator();
        for (Row row : rows) {
            int position = row.requiredInteger("position");
            while (extensions.size() < position && cells.hasNext()) {
                extensions.add(cells.next());
            }
            Parts.requirePosition(row, "position", extensions.size());
            Integer place = row.integer("place");
            extensions.add(parts.build(
                    owner + "/" + extensions.size(),
                    () -> new Extension(
                            row.text("path"),
                            place,
                            row.required("name"),
                            row.required("media_type"),
                            row.required("content"))));
            parts.keep(row);
        }
        cells.forEachRemaining(extensions::add);
        return extensions;
    }

    private static Extension cell(Row.Extra extra) {
        return new Extension(null, null, extra.column(), ForeignColumns.TEXT, extra.value());
    }
}
