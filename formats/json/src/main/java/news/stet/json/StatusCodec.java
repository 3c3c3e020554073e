package news.stet.json;

import java.util.List;
import news.stet.Block;
import news.stet.Code;
import news.stet.Correction;
import news.stet.Embargo;
import news.stet.Extension;
import news.stet.Name;
import news.stet.Signal;
import news.stet.Status;
import news.stet.When;
import org.jspecify.annotations.Nullable;

/** Whether and when an article may be used. */
final class StatusCodec extends ObjectCodec<Status> {
    static final StatusCodec STATUS = new StatusCodec();

    private StatusCodec() {
        super(Members.STATUS);
    }

    @Override
    @Nullable
    Status readMembers(Input in) {
        Code publication = null;
        Embargo embargo = null;
        When expiry = null;
        List<Signal> signals = List.of();
        List<Correction> corrections = List.of();
        List<Block> notes = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "publication" -> publication = in.value(CodeCodec.PLAIN);
                case "embargo" -> embargo = in.value(EmbargoCodec.EMBARGO);
                case "expiry" -> expiry = in.value(WhenCodec.WHEN);
                case "signals" -> signals = in.list(SignalCodec.SIGNAL);
                case "corrections" -> corrections = in.list(CorrectionCodec.CORRECTION);
                case "notes" -> notes = in.list(BlockCodec.BLOCK);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken()) {
            return null;
        }
        return new Status(publication, embargo, expiry, signals, corrections, notes, in.extensions());
    }

    @Override
    void writeMembers(Output out, Status status) {
        out.value("publication", status.publication(), CodeCodec.PLAIN);
        out.value("embargo", status.embargo(), EmbargoCodec.EMBARGO);
        out.value("expiry", status.expiry(), WhenCodec.WHEN);
        out.list("signals", status.signals(), SignalCodec.SIGNAL);
        out.list("corrections", status.corrections(), CorrectionCodec.CORRECTION);
        out.list("notes", status.notes(), BlockCodec.BLOCK);
    }

    @Override
    List<Extension> extensions(Status status) {
        return status.extensions();
    }

    /** An embargo; an empty object if its time is not known. */
    static final class EmbargoCodec extends ObjectCodec<Embargo> {
        static final EmbargoCodec EMBARGO = new EmbargoCodec();

        private EmbargoCodec() {
            super(Members.EMBARGO, true);
        }

        @Override
        @Nullable
        Embargo readMembers(Input in) {
            When until = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "until" -> until = in.value(WhenCodec.WHEN);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Embargo(until);
        }

        @Override
        void writeMembers(Output out, Embargo embargo) {
            out.value("until", embargo.until(), WhenCodec.WHEN);
        }
    }

    /** An instruction. */
    static final class SignalCodec extends ObjectCodec<Signal> {
        static final SignalCodec SIGNAL = new SignalCodec();

        private SignalCodec() {
            super(Members.SIGNAL, true);
        }

        @Override
        @Nullable
        Signal readMembers(Input in) {
            Code code = null;
            Code severity = null;
            List<Name> names = List.of();
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "code" -> code = in.value(CodeCodec.PLAIN);
                    case "severity" -> severity = in.value(CodeCodec.PLAIN);
                    case "names" -> names = in.list(TextCodec.NAME);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken() || code == null) {
                return null;
            }
            return new Signal(code, severity, names);
        }

        @Override
        void writeMembers(Output out, Signal signal) {
            out.value("code", signal.code(), CodeCodec.PLAIN);
            out.value("severity", signal.severity(), CodeCodec.PLAIN);
            out.list("names", signal.names(), TextCodec.NAME);
        }
    }

    /** What was wrong before; an empty object if no more is known than that something was. */
    static final class CorrectionCodec extends ObjectCodec<Correction> {
        static final CorrectionCodec CORRECTION = new CorrectionCodec();

        private CorrectionCodec() {
            super(Members.CORRECTION, true);
        }

        @Override
        @Nullable
        Correction readMembers(Input in) {
            String target = null;
            String version = null;
            When time = null;
            String note = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "target" -> target = in.string();
                    case "version" -> version = in.string();
                    case "time" -> time = in.value(WhenCodec.WHEN);
                    case "note" -> note = in.string();
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken()) {
                return null;
            }
            return new Correction(target, version, time, note);
        }

        @Override
        void writeMembers(Output out, Correction correction) {
            out.string("target", correction.target());
            out.string("version", correction.version());
            out.value("time", correction.time(), WhenCodec.WHEN);
            out.string("note", correction.note());
        }
    }
}
