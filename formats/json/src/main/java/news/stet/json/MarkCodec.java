package news.stet.json;

import java.util.Locale;
import java.util.Objects;
import news.stet.Code;
import news.stet.Mark;
import news.stet.Provenance;
import news.stet.Span;
import news.stet.Target;
import news.stet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a stretch of text is. */
final class MarkCodec extends ObjectCodec<Mark> {
    /** In the marks of a block, which its spans do not name. */
    static final MarkCodec IN_BLOCK = new MarkCodec(Vocabulary.MARK_ROLE, SpanCodec.IN_BLOCK);

    /** In the wording of an attribution or an assessment. */
    static final MarkCodec WORDING = new MarkCodec(Vocabulary.MARK_ROLE, SpanCodec.SPAN);

    /** In the mentions of an entity, where the role is the form of the mention. */
    static final MarkCodec MENTION = new MarkCodec(Vocabulary.MENTION_FORM, SpanCodec.SPAN);

    private final CodeCodec role;
    private final SpanCodec span;

    private MarkCodec(Vocabulary vocabulary, SpanCodec span) {
        super(Members.MARK, true);
        this.role = CodeCodec.of(vocabulary);
        this.span = span;
    }

    @Override
    @Nullable
    Mark readMembers(Input in) {
        Code role = null;
        Span span = null;
        Target target = null;
        String language = null;
        Provenance provenance = null;
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "role" -> role = in.value(this.role);
                case "span" -> span = in.value(this.span);
                case "target" -> target = in.value(TargetCodec.TARGET);
                case "language" -> language = in.word();
                case "provenance" -> provenance = in.value(ProvenanceCodec.PROVENANCE);
                default -> throw new IllegalStateException(member);
            }
        }
        return in.isBroken() || role == null || span == null
                ? null
                : new Mark(role, span, target, language, provenance);
    }

    @Override
    void writeMembers(Output out, Mark mark) {
        out.value("role", mark.role(), role);
        out.value("span", mark.span(), span);
        out.value("target", mark.target(), TargetCodec.TARGET);
        out.string("language", mark.language());
        out.value("provenance", mark.provenance(), ProvenanceCodec.PROVENANCE);
    }

    /** Where a mark leads: {@code {"href": …}}, {@code {"entity": …}} or {@code {"media": …}}. */
    static final class TargetCodec extends ObjectCodec<Target> {
        static final TargetCodec TARGET = new TargetCodec();

        private TargetCodec() {
            super(Members.TARGET, true);
        }

        @Override
        @Nullable
        Target readMembers(Input in) {
            String href = null;
            String entity = null;
            String media = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "href" -> href = in.string();
                    case "entity" -> entity = in.word();
                    case "media" -> media = in.word();
                    default -> throw new IllegalStateException(member);
                }
            }
            in.requireOne("href", href, "entity", entity, "media", media);
            if (in.isBroken()) {
                return null;
            }
            String given = href != null ? href : entity != null ? entity : Objects.requireNonNull(media);
            if (href != null) {
                return in.made("href", () -> Target.href(given));
            }
            return entity != null
                    ? in.made("entity", () -> Target.entity(given))
                    : in.made("media", () -> Target.media(given));
        }

        @Override
        void writeMembers(Output out, Target target) {
            out.string(target.kind().name().toLowerCase(Locale.ROOT), target.value());
        }
    }
}
