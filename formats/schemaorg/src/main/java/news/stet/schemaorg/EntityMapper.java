package news.stet.schemaorg;

import java.util.ArrayList;
import java.util.List;
import news.stet.Code;
import news.stet.Entity;
import news.stet.Label;
import news.stet.Match;
import news.stet.MatchTypes;
import news.stet.json.syntax.Json;

/** An entity and its node. */
final class EntityMapper {
    private EntityMapper() {}

    static Json write(Draft draft, Entity entity) {
        String path = "entities/" + entity.id();
        Json node = Json.object();
        List<String> finer = Types.finer(entity);
        if (finer.isEmpty()) {
            String type = Types.ofKind(entity.kind(), Types.THING);
            node.put(Node.TYPE, type);
            if (!type.equals(Types.THING)) {
                draft.shown(path + "/kind");
            }
        } else {
            Node.put(node, Node.TYPE, finer.stream().map(Json::string).toList());
        }
        node.put(Node.ID, draft.names().part(entity.id()));
        draft.shown(path + "/id");
        otherTypes(draft, node, path, entity);
        String address = Names.address(entity.identity());
        if (address != null) {
            node.put("identifier", address);
            draft.shown(path + "/identity");
        }
        PartyMapper.names(draft, node, path, entity.names());
        List<Json> descriptions = new ArrayList<>();
        for (int i = 0; i < entity.descriptions().size(); i++) {
            descriptions.add(Json.string(entity.descriptions().get(i).text()));
            draft.shown(path + "/descriptions/" + i + "/text");
        }
        Node.put(node, "description", descriptions);
        matches(draft, node, path, entity);
        draft.keep(node, path + "/", entity.extensions());
        return node;
    }

    private static void otherTypes(Draft draft, Json node, String path, Entity entity) {
        List<Json> others = new ArrayList<>();
        for (int i = 0; i < entity.types().size(); i++) {
            Code type = entity.types().get(i);
            String address = Names.address(type);
            if (address != null && !Types.isWritten(type)) {
                others.add(Json.string(address));
                draft.shown(path + "/types/" + i);
            } else if (address != null && Types.saysWhatItsKindSays(entity)) {
                draft.decides(path + "/types/" + i);
            } else if (address != null) {
                draft.shown(path + "/types/" + i);
            }
        }
        Node.put(node, "additionalType", others);
    }

    /** Those that are the same, and not merely like it. */
    private static void matches(Draft draft, Json node, String path, Entity entity) {
        List<Json> same = new ArrayList<>();
        for (int i = 0; i < entity.matches().size(); i++) {
            Match match = entity.matches().get(i);
            String address = Names.address(match.identity());
            if (address != null && (match.type() == null || match.type().equals(MatchTypes.EXACT))) {
                same.add(Node.referring(address));
                draft.shown(path + "/matches/" + i + "/identity");
            }
        }
        Node.put(node, "sameAs", same);
    }

    static Entity read(Intake intake, Node node, String id) {
        List<String> types = node.types();
        Entity.Builder entity =
                Entity.builder(id, Types.kind(types)).names(node.names()).identity(intake.identity(node));
        List<Code> codes = new ArrayList<>(Types.codes(types));
        node.texts("additionalType").forEach(type -> codes.add(Code.uri(type)));
        return entity.types(codes)
                .descriptions(node.texts("description").stream().map(Label::of).toList())
                .matches(node.addresses("sameAs").stream().map(Match::of).toList())
                .extensions(node.rest())
                .build();
    }
}
