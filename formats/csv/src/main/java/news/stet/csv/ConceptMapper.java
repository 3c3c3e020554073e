package news.stet.csv;

import static news.stet.csv.ValueMapper.PLAIN;

import java.util.List;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Link;
import news.stet.Name;
import news.stet.Party;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** Parties, concepts and links: what metadata and media are made of. */
final class ConceptMapper {
    private ConceptMapper() {}

    static void writeParty(Rows rows, String path, @Nullable Party party) {
        if (party != null) {
            writeParties(rows, path, "", List.of(party));
        }
    }

    static @Nullable Party party(Parts parts, String path) {
        return single(parties(parts, path, ""), parts, path);
    }

    static void writeParties(Rows rows, String owner, String rest, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            String path = owner + rest + "/" + i;
            List<@Nullable Extension> left = rows.row(Tables.PARTIES, owner, rest, i)
                    .code(party.identity(), PLAIN)
                    .code(party.kind(), PLAIN)
                    .text(party.jobTitle())
                    .text(party.entity())
                    .end(party.extensions());
            ValueMapper.writeNames(rows, path, "/names", party.names());
            ValueMapper.writeCodes(rows, path, "/roles", party.roles());
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    static List<Party> parties(Parts parts, String owner, String rest) {
        return parts.list(Tables.PARTIES, owner, rest, (row, index) -> {
            String path = owner + rest + "/" + index;
            Code identity = row.code("identity", PLAIN);
            Code kind = row.code("kind", PLAIN);
            List<Name> names = ValueMapper.names(parts, path, "/names");
            List<Code> roles = ValueMapper.codes(parts, path, "/roles");
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Party(
                            identity, kind, names, roles, row.text("job_title"), row.text("entity"), extensions));
        });
    }

    static void writeConcept(Rows rows, String path, @Nullable Concept concept) {
        if (concept != null) {
            writeConcepts(rows, path, "", List.of(concept));
        }
    }

    static @Nullable Concept concept(Parts parts, String path) {
        return single(concepts(parts, path, ""), parts, path);
    }

    static void writeConcepts(Rows rows, String owner, String rest, List<Concept> concepts) {
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            String path = owner + rest + "/" + i;
            List<@Nullable Extension> left = rows.row(Tables.CONCEPTS, owner, rest, i)
                    .code(concept.identity(), PLAIN)
                    .code(concept.type(), PLAIN)
                    .number(concept.relevance())
                    .number(concept.confidence())
                    .text(concept.entity())
                    .end(concept.extensions());
            ValueMapper.writeNames(rows, path, "/names", concept.names());
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    static List<Concept> concepts(Parts parts, String owner, String rest) {
        return parts.list(Tables.CONCEPTS, owner, rest, (row, index) -> {
            String path = owner + rest + "/" + index;
            Code identity = row.code("identity", PLAIN);
            Code type = row.code("type", PLAIN);
            List<Name> names = ValueMapper.names(parts, path, "/names");
            Integer relevance = row.integer("relevance");
            Integer confidence = row.integer("confidence");
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Concept(identity, type, names, relevance, confidence, row.text("entity"), extensions));
        });
    }

    static void writeLinks(Rows rows, String owner, String rest, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String path = owner + rest + "/" + i;
            List<@Nullable Extension> left = rows.row(Tables.LINKS, owner, rest, i)
                    .code(link.rel(), PLAIN)
                    .text(link.href())
                    .text(link.item())
                    .text(link.version())
                    .code(link.kind(), PLAIN)
                    .text(link.contentType())
                    .text(link.language())
                    .end(link.extensions());
            ValueMapper.writeLabels(rows, path, "/titles", link.titles());
            ValueMapper.writeExtensions(rows, path, left);
        }
    }

    static List<Link> links(Parts parts, String owner, String rest) {
        return parts.list(Tables.LINKS, owner, rest, (row, index) -> {
            String path = owner + rest + "/" + index;
            Code rel = row.code("rel", PLAIN);
            Code kind = row.code("kind", PLAIN);
            List<Label> titles = ValueMapper.labels(parts, path, "/titles");
            List<Extension> extensions = ValueMapper.extensions(parts, path, row);
            return parts.build(
                    path,
                    () -> new Link(
                            rel,
                            row.text("href"),
                            row.text("item"),
                            row.text("version"),
                            kind,
                            row.text("content_type"),
                            row.text("language"),
                            titles,
                            extensions));
        });
    }

    private static <T> @Nullable T single(List<T> values, Parts parts, String path) {
        if (values.size() > 1) {
            throw parts.article()
                    .error(
                            ProblemCodes.DUPLICATE,
                            null,
                            "there are " + values.size() + " of " + path + ", expected one");
        }
        return values.isEmpty() ? null : values.get(0);
    }
}
