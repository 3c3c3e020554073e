package news.stet.json;

import news.stet.Code;
import news.stet.Provenance;
import news.stet.Vocabulary;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** Who made an annotation. */
final class ProvenanceCodec extends ObjectCodec<Provenance> {
    static final ProvenanceCodec PROVENANCE = new ProvenanceCodec();

    private static final CodeCodec METHOD = CodeCodec.of(Vocabulary.METHOD);

    private ProvenanceCodec() {
        super(Members.PROVENANCE, true);
    }

    @Override
    @Nullable
    Provenance readMembers(Input in) {
        Code method = null;
        String agent = null;
        When time = null;
        Double confidence = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "method" -> method = in.value(METHOD);
                case "agent" -> agent = in.word();
                case "time" -> time = in.value(WhenCodec.WHEN);
                case "confidence" -> confidence = in.number();
                default -> throw new IllegalStateException(member);
            }
        }
        return in.isBroken() ? null : in.again(new Provenance(method, agent, time, confidence));
    }

    @Override
    void writeMembers(Output out, Provenance provenance) {
        out.value("method", provenance.method(), METHOD);
        out.string("agent", provenance.agent());
        out.value("time", provenance.time(), WhenCodec.WHEN);
        out.number("confidence", provenance.confidence());
    }
}
