package news.stet.json;

import java.util.List;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Extension;
import news.stet.Name;
import news.stet.Party;
import org.jspecify.annotations.Nullable;

/** A person or organisation in a role towards an article. */
final class PartyCodec extends ObjectCodec<Party> {
    static final PartyCodec PARTY = new PartyCodec();

    private PartyCodec() {
        super(Members.PARTY);
    }

    @Override
    @Nullable
    Party readMembers(Input in) {
        Code identity = null;
        Code kind = null;
        List<Name> names = List.of();
        List<Code> roles = List.of();
        String jobTitle = null;
        String entity = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "identity" -> identity = in.value(CodeCodec.PLAIN);
                case "kind" -> kind = in.value(CodeCodec.PLAIN);
                case "names" -> names = in.list(TextCodec.NAME);
                case "roles" -> roles = in.list(CodeCodec.PLAIN);
                case "jobTitle" -> jobTitle = in.string();
                case "entity" -> entity = in.word();
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken()) {
            return null;
        }
        return new Party(identity, kind, names, roles, jobTitle, entity, in.extensions());
    }

    @Override
    void writeMembers(Output out, Party party) {
        out.value("identity", party.identity(), CodeCodec.PLAIN);
        out.value("kind", party.kind(), CodeCodec.PLAIN);
        out.list("names", party.names(), TextCodec.NAME);
        out.list("roles", party.roles(), CodeCodec.PLAIN);
        out.string("jobTitle", party.jobTitle());
        out.string("entity", party.entity());
    }

    @Override
    List<Extension> extensions(Party party) {
        return party.extensions();
    }

    /** What classifies an article. */
    static final class ConceptCodec extends ObjectCodec<Concept> {
        static final ConceptCodec CONCEPT = new ConceptCodec();

        private ConceptCodec() {
            super(Members.CONCEPT);
        }

        @Override
        @Nullable
        Concept readMembers(Input in) {
            Code identity = null;
            Code type = null;
            List<Name> names = List.of();
            Integer relevance = null;
            Integer confidence = null;
            String entity = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "identity" -> identity = in.value(CodeCodec.PLAIN);
                    case "type" -> type = in.value(CodeCodec.PLAIN);
                    case "names" -> names = in.list(TextCodec.NAME);
                    case "relevance" -> relevance = in.integer();
                    case "confidence" -> confidence = in.integer();
                    case "entity" -> entity = in.word();
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Concept(identity, type, names, relevance, confidence, entity, in.extensions());
        }

        @Override
        void writeMembers(Output out, Concept concept) {
            out.value("identity", concept.identity(), CodeCodec.PLAIN);
            out.value("type", concept.type(), CodeCodec.PLAIN);
            out.list("names", concept.names(), TextCodec.NAME);
            out.integer("relevance", concept.relevance());
            out.integer("confidence", concept.confidence());
            out.string("entity", concept.entity());
        }

        @Override
        List<Extension> extensions(Concept concept) {
            return concept.extensions();
        }
    }
}
