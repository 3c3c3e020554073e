package news.stet.json;

import java.util.List;
import news.stet.AlternativeId;
import news.stet.Code;
import news.stet.Extension;
import news.stet.Label;
import news.stet.Link;
import org.jspecify.annotations.Nullable;

/** A link to another resource. */
final class LinkCodec extends ObjectCodec<Link> {
    static final LinkCodec LINK = new LinkCodec();

    private LinkCodec() {
        super(Members.LINK);
    }

    @Override
    @Nullable
    Link readMembers(Input in) {
        Code rel = null;
        String href = null;
        String item = null;
        String version = null;
        Code kind = null;
        String contentType = null;
        String language = null;
        List<Label> titles = List.of();
        for (String member = in.member(); member != null; member = in.member()) {
            switch (member) {
                case "rel" -> rel = in.value(CodeCodec.PLAIN);
                case "href" -> href = in.string();
                case "item" -> item = in.string();
                case "version" -> version = in.string();
                case "kind" -> kind = in.value(CodeCodec.PLAIN);
                case "contentType" -> contentType = in.word();
                case "language" -> language = in.word();
                case "titles" -> titles = in.list(TextCodec.LABEL);
                default -> throw new IllegalStateException(member);
            }
        }
        if (in.isBroken()) {
            return null;
        }
        return new Link(rel, href, item, version, kind, contentType, language, titles, in.extensions());
    }

    @Override
    void writeMembers(Output out, Link link) {
        out.value("rel", link.rel(), CodeCodec.PLAIN);
        out.string("href", link.href());
        out.string("item", link.item());
        out.string("version", link.version());
        out.value("kind", link.kind(), CodeCodec.PLAIN);
        out.string("contentType", link.contentType());
        out.string("language", link.language());
        out.list("titles", link.titles(), TextCodec.LABEL);
    }

    @Override
    List<Extension> extensions(Link link) {
        return link.extensions();
    }

    /** Another identifier of the same article. */
    static final class AlternativeIdCodec extends ObjectCodec<AlternativeId> {
        static final AlternativeIdCodec ALTERNATIVE_ID = new AlternativeIdCodec();

        private AlternativeIdCodec() {
            super(Members.ALTERNATIVE_ID, true);
        }

        @Override
        @Nullable
        AlternativeId readMembers(Input in) {
            String value = null;
            Code type = null;
            for (String member = in.member(); member != null; member = in.member()) {
                switch (member) {
                    case "value" -> value = in.string();
                    case "type" -> type = in.value(CodeCodec.PLAIN);
                    default -> throw new IllegalStateException(member);
                }
            }
            if (in.isBroken() || value == null) {
                return null;
            }
            return new AlternativeId(value, type);
        }

        @Override
        void writeMembers(Output out, AlternativeId alternativeId) {
            out.string("value", alternativeId.value());
            out.value("type", alternativeId.type(), CodeCodec.PLAIN);
        }
    }
}
