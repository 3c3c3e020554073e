package news.stet.json;

import java.util.List;
import java.util.regex.Pattern;
import news.stet.Code;
import news.stet.Extension;
import news.stet.When;
import news.stet.io.Envelope;
import org.jspecify.annotations.Nullable;

/** What a stream of lines says about itself: a line of its own, before the first article. */
final class EnvelopeCodec extends ObjectCodec<Envelope> {
    static final EnvelopeCodec ENVELOPE = new EnvelopeCodec();

    // Says what it is with its first member, so that a line can be told from an article without being read twice.
    private static final Pattern START = Pattern.compile("\\{\\s*+\"format\"\\s*+:\\s*+\"stet-envelope\"");

    private EnvelopeCodec() {
        super(Members.ENVELOPE);
    }

    /** Whether the start of a line is that of an envelope. */
    static boolean isEnvelope(CharSequence start) {
        return START.matcher(start).lookingAt();
    }

    @Override
    @Nullable
    Envelope readMembers(Input in) {
        When sent = null;
        String sender = null;
        String transmission = null;
        String priority = null;
        String origin = null;
        List<String> destinations = List.of();
        List<String> channels = List.of();
        List<Code> signals = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case Members.FORMAT -> Header.readFormat(in, Header.ENVELOPE);
                case Members.FORMAT_VERSION -> Header.readVersion(in);
                case "sent" -> sent = in.value(WhenCodec.WHEN);
                case "sender" -> sender = in.string();
                case "transmission" -> transmission = in.string();
                case "priority" -> priority = in.string();
                case "origin" -> origin = in.string();
                case "destinations" -> destinations = in.strings();
                case "channels" -> channels = in.strings();
                case "signals" -> signals = in.list(CodeCodec.PLAIN);
                default -> throw new IllegalStateException(member);
            }
        }
        return in.isBroken()
                ? null
                : new Envelope(
                        sent, sender, transmission, priority, origin, destinations, channels, signals, in.extensions());
    }

    @Override
    void writeMembers(Output out, Envelope envelope) {
        out.string(Members.FORMAT, Header.ENVELOPE);
        out.string(Members.FORMAT_VERSION, Header.VERSION);
        out.value("sent", envelope.sent(), WhenCodec.WHEN);
        out.string("sender", envelope.sender());
        out.string("transmission", envelope.transmission());
        out.string("priority", envelope.priority());
        out.string("origin", envelope.origin());
        out.strings("destinations", envelope.destinations());
        out.strings("channels", envelope.channels());
        out.list("signals", envelope.signals(), CodeCodec.PLAIN);
    }

    @Override
    List<Extension> extensions(Envelope envelope) {
        return envelope.extensions();
    }
}
