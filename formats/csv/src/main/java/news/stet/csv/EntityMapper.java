package news.stet.csv;

import static news.stet.csv.ValueMapper.PLAIN;

import java.util.List;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Mark;
import news.stet.Match;
import news.stet.Name;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Vocabulary;
import news.stet.io.CodeNotation;
import org.jspecify.annotations.Nullable;

/** Entities, and the relations that they and claims have. */
final class EntityMapper {
    private static final CodeNotation MENTION_FORM = CodeNotation.of(Vocabulary.MENTION_FORM);
    private static final CodeNotation MATCH_TYPE = CodeNotation.of(Vocabulary.MATCH_TYPE);
    private static final CodeNotation RELATION = CodeNotation.of(Vocabulary.ENTITY_RELATION);

    private EntityMapper() {}

    static void write(Rows rows, List<Entity> entities) {
        for (Entity entity : entities) {
            String path = "entities/" + entity.id();
            List<@Nullable Extension> left = rows.row(Tables.ENTITIES)
                    .text(entity.id())
                    .code(entity.kind(), PLAIN)
                    .bool(entity.named())
                    .code(entity.identity(), PLAIN)
                    .end(entity.extensions());
            ValueMapper.writeNames(rows, path, "/names", entity.names());
            ValueMapper.writeCodes(rows, path, "/types", entity.types());
            ValueMapper.writeLabels(rows, path, "/descriptions", entity.descriptions());
            for (int i = 0; i < entity.matches().size(); i++) {
                Match match = entity.matches().get(i);
                rows.row(Tables.MATCHES)
                        .text(entity.id())
                        .number(i)
                        .code(match.identity(), PLAIN)
                        .code(match.type(), MATCH_TYPE)
                        .end();
                ValueMapper.write(rows, path + "/matches/" + i, match.provenance());
            }
            ValueMapper.write(rows, path, "/mentions", entity.mentions(), MENTION_FORM);
            writeRelations(rows, path, "/relations", entity.relations(), RELATION);
            ValueMapper.write(rows, path, entity.provenance());
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    static List<Entity> entities(Parts parts) {
        return parts.list(Tables.ENTITIES, (row, index) -> {
            String id = row.required("entity");
            String path = "entities/" + id;
            Code kind = row.code("kind", PLAIN);
            boolean named = row.bool("named");
            Code identity = row.code("identity", PLAIN);
            List<Name> names = ValueMapper.names(parts, path, "/names");
            List<Code> types = ValueMapper.codes(parts, path, "/types");
            List<Label> descriptions = ValueMapper.labels(parts, path, "/descriptions");
            List<Match> matches = matches(parts, id);
            List<Mark> mentions = ValueMapper.marks(parts, path, "/mentions", MENTION_FORM);
            List<Relation> relations = relations(parts, path, "/relations", RELATION);
            Provenance provenance = ValueMapper.provenance(parts, path);
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Entity(
                            id,
                            kind,
                            named,
                            identity,
                            names,
                            types,
                            descriptions,
                            matches,
                            mentions,
                            relations,
                            provenance,
                            extensions));
        });
    }

    private static List<Match> matches(Parts parts, String entity) {
        return parts.list(Tables.MATCHES, entity, "", (row, index) -> {
            String path = "entities/" + entity + "/matches/" + index;
            Code identity = row.requiredCode("identity", PLAIN);
            Code type = row.code("type", MATCH_TYPE);
            Provenance provenance = ValueMapper.provenance(parts, path);
            parts.keep(row);
            return parts.build(path, () -> new Match(identity, type, provenance));
        });
    }

    static void writeRelations(Rows rows, String owner, String rest, List<Relation> relations, CodeNotation types) {
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            String path = owner + rest + "/" + i;
            List<@Nullable Extension> left = rows.row(Tables.RELATIONS, owner, rest, i)
                    .code(relation.type(), types)
                    .text(relation.target())
                    .text(ValueMapper.write(rows, path, "/by", relation.by()))
                    .end(relation.extensions());
            ValueMapper.write(rows, path, relation.provenance());
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    static List<Relation> relations(Parts parts, String owner, String rest, CodeNotation types) {
        return parts.list(Tables.RELATIONS, owner, rest, (row, index) -> {
            String path = owner + rest + "/" + index;
            Code type = row.requiredCode("type", types);
            Source by = ValueMapper.source(parts, path, "/by", row, "by");
            Provenance provenance = ValueMapper.provenance(parts, path);
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(path, () -> new Relation(type, row.required("target"), by, provenance, extensions));
        });
    }
}
