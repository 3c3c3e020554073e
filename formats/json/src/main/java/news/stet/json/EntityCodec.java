package news.stet.json;

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
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Somebody or something an article speaks of; named unless it says otherwise. */
final class EntityCodec extends ObjectCodec<Entity> {
    static final EntityCodec ENTITY = new EntityCodec();

    private EntityCodec() {
        super(Members.ENTITY);
    }

    @Override
    @Nullable
    Entity readMembers(Input in) {
        String id = null;
        Code kind = null;
        boolean named = true;
        Code identity = null;
        List<Name> names = List.of();
        List<Code> types = List.of();
        List<Label> descriptions = List.of();
        List<Match> matches = List.of();
        List<Mark> mentions = List.of();
        List<Relation> relations = List.of();
        Provenance provenance = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "id" -> id = in.word();
                case "kind" -> kind = in.value(CodeCodec.PLAIN);
                case "named" -> named = in.flag(true);
                case "identity" -> identity = in.value(CodeCodec.PLAIN);
                case "names" -> names = in.list(TextCodec.NAME);
                case "types" -> types = in.list(CodeCodec.PLAIN);
                case "descriptions" -> descriptions = in.list(TextCodec.LABEL);
                case "matches" -> matches = in.list(MatchCodec.MATCH);
                case "mentions" -> mentions = in.list(MarkCodec.MENTION);
                case "relations" -> relations = in.list(RelationCodec.OF_ENTITIES);
                case "provenance" -> provenance = in.value(ProvenanceCodec.PROVENANCE);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken() || id == null) {
            return null;
        }
        return new Entity(
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
                in.extensions());
    }

    @Override
    void writeMembers(Output out, Entity entity) {
        out.string("id", entity.id());
        out.value("kind", entity.kind(), CodeCodec.PLAIN);
        out.flag("named", entity.named(), true);
        out.value("identity", entity.identity(), CodeCodec.PLAIN);
        out.list("names", entity.names(), TextCodec.NAME);
        out.list("types", entity.types(), CodeCodec.PLAIN);
        out.list("descriptions", entity.descriptions(), TextCodec.LABEL);
        out.list("matches", entity.matches(), MatchCodec.MATCH);
        out.list("mentions", entity.mentions(), MarkCodec.MENTION);
        out.list("relations", entity.relations(), RelationCodec.OF_ENTITIES);
        out.value("provenance", entity.provenance(), ProvenanceCodec.PROVENANCE);
    }

    @Override
    List<Extension> extensions(Entity entity) {
        return entity.extensions();
    }

    /** The same thing in another register. */
    static final class MatchCodec extends ObjectCodec<Match> {
        static final MatchCodec MATCH = new MatchCodec();

        private static final CodeCodec TYPE = CodeCodec.of(Vocabulary.MATCH_TYPE);

        private MatchCodec() {
            super(Members.MATCH, true);
        }

        @Override
        @Nullable
        Match readMembers(Input in) {
            Code identity = null;
            Code type = null;
            Provenance provenance = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "identity" -> identity = in.value(CodeCodec.PLAIN);
                    case "type" -> type = in.value(TYPE);
                    case "provenance" -> provenance = in.value(ProvenanceCodec.PROVENANCE);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken() || identity == null) {
                return null;
            }
            return new Match(identity, type, provenance);
        }

        @Override
        void writeMembers(Output out, Match match) {
            out.value("identity", match.identity(), CodeCodec.PLAIN);
            out.value("type", match.type(), TYPE);
            out.value("provenance", match.provenance(), ProvenanceCodec.PROVENANCE);
        }
    }
}
