package news.stet.json;

import java.util.List;
import news.stet.Attribution;
import news.stet.Code;
import news.stet.Commitment;
import news.stet.Extension;
import news.stet.Mark;
import news.stet.Source;
import news.stet.Vocabulary;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** One step of a chain. */
final class AttributionCodec extends ObjectCodec<Attribution> {
    static final AttributionCodec ATTRIBUTION = new AttributionCodec();

    private static final CodeCodec ACT = CodeCodec.of(Vocabulary.ACT);
    private static final CodeCodec MODE = CodeCodec.of(Vocabulary.MODE);

    private AttributionCodec() {
        super(Members.ATTRIBUTION);
    }

    @Override
    @Nullable
    Attribution readMembers(Input in) {
        Source source = null;
        Commitment commitment = null;
        Code act = null;
        Code mode = null;
        List<String> media = List.of();
        List<String> addressees = List.of();
        When time = null;
        List<String> places = List.of();
        List<Mark> wording = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "source" -> source = in.value(SourceCodec.SOURCE);
                case "commitment" -> commitment = in.value(WordCodec.COMMITMENT);
                case "act" -> act = in.value(ACT);
                case "mode" -> mode = in.value(MODE);
                case "media" -> media = in.strings();
                case "addressees" -> addressees = in.strings();
                case "time" -> time = in.value(WhenCodec.WHEN);
                case "places" -> places = in.strings();
                case "wording" -> wording = in.list(MarkCodec.WORDING);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken() || source == null) {
            return null;
        }
        return new Attribution(
                source, commitment, act, mode, media, addressees, time, places, wording, in.extensions());
    }

    @Override
    void writeMembers(Output out, Attribution attribution) {
        out.value("source", attribution.source(), SourceCodec.SOURCE);
        out.value("commitment", attribution.commitment(), WordCodec.COMMITMENT);
        out.value("act", attribution.act(), ACT);
        out.value("mode", attribution.mode(), MODE);
        out.strings("media", attribution.media());
        out.strings("addressees", attribution.addressees());
        out.value("time", attribution.time(), WhenCodec.WHEN);
        out.strings("places", attribution.places());
        out.list("wording", attribution.wording(), MarkCodec.WORDING);
    }

    @Override
    List<Extension> extensions(Attribution attribution) {
        return attribution.extensions();
    }
}
