package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import news.stet.Code;
import news.stet.EntityKinds;
import news.stet.Name;
import news.stet.Party;
import news.stet.json.syntax.Json;
import org.jspecify.annotations.Nullable;

/** Those who wrote, sent and own an article: persons and organisations, by reference where they are entities of it. */
final class PartyMapper {
    private PartyMapper() {}

    /**
     * Puts those of a list that have a name or an address.
     *
     * @param usual the type of those whose kind is not known, since schema.org has none for both
     */
    static void write(Draft draft, Json node, String property, String path, List<Party> parties, String usual) {
        List<Json> written = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            Json party = write(draft, path + "/" + i, parties.get(i), usual);
            if (party != null) {
                written.add(party);
            }
        }
        Node.put(node, property, written);
    }

    static @Nullable Json write(Draft draft, String path, Party party, String usual) {
        String entity = party.entity();
        if (entity != null && draft.isAgent(entity)) {
            draft.shown(path + "/entity");
            return draft.part(entity);
        }
        String address = Names.address(party.identity());
        if (party.names().isEmpty() && address == null) {
            return null;
        }
        String type = Types.ofParty(party, usual);
        if (!type.equals(usual)) {
            draft.shown(path + "/kind");
        }
        Json node = Json.object().put(Node.TYPE, Json.string(type));
        if (address != null) {
            node.put("identifier", address);
            draft.shown(path + "/identity");
        }
        names(draft, node, path, party.names());
        if (type.equals(Types.PERSON) && party.jobTitle() != null) {
            node.put("jobTitle", party.jobTitle());
            draft.shown(path + "/jobTitle");
        }
        draft.keep(node, path + "/", party.extensions());
        return node;
    }

    /** The first name, and all others. */
    static void names(Draft draft, Json node, String path, List<Name> names) {
        List<Json> others = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Json name = Json.string(names.get(i).text());
            draft.shown(path + "/names/" + i + "/text");
            if (i == 0) {
                node.put("name", name);
            } else {
                others.add(name);
            }
        }
        Node.put(node, "alternateName", others);
    }

    /** The parties of a property. */
    static List<Party> read(Intake intake, Node node, String property) {
        List<Party> parties = new ArrayList<>();
        List<Json> values = node.values(property);
        for (Json value : values) {
            Party party = read(intake, value);
            if (party == null) {
                intake.reading().odd(value, "a person or an organisation", "; the property was kept apart");
                return List.of();
            }
            parties.add(party);
        }
        node.take(property);
        return parties;
    }

    private static @Nullable Party read(Intake intake, Json value) {
        Json found = intake.resolve(value);
        if (found.isString()) {
            String name = intake.reading().text(found);
            return name == null || name.isEmpty()
                    ? null
                    : Party.builder().name(Name.of(name)).build();
        }
        if (!found.isObject()) {
            return null;
        }
        String reference = Node.reference(found);
        if (reference != null) {
            return Party.builder().identity(Code.uri(reference)).build();
        }
        String entity = intake.entityOf(found);
        if (entity != null) {
            return Party.builder().names(intake.names(entity)).entity(entity).build();
        }
        Node node = intake.node(found);
        Code kind = Types.kind(node.types());
        return intake.reading().make(found, () -> {
            Party.Builder party = Party.builder().kind(kind).names(node.names()).identity(intake.identity(node));
            if (EntityKinds.PERSON.equals(kind)) {
                party.jobTitle(node.text("jobTitle"));
            }
            return party.extensions(node.rest()).build();
        });
    }
}
