package news.stet.json;

import java.util.List;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Provenance;
import news.stet.Relation;
import news.stet.Source;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A typed link from an entity or a claim to another. */
final class RelationCodec extends ObjectCodec<Relation> {
    static final RelationCodec OF_ENTITIES = new RelationCodec(Vocabulary.ENTITY_RELATION);
    static final RelationCodec OF_CLAIMS = new RelationCodec(Vocabulary.CLAIM_RELATION);

    private final CodeCodec type;

    private RelationCodec(Vocabulary vocabulary) {
        super(Members.RELATION);
        this.type = CodeCodec.of(vocabulary);
    }

    @Override
    @Nullable
    Relation readMembers(Input in) {
        Code type = null;
        String target = null;
        Source by = null;
        Provenance provenance = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "type" -> type = in.value(this.type);
                case "target" -> target = in.word();
                case "by" -> by = in.value(SourceCodec.SOURCE);
                case "provenance" -> provenance = in.value(ProvenanceCodec.PROVENANCE);
                default -> throw new IllegalStateException(member);
            }
        }
        return in.isBroken() || type == null || target == null
                ? null
                : new Relation(type, target, by, provenance, in.extensions());
    }

    @Override
    void writeMembers(Output out, Relation relation) {
        out.value("type", relation.type(), type);
        out.string("target", relation.target());
        out.value("by", relation.by(), SourceCodec.SOURCE);
        out.value("provenance", relation.provenance(), ProvenanceCodec.PROVENANCE);
    }

    @Override
    List<Extension> extensions(Relation relation) {
        return relation.extensions();
    }
}
