package news.stet.json;

import java.util.List;
import news.stet.Source;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import org.jspecify.annotations.Nullable;

/** Who speaks: {@code "ownVoice"}, {@code "unspecified"} or {@code {"entities": ["e1", "e2"]}}. */
final class SourceCodec extends BriefCodec<Source> {
    static final SourceCodec SOURCE = new SourceCodec();

    private static final String OWN_VOICE = "ownVoice";
    private static final String UNSPECIFIED = "unspecified";

    /** The sources that are words. */
    static final List<String> WORDS = List.of(OWN_VOICE, UNSPECIFIED);

    private SourceCodec() {
        super(Members.SOURCE);
    }

    @Override
    public @Nullable Source read(Input in) {
        String word = in.isString() ? in.word() : null;
        return word == null ? super.read(in) : ofBrief(in, word);
    }

    @Override
    @Nullable
    Source ofBrief(Input in, String text) {
        return switch (text) {
            case OWN_VOICE -> Source.ownVoice();
            case UNSPECIFIED -> Source.unspecified();
            default -> {
                in.findings()
                        .atToken(
                                ProblemCodes.VALUE,
                                "must be \"ownVoice\", \"unspecified\" or {\"entities\": […]}, found "
                                        + Text.quote(text),
                                "write an entity of the article as {\"entities\": [\"its id\"]}.");
                yield null;
            }
        };
    }

    @Override
    @Nullable
    String brief(Source source) {
        if (source instanceof Source.OwnVoice) {
            return OWN_VOICE;
        }
        return source instanceof Source.Unspecified ? UNSPECIFIED : null;
    }

    @Override
    public void write(Output out, Source source) {
        String brief = brief(source);
        if (brief == null) {
            out.object(this, source);
        } else {
            out.string(brief); // there is no object that would say the same
        }
    }

    @Override
    @Nullable
    Source readMembers(Input in) {
        List<String> entities = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            entities = in.strings();
        }
        return in.isBroken() ? null : new Source.Entities(entities);
    }

    @Override
    void writeMembers(Output out, Source source) {
        out.strings("entities", source.ids());
    }
}
